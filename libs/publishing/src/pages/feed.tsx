import { type PublishedEdition } from '@heard/domain';
import { Feed } from 'feed';
import { type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { fillText } from './fill-words';
import { FormattedWords } from './formatted-words';
import { holdable } from './html';
import { contextOf } from './page-context';
import { PUBLICATION } from './page-frame';
import { FEED_PATH, pageAddress, PLACES } from './public-paths';
import { type PublicSite } from './public-site';
import { inOrder } from './site-content';
import { en } from './words/en';

/** How many editions the feed tells; a reader that comes daily has seen the others. */
const MOST_ENTRIES = 30;

/**
 * The editions as an Atom feed, in English. An entry is an edition and not an answer: an edition goes out and is corrected
 * as a whole, so that its readers are told once, and a correction changes the entry they have.
 */
export function renderFeed(newest: readonly PublishedEdition[], site: PublicSite): string {
  const told = newest.slice(0, MOST_ENTRIES);
  const feed = new Feed({
    id: tagOf(site, ''),
    title: holdable(`${PUBLICATION} – ${site.programme}`),
    description: en.tagline,
    link: `${site.address}${pageAddress(PLACES.latest, 'en')}`,
    feed: `${site.address}${FEED_PATH}`,
    author: { name: holdable(site.organisation) },
    updated: new Date(Math.max(START, ...told.map((edition) => changedAt(edition).getTime()))),
    generator: false,
  });
  for (const edition of told) {
    const { title, introduction } = edition.texts.en;
    const number = fillText(en.edition, { number: String(edition.number) });
    feed.addItem({
      id: tagOf(site, `/edition/${edition.id}`),
      // Titles and content are HTML to a feed's reader: React escapes them before the feed wraps them.
      title: markup(<>{`${number}: ${title}`}</>),
      link: `${site.address}${pageAddress(PLACES.edition(edition.number), 'en')}`,
      date: changedAt(edition),
      published: instantOf(edition.publishedOn, 1),
      description: markup(<FormattedWords text={introduction} />),
      content: markup(<EntryContent edition={edition} site={site} />),
    });
  }
  return `${feed.atom1()}\n`;
}

function EntryContent({ edition, site }: { edition: PublishedEdition; site: PublicSite }): ReactNode {
  const context = contextOf(site, 'en', ['en']);
  return (
    <>
      {edition.whatChanged === '' ? null : (
        <p>
          {context.words.whatChanged}: {edition.whatChanged}
        </p>
      )}
      <FormattedWords text={edition.texts.en.introduction} />
      {inOrder(edition).map((answer) => (
        <section key={answer.id}>
          <h2>
            <a href={`${site.address}${pageAddress(PLACES.answer(answer.id), 'en')}`}>
              {context.words.youSaid}: {answer.texts.en.youSaid}
            </a>
          </h2>
          <h3>{context.words.kinds[answer.kind]}</h3>
          <FormattedWords text={answer.texts.en.weDid} />
        </section>
      ))}
    </>
  );
}

function markup(node: ReactNode): string {
  return holdable(renderToStaticMarkup(node));
}

// A tag (RFC 4151) stays the same when the site's scheme or its pages' addresses change. Its year is of this scheme.
function tagOf(site: PublicSite, path: string): string {
  return `tag:${new URL(site.address).hostname},2025:feedback-into-action${path}`;
}

const START = Date.parse('2025-01-01T12:00:00Z');

// A second for each version, so that two corrections of one day are told apart.
function changedAt({ versionOn, version }: PublishedEdition): Date {
  return instantOf(versionOn, version);
}

function instantOf(day: string, version: number): Date {
  return new Date(Date.parse(`${day}T12:00:00Z`) + (version - 1) * 1000);
}
