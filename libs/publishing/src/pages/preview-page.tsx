import { type Language, type PublishedEdition } from '@heard/domain';
import { type ReactNode } from 'react';
import { EditionPage } from './edition-page';
import { htmlOf } from './html';
import { contextOf } from './page-context';
import { PageFrame } from './page-frame';
import { PLACES } from './public-paths';
import { type PublicSite } from './public-site';
import { languagesOfEdition } from './site-content';

/** A draft as somebody without an account sees it by a preview link. */
export interface Preview {
  edition: PublishedEdition;
  language: Language;
  site: PublicSite;
  /** When the link stops to work. */
  until: Date;
  /** How many answers are left out, because what they say must not leave the workspace as it stands. */
  leftOut: number;
  /** The secret address, in a language. */
  address(language: Language): string;
  /** Where its pictures are, by their ids. */
  pictureAt(pictureId: string): string;
}

const moment = new Intl.DateTimeFormat('en-GB', {
  ...{ day: 'numeric', month: 'long', year: 'numeric', hour: 'numeric', minute: '2-digit' },
  ...{ hourCycle: 'h12', timeZone: 'Europe/London' },
});

/** A moment as the workspace writes it: 9 March 2026 at 9:00am. */
const written = (instant: Date) =>
  moment.format(instant).replace(/\s?([ap])\.?m\.?$/i, (_, half: string) => `${half.toLowerCase()}m`);

/** The page of a draft as it would look if it went out now, under words that say that it has not. */
export function renderPreviewPage(preview: Preview): string {
  const { edition, language, site, address, pictureAt } = preview;
  const spoken = languagesOfEdition(edition);
  const shown = spoken.find((each) => each === language) ?? 'en';
  const context = { ...contextOf(site, shown, spoken), pictureAt };
  return htmlOf(
    <EditionPage
      {...{ edition, context, versions: [], place: PLACES.latest, isInShort: false }}
      preview={{ address, banner: <Banner preview={preview} /> }}
    />,
  );
}

function Banner({ preview: { until, leftOut } }: { preview: Preview }): ReactNode {
  return (
    <div className="banner" role="note" lang="en" dir="ltr">
      <p>
        <strong>
          Preview, not published, until <time dateTime={until.toISOString()}>{written(until)}</time>.
        </strong>{' '}
        It may still change. Do not pass this address on.
        {leftOut > 0
          ? ` ${leftOut === 1 ? '1 answer is' : `${leftOut} answers are`} not shown yet: the checklist keeps ${leftOut === 1 ? 'it' : 'them'} back.`
          : ''}
      </p>
    </div>
  );
}

/** What stands where a preview was, or never was: the same words, so that nobody learns which. */
export function renderNoPreviewPage(site: PublicSite): string {
  const context = contextOf(site, 'en', ['en']);
  const title = 'This preview is no longer there';
  const facts = { ...{ title, description: '', toldIn: [], isPrivate: true }, address: () => '/' };
  return htmlOf(
    <PageFrame context={context} facts={facts}>
      <h1>{title}</h1>
      <p>It has gone out, was ended, or its time is over. Ask whoever sent you the address.</p>
    </PageFrame>,
  );
}
