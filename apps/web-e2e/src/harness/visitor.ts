import { expect } from '@jest/globals';
import { type Browser, type BrowserContext, type Locator, type Page } from 'playwright-core';
import { lookOver, sticksOut } from './looking';
import { type Name, Place } from './place';
import { eventually } from './steps';
import { Traffic } from './traffic';
import { Trouble } from './trouble';

/** What somebody sits before, or holds in the hand. */
export type Screen = 'phone' | 'desk';

const SCREENS = {
  phone: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
  desk: { viewport: { width: 1280, height: 800 } },
};

const PATIENCE_MS = 30_000;

/** The people of the example, by what they do in the programme. */
export const CAST = {
  changeLeader: 'Amara Example',
  subgroupLead: 'Bilal Example',
  programmeLead: 'Carys Example',
  comms: 'Devi Example',
  sponsor: 'Ewan Example',
  administrator: 'Farah Example',
} as const;

export type CastName = (typeof CAST)[keyof typeof CAST];

/** By what key each signs in. */
const PERSONAS: Record<CastName, string> = {
  'Amara Example': 'change-leader',
  'Bilal Example': 'subgroup-lead',
  'Carys Example': 'programme-lead',
  'Devi Example': 'comms',
  'Ewan Example': 'sponsor',
  'Farah Example': 'administrator',
};

/** Somebody with a browser of their own: nothing of another visitor's is in it. */
export class Visitor extends Place {
  /** How often they touched the screen since last asked. */
  private touched = 0;
  readonly trouble: Trouble;
  private readonly traffic: Traffic;

  private constructor(
    readonly screen: Screen,
    readonly context: BrowserContext,
    readonly page: Page,
    private readonly home: string,
  ) {
    super(page.locator('body'), { press: (thing) => this.touch(thing) });
    this.trouble = new Trouble(page);
    this.traffic = new Traffic(page);
  }

  static async arrives(browser: Browser, screen: Screen, home: string): Promise<Visitor> {
    const context = await browser.newContext({
      ...SCREENS[screen],
      baseURL: home,
      locale: 'en-GB',
      timezoneId: 'Europe/London',
      // Whoever asks for less motion gets none, so that a look at the page finds it at rest.
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(PATIENCE_MS);
    return new Visitor(screen, context, await context.newPage(), home);
  }

  /** Opens an address by typing it, or by a link from elsewhere. */
  async opens(address: string): Promise<void> {
    await this.page.goto(new URL(address, this.home).href);
  }

  async signsInAs(name: string, address = '/sign-in'): Promise<void> {
    await this.opens(address);
    await this.presses(`Sign in as ${name}`);
    await this.isIn();
  }

  /** Comes to Home signed in already: how one signs in is told in stories of its own, and takes a page more. */
  async arrivesAs(name: CastName): Promise<void> {
    const query =
      'mutation ($persona: String!) { signInAsExample(persona: $persona) { errors { message } } }';
    const data = { query, variables: { persona: PERSONAS[name] } };
    const response = await this.context.request.post(new URL('/graphql', this.home).href, { data });
    expect(await response.json()).toEqual({ data: { signInAsExample: { errors: [] } } });
    await this.opens('/');
    await this.isIn();
  }

  async signsInWith(email: string, password: string): Promise<void> {
    await this.opens('/sign-in');
    await this.types('E-mail address', email);
    await this.types('Password', password);
    await this.presses('Sign in');
    await this.isIn();
  }

  /** Waits until the sign-in page is left behind: the header stands a moment before, and going on closes its menu. */
  private async isIn(): Promise<void> {
    await this.find('button', 'Sign out').waitFor();
    await eventually(() => expect(this.path()).not.toBe('/sign-in'));
  }

  /** Waits for the page of this title, at rest, and looks it over: anything wrong with it fails the story. */
  async seesPage(title: Name): Promise<void> {
    await this.isAt(title);
    await this.looksOver();
  }

  /** Waits for the page of this title, without looking it over again. */
  async isAt(title: Name): Promise<void> {
    await this.find('heading').and(this.page.locator('h1')).filter({ hasText: title }).waitFor();
    await this.rests();
  }

  /** Looks over whatever is on the screen now: accessible to all, and not wider than the screen. */
  async looksOver(): Promise<void> {
    await this.rests();
    expect(await lookOver(this.page)).toEqual([]);
  }

  /** Holds a narrower screen for a moment, on which the page must fit too. */
  async fitsInto(width: number): Promise<void> {
    const { viewport } = SCREENS[this.screen];
    await this.page.setViewportSize({ ...viewport, width });
    expect(await sticksOut(this.page)).toEqual([]);
    await this.page.setViewportSize(viewport);
  }

  /** Opens an address and looks it over at each of these widths, the first with its colours; keeps the last width. */
  async seesAtWidths(address: string, looks: readonly { width: number; mustFit: number }[]): Promise<void> {
    const { height } = SCREENS[this.screen].viewport;
    const widen = (width: number) => this.page.setViewportSize({ width, height });
    for (const [index, { width, mustFit }] of looks.entries()) {
      await widen(width);
      if (index === 0) await this.opens(address);
      await this.isAt(/./);
      expect(await lookOver(this.page, { again: index > 0 })).toEqual([]);
      await widen(mustFit);
      expect(await sticksOut(this.page)).toEqual([]);
    }
  }

  /** Keeps what is on the screen as a picture. */
  async takesPicture(file: string): Promise<void> {
    await this.page.screenshot({ path: file, animations: 'disabled', caret: 'hide' });
  }

  /** Waits until nothing is on its way any more, and nothing says that it is. */
  async rests(): Promise<void> {
    await this.traffic.rests();
    await this.seesNot(/^(Loading|Opening the page|Going to sign in)…$/);
  }

  /** Goes to a room of the workspace by the menu, which a phone keeps behind a button. */
  async goesTo(room: string): Promise<void> {
    const menu = this.part('navigation', 'Menu');
    if (this.screen === 'phone') await menu.presses('Menu');
    await menu.follows(room);
  }

  /** The words of the address that follow the question mark. */
  query(): URLSearchParams {
    return new URL(this.page.url()).searchParams;
  }

  path(): string {
    return new URL(this.page.url()).pathname;
  }

  async reaches(path: string): Promise<void> {
    await eventually(() => expect(this.path()).toBe(path));
  }

  async goesBack(): Promise<void> {
    await this.page.goBack();
  }

  /** How often the screen was touched since this was last asked. */
  countsTouches(): number {
    const count = this.touched;
    this.touched = 0;
    return count;
  }

  /** Holds a card with the mouse at its lower edge, moves it as a hand does, and lets it go over a place. */
  async drags(card: Place, onto: Place): Promise<void> {
    await card.ground.scrollIntoViewIfNeeded();
    const [from, to] = await Promise.all([card.ground.boundingBox(), onto.ground.boundingBox()]);
    if (!from || !to) throw new Error('What is to be dragged, or where to, is not on the screen.');
    const held = { x: from.x + 20, y: from.y + from.height - 6 };
    const top = to.y + 20;
    const bottom = to.y + to.height - 20;
    const { mouse } = this.page;
    await mouse.move(held.x, held.y);
    await mouse.down();
    await mouse.move(held.x + 10, held.y + 4, { steps: 3 });
    await mouse.move(to.x + to.width / 2, Math.min(Math.max(held.y, top), bottom), { steps: 8 });
    await mouse.up();
  }

  /** Presses Tab until this has the focus, as somebody without a pointer does. */
  async tabsTo({ ground: thing }: Place, most = 150): Promise<void> {
    await thing.waitFor();
    for (let count = 0; count < most; count += 1) {
      if (await thing.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`After ${most} presses of Tab the focus is not on ${String(thing)}`);
  }

  async hasFocusOn({ ground: thing }: Place): Promise<void> {
    await eventually(async () =>
      expect(await thing.evaluate((element) => element.contains(document.activeElement))).toBe(true),
    );
  }

  async strikes(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async writes(words: string): Promise<void> {
    await this.page.keyboard.type(words);
  }

  /** What is asked for while this work goes on is refused, as it should be. */
  async isTurnedAway(work: () => Promise<void>): Promise<void> {
    await this.trouble.expectDuring(work);
  }

  /** The connection is gone while this work goes on. */
  async withoutConnection(work: () => Promise<void>): Promise<void> {
    await this.trouble.expectDuring(async () => {
      await this.context.setOffline(true);
      await work();
    });
    await this.context.setOffline(false);
  }

  /** A second tab of the same browser: the same person is signed in there. */
  async inAnotherTab(): Promise<Visitor> {
    return new Visitor(this.screen, this.context, await this.context.newPage(), this.home);
  }

  async closesTab(): Promise<void> {
    await this.page.close();
  }

  /** Closes the browser, with every tab in it. */
  async leaves(): Promise<void> {
    await this.context.close();
  }

  private async touch(thing: Locator): Promise<void> {
    this.touched += 1;
    await (this.screen === 'phone' ? thing.tap() : thing.click());
  }
}
