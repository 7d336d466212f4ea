import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type AxeResults } from 'axe-core';
import { type Page } from 'playwright-core';
import { places } from './places';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What the law asks of a public body's site: WCAG 2.2, levels A and AA, with all that came before. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** No style sheet is asked for again: that is for rules that these levels do not hold. */
const LOOK = { runOnly: { type: 'tag', values: RULES }, resultTypes: ['violations'], preload: false };

/** What changes with the width of a page that was looked over before: everything but its colours. */
const LOOK_AGAIN = { ...LOOK, rules: { 'color-contrast': { enabled: false } } };

/** The faults of accessibility axe finds on the page as it is now. */
async function faultsOfAccess(page: Page, look: object): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axeSource);
  const { violations } = (await page.evaluate(`axe.run(document, ${JSON.stringify(look)})`)) as AxeResults;
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => {
      const why = failureSummary.split('\n').slice(1).join(' ').trim();
      return `${id} (${help}) at ${target.join(' ')}: ${why}`;
    }),
  );
}

/** What sticks out of the page sideways, if anything; things that scroll inside their own box do not count. */
export async function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const width = root.clientWidth;
    if (root.scrollWidth <= width) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > width + 1,
    );
    const names = wide.slice(-3).map((element) => `${element.tagName.toLowerCase()}.${element.className}`);
    return [`The page is ${root.scrollWidth} px wide on a screen of ${width}: ${names.join(', ')}`];
  });
}

/** One look at a page, for the story that keeps the others complete. */
export interface Seen {
  path: string;
  width: number;
}

/**
 * Looks the whole page over: accessible to all, and not wider than the screen. Gives what is wrong. `again` spares the
 * colours, which are the same at another width.
 */
export async function lookOver(page: Page, { again = false } = {}): Promise<string[]> {
  const width = page.viewportSize()?.width ?? 0;
  const path = new URL(page.url()).pathname;
  const faults = [...(await faultsOfAccess(page, again ? LOOK_AGAIN : LOOK)), ...(await sticksOut(page))];
  mkdirSync(places.work, { recursive: true });
  appendFileSync(places.seen, `${JSON.stringify({ path, width } satisfies Seen)}\n`);
  return faults.map((fault) => `${path} at ${width} px: ${fault}`);
}
