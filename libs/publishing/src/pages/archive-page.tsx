import { type Language, LANGUAGES } from '@heard/domain';
import { type ReactNode } from 'react';
import { fillText } from './fill-words';
import { Day, inLanguage, languageOf, linkTo, Name, type PageContext } from './page-context';
import { PageFrame } from './page-frame';
import { pageAddress, type PagePlace, PLACES } from './public-paths';
import { type AnswerGroup, type SiteContent } from './site-content';

interface ArchivePageProps {
  content: SiteContent;
  context: PageContext;
}

/** The languages in which an edition has a title. */
export function languagesOfArchive({ newest }: SiteContent): Language[] {
  return LANGUAGES.filter((language) => language === 'en' || newest.some(({ texts }) => texts[language]));
}

/** All editions, and the ways to answers by what they are about. */
export function ArchivePage({ content, context }: ArchivePageProps): ReactNode {
  const { words } = context;
  const facts = {
    title: words.allEditions,
    description: words.tagline,
    address: (language: Language) => pageAddress(PLACES.archive, language),
    toldIn: languagesOfArchive(content),
  };
  return (
    <PageFrame context={context} facts={facts}>
      <h1>{words.allEditions}</h1>
      <Editions content={content} context={context} />
      <Groups name={words.byPriority} groups={content.priorities} place={PLACES.priority} context={context} />
      <Groups name={words.bySite} groups={content.sites} place={PLACES.site} context={context} />
    </PageFrame>
  );
}

/** What the page of the latest edition says while there is none. */
export function NoEditionPage({ context }: { context: PageContext }): ReactNode {
  const { words } = context;
  const facts = {
    title: words.latestEdition,
    description: words.tagline,
    address: (language: Language) => pageAddress(PLACES.latest, language),
    toldIn: ['en' as const],
  };
  return (
    <PageFrame context={context} facts={facts}>
      <h1>{words.latestEdition}</h1>
      <p>{words.noEditions}</p>
    </PageFrame>
  );
}

function Editions({ content, context }: ArchivePageProps): ReactNode {
  const { words, format, site } = context;
  const numberOf = (number: number) => ({ number: format.number(number) });
  const withdrawn = [...new Set(site.withdrawn.map(({ number }) => number))].map((number) => ({
    number,
    line: <p>{fillText(words.editionWithdrawn, numberOf(number))}</p>,
  }));
  const told = content.newest.map((edition) => {
    const { text, language } = inLanguage(edition.texts, context.language);
    return {
      number: edition.number,
      line: (
        <>
          <h2>
            <a
              href={linkTo(context, PLACES.edition(edition.number))}
              {...languageOf(language, context.language)}
            >
              {text.title}
            </a>
          </h2>
          <p className="caption">
            {fillText(words.edition, numberOf(edition.number))}
            {' · '}
            <Day on={edition.publishedOn} context={context} />
            {' · '}
            {format.counted(words.answers, edition.answers.length)}
          </p>
        </>
      ),
    };
  });
  const all = [...told, ...withdrawn].sort((one, other) => other.number - one.number);
  if (all.length === 0) return <p>{words.noEditions}</p>;
  return (
    <ul className="editions">
      {all.map(({ number, line }) => (
        <li key={number}>{line}</li>
      ))}
    </ul>
  );
}

interface GroupsProps {
  name: string;
  groups: readonly AnswerGroup[];
  place: (slug: string) => PagePlace;
  context: PageContext;
}

function Groups({ name, groups, place, context }: GroupsProps): ReactNode {
  if (groups.length === 0) return null;
  return (
    <section>
      <h2>{name}</h2>
      <ul>
        {groups.map((group) => (
          <li key={group.slug}>
            <a href={linkTo(context, place(group.slug))}>
              <Name of={group.name} context={context} />
            </a>{' '}
            ({context.format.counted(context.words.answers, group.answers.length)})
          </li>
        ))}
      </ul>
    </section>
  );
}
