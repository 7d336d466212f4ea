import { directionOf, LANGUAGE_NAMES, type Language } from '@heard/domain';
import { type ReactNode } from 'react';
import { fillWords } from './fill-words';
import { linkTo, Name, type PageContext } from './page-context';
import { FEED_PATH, PLACES, SOMETHING_TO_ADD_PATH } from './public-paths';
import { SearchForm } from './search-form';
import { STYLES_PATH } from './styles';

/** The name of the publication, which is the same in every language. */
export const PUBLICATION = 'Feedback into Action';

/** What a page says of itself to browsers, search engines and whoever shares it. */
export interface PageFacts {
  title: string;
  description: string;
  /** Its address in each language. */
  address(language: Language): string;
  /** The languages in which it has words of its own; in others it shows English ones. Empty where it is not for search engines. */
  toldIn: readonly Language[];
  kind?: 'article' | 'website';
  /** The page that says the same for good, when it is not this one. */
  canonical?: string;
  picture?: { address: string; alt: string; width: number; height: number } | null;
  /** What stands in its search field. */
  query?: string;
  /** Whether its address is a secret, which then stands nowhere on it, and nobody is to find or keep it. */
  isPrivate?: boolean;
}

const OPEN_GRAPH_LOCALES: Record<Language, string> = {
  ...{ en: 'en_GB', ar: 'ar_AR', bn: 'bn_IN', 'zh-Hant': 'zh_HK', gu: 'gu_IN' },
  ...{ hi: 'hi_IN', pl: 'pl_PL', pa: 'pa_IN', so: 'so_SO', ur: 'ur_PK' },
};

interface FrameProps {
  context: PageContext;
  facts: PageFacts;
  children: ReactNode;
}

/** What surrounds every public page: no script, nothing from elsewhere. */
export function PageFrame({ context, facts, children }: FrameProps): ReactNode {
  const { language, site, words } = context;
  return (
    <html lang={language} dir={directionOf(language)}>
      <Head context={context} facts={facts} />
      <body>
        <a className="skip" href="#content">
          {words.skipToContent}
        </a>
        <header className="top">
          <div className="width">
            <p className="owner">
              <Name of={site.organisation} context={context} />
              <span> · </span>
              <Name of={site.programme} context={context} />
            </p>
            <p className="publication">
              <a href={linkTo(context, PLACES.latest)} lang={language === 'en' ? undefined : 'en'}>
                {PUBLICATION}
              </a>
            </p>
            <p className="tagline">{words.tagline}</p>
            <SearchForm context={context} query={facts.query} />
          </div>
          <Links context={context} />
        </header>
        <Languages context={context} facts={facts} />
        <main id="content" className="width">
          {children}
        </main>
        <footer className="bottom">
          <div className="width">
            <p className="add">
              <a href={SOMETHING_TO_ADD_PATH}>{words.somethingToAdd}</a> {words.somethingToAddHint}
            </p>
            <p className="follow">
              <a href={FEED_PATH} type="application/atom+xml">
                {words.feed}
              </a>
            </p>
            {facts.isPrivate ? null : (
              <p className="in-print">
                {fillWords(words.printedFrom, {
                  address: <bdi dir="ltr">{`${site.address}${facts.address(language)}`}</bdi>,
                })}
              </p>
            )}
          </div>
        </footer>
      </body>
    </html>
  );
}

function Head({ context, facts }: Omit<FrameProps, 'children'>): ReactNode {
  const { language, site } = context;
  const absolute = (address: string) => `${site.address}${address}`;
  // What has no words in this language is the English page in another frame, and says so.
  const own = facts.toldIn.includes(language) ? language : 'en';
  const canonical = absolute(facts.canonical ?? facts.address(own));
  const alternates = facts.canonical === undefined ? facts.toldIn : [];
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${facts.title} – ${PUBLICATION} – ${site.organisation}`}</title>
      <meta name="description" content={facts.description} />
      {facts.toldIn.length === 0 ? (
        <meta name="robots" content={facts.isPrivate ? 'noindex, nofollow' : 'noindex'} />
      ) : null}
      {facts.toldIn.length > 0 ? <link rel="canonical" href={canonical} /> : null}
      {alternates.map((each) => (
        <link key={each} rel="alternate" hrefLang={each} href={absolute(facts.address(each))} />
      ))}
      {alternates.length > 0 ? (
        <link rel="alternate" hrefLang="x-default" href={absolute(facts.address('en'))} />
      ) : null}
      <link rel="alternate" type="application/atom+xml" title={PUBLICATION} href={FEED_PATH} />
      <link rel="stylesheet" href={STYLES_PATH} />
      {/* No icon, for the trust has its own mark; said, so that no browser asks for one. */}
      <link rel="icon" href="data:," />
      {facts.isPrivate ? null : <OpenGraph context={context} facts={facts} />}
    </head>
  );
}

/** What whoever shares the page shows of it. */
function OpenGraph({ context: { language, site }, facts }: Omit<FrameProps, 'children'>): ReactNode {
  const absolute = (address: string) => `${site.address}${address}`;
  return (
    <>
      <meta property="og:title" content={facts.title} />
      <meta property="og:description" content={facts.description} />
      <meta property="og:type" content={facts.kind ?? 'website'} />
      <meta property="og:url" content={absolute(facts.address(language))} />
      <meta property="og:site_name" content={`${PUBLICATION}, ${site.organisation}`} />
      <meta property="og:locale" content={OPEN_GRAPH_LOCALES[language]} />
      {facts.picture ? <meta property="og:image" content={absolute(facts.picture.address)} /> : null}
      {facts.picture ? <meta property="og:image:alt" content={facts.picture.alt} /> : null}
      {facts.picture ? <meta property="og:image:width" content={String(facts.picture.width)} /> : null}
      {facts.picture ? <meta property="og:image:height" content={String(facts.picture.height)} /> : null}
    </>
  );
}

function Links({ context }: { context: PageContext }): ReactNode {
  const { words } = context;
  return (
    <nav className="pages" aria-label={words.pages}>
      <ul className="width">
        <li>
          <a href={linkTo(context, PLACES.latest)}>{words.latestEdition}</a>
        </li>
        <li>
          <a href={linkTo(context, PLACES.archive)}>{words.allEditions}</a>
        </li>
        <li>
          <a href={SOMETHING_TO_ADD_PATH}>{words.somethingToAdd}</a>
        </li>
      </ul>
    </nav>
  );
}

function Languages({ context, facts }: Omit<FrameProps, 'children'>): ReactNode {
  if (context.languages.length < 2) return null;
  return (
    <nav className="languages" aria-label={context.words.languages}>
      <ul className="width">
        {context.languages.map((language) => (
          <li key={language} lang={language} dir={directionOf(language)}>
            {language === context.language ? (
              <span aria-current="true">{LANGUAGE_NAMES[language].own}</span>
            ) : (
              <a href={facts.address(language)} hrefLang={language}>
                {LANGUAGE_NAMES[language].own}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
