import { type Language } from '@heard/domain';
import { type PublicFile } from '../public-file';
import { AnswerPage, languagesOfAnswer } from './answer-page';
import { ArchivePage, languagesOfArchive, NoEditionPage } from './archive-page';
import { EditionPage } from './edition-page';
import { renderFeed } from './feed';
import { answersOn, GroupPage, pagesOf, placeOfPage } from './group-page';
import { htmlOf } from './html';
import { MessagePage } from './message-page';
import { contextOf, type PageContext } from './page-context';
import {
  FEED_PATH,
  fileOf,
  messageAddress,
  MESSAGES,
  pageAddress,
  type PagePlace,
  PLACES,
  SITEMAP_PATH,
} from './public-paths';
import { type EditionVersions, type PublicSite } from './public-site';
import { contentOf, languagesOfAnswers, languagesOfEdition, type SiteContent } from './site-content';
import { type ListedPage, renderSitemap } from './sitemap';
import { STYLES, STYLES_PATH } from './styles';

/** What a page with its styles may weigh before it is sent. */
export const MOST_BYTES = 100_000;

/** The public pages, whole: every file that a plain server needs, the same bytes for the same editions. */
export function renderSite(editions: readonly EditionVersions[], site: PublicSite): PublicFile[] {
  return [...filesOfSite(editions, site)];
}

/** The same files one by one, so that who writes them can let others work in between. */
export function* filesOfSite(
  editions: readonly EditionVersions[],
  site: PublicSite,
): Generator<PublicFile, void, undefined> {
  if (!/^https?:$/.test(new URL(site.address).protocol) || new URL(site.address).origin !== site.address) {
    throw new Error(`The public pages need an origin such as https://example.nhs.uk, not ${site.address}.`);
  }
  const content = contentOf(editions, site);
  yield fileAt(STYLES_PATH, 'text/css; charset=utf-8', STYLES);
  yield fileAt(FEED_PATH, 'application/atom+xml; charset=utf-8', renderFeed(content.newest, site));
  yield fileAt(
    SITEMAP_PATH,
    'application/xml; charset=utf-8',
    renderSitemap(site.address, listedPages(content)),
  );
  for (const language of content.languages) {
    yield* pagesIn(contextOf(site, language, content.languages), content);
  }
}

function* pagesIn(context: PageContext, content: SiteContent): Generator<PublicFile, void, undefined> {
  const { language, site } = context;
  const page = (place: PagePlace, html: string) => htmlFile(pageAddress(place, language), html);
  const [latest] = content.editions;
  yield page(
    PLACES.latest,
    latest ? editionHtml(latest, 0, PLACES.latest, context) : htmlOf(<NoEditionPage context={context} />),
  );
  yield page(PLACES.archive, htmlOf(<ArchivePage content={content} context={context} />));
  for (const versions of content.editions) yield* editionPages(versions, context);
  for (const told of content.answers) {
    yield page(PLACES.answer(told.answer.id), htmlOf(<AnswerPage told={told} context={context} />));
  }
  for (const { group, place } of groupsOf(content)) {
    for (let number = 1; number <= pagesOf(group); number += 1) {
      yield page(
        placeOfPage(place, number),
        htmlOf(<GroupPage {...{ group, place, context }} page={number} />),
      );
    }
  }
  for (const message of MESSAGES) {
    yield htmlFile(
      messageAddress(message, language),
      htmlOf(<MessagePage message={message} context={context} />),
    );
  }
  // A server that knows answers 410 here; one that does not has the words at least.
  for (const number of new Set(site.withdrawn.map((edition) => edition.number))) {
    const address = (each: Language) => pageAddress(PLACES.edition(number), each);
    yield htmlFile(
      address(language),
      htmlOf(<MessagePage message="gone" context={context} address={address} />),
    );
  }
}

function* editionPages(
  versions: EditionVersions,
  context: PageContext,
): Generator<PublicFile, void, undefined> {
  for (const [index, { number, version }] of versions.entries()) {
    const places = [PLACES.version(number, version), ...(index === 0 ? [PLACES.edition(number)] : [])];
    for (const place of places) {
      yield htmlFile(pageAddress(place, context.language), editionHtml(versions, index, place, context));
    }
  }
}

function editionHtml(
  versions: EditionVersions,
  index: number,
  place: PagePlace,
  context: PageContext,
): string {
  const edition = versions[index];
  if (!edition) throw new Error('An edition without versions has no page.');
  const render = (isInShort: boolean): string =>
    htmlOf(<EditionPage {...{ edition, versions, place, context, isInShort }} />);
  const whole = render(false);
  const isTooHeavy = Buffer.byteLength(whole) + Buffer.byteLength(STYLES) > MOST_BYTES;
  return isTooHeavy ? render(true) : whole;
}

function groupsOf(content: SiteContent) {
  return [
    ...content.priorities.map((group) => ({ group, place: PLACES.priority(group.slug) })),
    ...content.sites.map((group) => ({ group, place: PLACES.site(group.slug) })),
  ];
}

function listedPages(content: SiteContent): ListedPage[] {
  const [latest] = content.newest;
  if (!latest) return [];
  const listed = (place: PagePlace, toldIn: readonly Language[], changedOn: string): ListedPage => ({
    ...{ toldIn, changedOn },
    address: (language) => pageAddress(place, language),
  });
  const lastChange = content.newest.reduce(
    (last, { versionOn }) => (versionOn > last ? versionOn : last),
    '',
  );
  return [
    listed(PLACES.latest, languagesOfEdition(latest), latest.versionOn),
    listed(PLACES.archive, languagesOfArchive(content), lastChange),
    ...content.newest.map((edition) =>
      listed(PLACES.edition(edition.number), languagesOfEdition(edition), edition.versionOn),
    ),
    ...content.answers.map((told) =>
      listed(PLACES.answer(told.answer.id), languagesOfAnswer(told), told.edition.versionOn),
    ),
    ...groupsOf(content).flatMap(({ group, place }) =>
      Array.from({ length: pagesOf(group) }, (_, index) =>
        listed(placeOfPage(place, index + 1), languagesOfAnswers(answersOn(group, index + 1)), lastChange),
      ),
    ),
  ];
}

function htmlFile(address: string, html: string): PublicFile {
  return fileAt(address, 'text/html; charset=utf-8', html);
}

function fileAt(address: string, contentType: string, text: string): PublicFile {
  return { path: fileOf(address), contentType, body: new TextEncoder().encode(text) };
}
