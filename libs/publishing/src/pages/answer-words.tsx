import {
  type Language,
  PICTURE_LIMITS,
  type PublishedAnswer,
  type PublishedAnswerTexts,
  sizeWithin,
} from '@heard/domain';
import { type ReactNode } from 'react';
import { AnswerFigures } from './answer-figures';
import { FormattedWords } from './formatted-words';
import { inLanguage, languageOf, linkTo, Name, type PageContext } from './page-context';
import { PLACES } from './public-paths';

/** A heading one step below another. */
export type HeadingLevel = 'h2' | 'h3';

interface AnswerProps {
  answer: PublishedAnswer;
  context: PageContext;
}

/** What kind of answer it is: in words, the colour only helps. */
export function KindTag({ answer, context }: AnswerProps): ReactNode {
  return (
    <span className={`kind ${answer.kind.replaceAll('_', '-')}`}>{context.words.kinds[answer.kind]}</span>
  );
}

/** What staff said, as the name of the answer. */
export function YouSaid({ answer, context, as: As }: AnswerProps & { as: 'h1' | 'h2' }): ReactNode {
  const { text, language } = inLanguage(answer.texts, context.language);
  return (
    <As className="you-said">
      <span className="label">{context.words.youSaid}</span>{' '}
      <span className="said" {...languageOf(language, context.language)}>
        {text.youSaid}
      </span>
    </As>
  );
}

/** That the words are English on a page of another language. */
export function TranslationNote({ shown, context }: { shown: Language; context: PageContext }): ReactNode {
  return shown === context.language ? null : <p className="note">{context.words.notTranslated}</p>;
}

/** All that an answer tells, but for its name and its story. */
export function AnswerWords({
  answer,
  context,
  heading: Heading,
}: AnswerProps & { heading: HeadingLevel }): ReactNode {
  const { words } = context;
  const { text, language } = inLanguage(answer.texts, context.language);
  const other = languageOf(language, context.language);
  return (
    <>
      <TranslationNote shown={language} context={context} />
      <Heading>
        <KindTag answer={answer} context={context} />
      </Heading>
      <div className="words" {...other}>
        <FormattedWords text={text.weDid} />
      </div>
      <Picture answer={answer} context={context} text={text} {...other} />
      {text.next === '' ? null : (
        <>
          <Heading>{words.next}</Heading>
          <p {...other}>{text.next}</p>
        </>
      )}
      {text.quotation === '' ? null : (
        <figure className="quotation">
          <blockquote {...other}>
            <p>{text.quotation}</p>
          </blockquote>
          <figcaption>{words.quotedBy}</figcaption>
        </figure>
      )}
      <AnswerFigures answer={answer} context={context} heading={Heading} />
    </>
  );
}

function Picture({
  answer: { picture },
  context,
  text,
  lang,
}: AnswerProps & { text: PublishedAnswerTexts; lang?: string }): ReactNode {
  if (!picture) return null;
  // Lazy, so that the words of the page do not wait for it.
  return (
    <img
      {...sizeWithin(picture, PICTURE_LIMITS.small.side)}
      {...{ src: context.pictureAt(picture.id), alt: text.pictureAlt, lang, loading: 'lazy' as const }}
    />
  );
}

/** What the answer is about, with the pages that gather others of the same. */
export function AnswerTopics({ answer, context }: AnswerProps): ReactNode {
  const { words } = context;
  return (
    <dl className="topics">
      <div>
        <dt>{words.priority}</dt>
        <dd>
          <a href={linkTo(context, PLACES.priority(answer.priority.slug))}>
            <Name of={answer.priority.name} context={context} />
          </a>
        </dd>
      </div>
      <div>
        <dt>{words.sites}</dt>
        {answer.sites.length === 0 ? <dd>{words.allSites}</dd> : null}
        {answer.sites.map(({ slug, name }) => (
          <dd key={slug}>
            <a href={linkTo(context, PLACES.site(slug))}>
              <Name of={name} context={context} />
            </a>
          </dd>
        ))}
      </div>
      {answer.goldenThreads.length === 0 ? null : (
        <div>
          <dt>{words.alsoAbout}</dt>
          {answer.goldenThreads.map((thread) => (
            <dd key={thread}>
              <Name of={thread} context={context} />
            </dd>
          ))}
        </div>
      )}
    </dl>
  );
}
