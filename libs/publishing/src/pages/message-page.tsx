import { type Language } from '@heard/domain';
import { type ReactNode } from 'react';
import { linkTo, type PageContext } from './page-context';
import { PageFrame } from './page-frame';
import { PosterLink } from './poster-link';
import { messageAddress, PLACES, type PublicMessage } from './public-paths';

interface MessagePageProps {
  message: PublicMessage;
  context: PageContext;
  /** Where it stands, when it stands in for another page. */
  address?: (language: Language) => string;
}

/** One thing to say, and the ways on: thanks for a reaction or that it was not counted, what was withdrawn, what is not there. */
export function MessagePage({ message, context, address }: MessagePageProps): ReactNode {
  const { words } = context;
  const [title, text] = {
    thanks: [words.thanks, words.thanksText] as const,
    'not-counted': [words.notCounted, words.notCountedText] as const,
    gone: [words.gone, words.goneText] as const,
    'not-found': [words.notFound, words.notFoundText] as const,
  }[message];
  const facts = {
    ...{ title, description: text, toldIn: [] },
    address: address ?? ((language: Language) => messageAddress(message, language)),
  };
  return (
    <PageFrame context={context} facts={facts}>
      <h1>{title}</h1>
      <p>{text}</p>
      <ul>
        <li>
          <a href={linkTo(context, PLACES.latest)}>{words.latestEdition}</a>
        </li>
        <li>
          <a href={linkTo(context, PLACES.archive)}>{words.allEditions}</a>
        </li>
      </ul>
      {/* A poster of what was withdrawn still hangs: whoever scans it may have come to take it down. */}
      {message === 'gone' ? <PosterLink context={context} /> : null}
    </PageFrame>
  );
}
