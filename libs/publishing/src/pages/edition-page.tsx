import { type Language, plainText, type PublishedEdition } from '@heard/domain';
import { type ReactNode } from 'react';
import { AnswerCard } from './answer-card';
import { AnswerTopics, AnswerWords, TranslationNote, YouSaid } from './answer-words';
import { clip, fillText, fillWords } from './fill-words';
import { FormattedWords } from './formatted-words';
import { Day, inLanguage, languageOf, linkTo, type PageContext } from './page-context';
import { PageFrame, type PageFacts } from './page-frame';
import { PosterLink } from './poster-link';
import { pageAddress, type PagePlace, picturePath, PLACES } from './public-paths';
import { type EditionVersions } from './public-site';
import { inOrder, languagesOfEdition } from './site-content';

interface EditionPageProps {
  edition: PublishedEdition;
  /** All its versions, newest first. */
  versions: EditionVersions;
  /** Where this page lies: as the latest, as an edition, or as one of its versions. */
  place: PagePlace;
  context: PageContext;
  /** Whether to tell each answer in a line that leads to its page, when all their words would be too heavy for one. */
  isInShort: boolean;
  /** Set while it is not out: who may read it does so by a secret address. */
  preview?: { banner: ReactNode; address(language: Language): string };
}

/** One edition: its introduction and its answers, the headline first. */
export function EditionPage(props: EditionPageProps): ReactNode {
  const { edition, versions, place, context, isInShort, preview } = props;
  const { words, format } = context;
  const newest = versions[0] ?? edition;
  const { text, language } = inLanguage(edition.texts, context.language);
  const other = languageOf(language, context.language);
  const number = fillText(words.edition, { number: format.number(edition.number) });
  return (
    <PageFrame context={context} facts={factsOf(props)}>
      {preview?.banner}
      {edition.version < newest.version ? (
        <div className="banner" role="note">
          <p>
            {words.newerVersion}{' '}
            <a href={linkTo(context, PLACES.edition(edition.number))}>{words.readNewest}</a>
          </p>
        </div>
      ) : null}
      <p className="caption">
        {number}
        {preview ? null : ' · '}
        {preview
          ? null
          : fillWords(words.publishedOn, { date: <Day on={edition.publishedOn} context={context} /> })}
      </p>
      <h1 {...other}>{text.title}</h1>
      <TranslationNote shown={language} context={context} />
      {edition.whatChanged === '' ? null : (
        <div className="inset">
          <h2>{words.whatChanged}</h2>
          <p {...languageOf('en', context.language)}>{edition.whatChanged}</p>
          <p className="caption">
            {fillWords(words.versionOn, {
              number: format.number(edition.version),
              date: <Day on={edition.versionOn} context={context} />,
            })}
          </p>
        </div>
      )}
      <div className="introduction" {...other}>
        <FormattedWords text={text.introduction} />
      </div>
      <Answers {...{ edition, versions, place, context, isInShort }} />
      {versions.length > 1 ? <Versions versions={versions} context={context} /> : null}
      {preview ? null : <PosterLink editionId={edition.id} context={context} />}
    </PageFrame>
  );
}

function Answers({ edition, versions, context, isInShort }: EditionPageProps): ReactNode {
  // An answer that a correction took out has no page any more, but the old version still tells it whole.
  const withPage = new Set(versions[0]?.answers.map(({ id }) => id));
  return inOrder(edition).map((answer) => {
    if (isInShort && withPage.has(answer.id)) {
      return <AnswerCard key={answer.id} told={{ answer, edition }} context={context} />;
    }
    return (
      <article key={answer.id} className="answer">
        <YouSaid answer={answer} context={context} as="h2" />
        <AnswerWords answer={answer} context={context} heading="h3" />
        {withPage.has(answer.id) ? (
          <>
            <AnswerTopics answer={answer} context={context} />
            <p className="more">
              <a href={linkTo(context, PLACES.answer(answer.id))}>
                {context.words.readAnswer}
                <span className="unseen">
                  : <bdi>{clip(inLanguage(answer.texts, context.language).text.youSaid, 80)}</bdi>
                </span>
              </a>
            </p>
          </>
        ) : null}
      </article>
    );
  });
}

function Versions({ versions, context }: { versions: EditionVersions; context: PageContext }): ReactNode {
  return (
    <section className="versions">
      <h2>{context.words.allVersions}</h2>
      <ul>
        {versions.map(({ number, version, versionOn }) => (
          <li key={version}>
            <a href={linkTo(context, PLACES.version(number, version))}>
              {fillWords(context.words.versionOn, {
                number: context.format.number(version),
                date: <Day on={versionOn} context={context} />,
              })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function factsOf({ edition, versions, place, context, preview }: EditionPageProps): PageFacts {
  const { text } = inLanguage(edition.texts, context.language);
  const isOld = edition.version < (versions[0]?.version ?? 0);
  const isVersion = place === PLACES.version(edition.number, edition.version);
  const headline = inOrder(edition)[0];
  const picture = headline?.picture;
  if (preview) {
    return {
      ...{ title: text.title, description: '', address: preview.address, toldIn: [], isPrivate: true },
    };
  }
  const own = languagesOfEdition(edition).includes(context.language) ? context.language : 'en';
  return {
    title: text.title,
    description: clip(plainText(text.introduction), 200),
    address: (language) => pageAddress(place, language),
    toldIn: isOld ? [] : languagesOfEdition(edition),
    kind: 'article',
    canonical: isVersion && !isOld ? pageAddress(PLACES.edition(edition.number), own) : undefined,
    picture: picture && {
      ...{ address: picturePath(picture.id), width: picture.width, height: picture.height },
      alt: inLanguage(headline.texts, context.language).text.pictureAlt,
    },
  };
}
