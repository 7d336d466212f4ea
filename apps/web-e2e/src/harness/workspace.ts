import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Browser } from 'playwright-core';
import { openBrowser } from './browser';
import { type DataFolder, makeDataFolder } from './data-folders';
import { places } from './places';
import { type Server, startServer } from './server';
import { explained } from './steps';
import { type CastName, type Screen, Visitor } from './visitor';

const START_MS = 120_000;
const STORY_MS = 150_000;

/** A workspace that runs while the stories of one file are told, and those who visit it. */
export class Workspace {
  private folder?: DataFolder;
  private browser?: Browser;
  private visitors: Visitor[] = [];
  server!: Server;

  constructor(private readonly holds: 'example' | 'nothing') {}

  async open(): Promise<void> {
    this.folder = await makeDataFolder(this.holds);
    const words = this.holds === 'nothing' ? ['--empty'] : [];
    [this.server, this.browser] = await Promise.all([startServer(this.folder.path, words), openBrowser()]);
  }

  async close(): Promise<void> {
    await this.browser?.close();
    await this.server?.stop();
    await this.folder?.remove();
  }

  /** Somebody comes with a phone in the hand, or sits down at a desk. */
  async welcomes(screen: Screen): Promise<Visitor> {
    if (!this.browser) throw new Error('The workspace is not open yet.');
    const visitor = await Visitor.arrives(this.browser, screen, this.server.address);
    this.visitors.push(visitor);
    return visitor;
  }

  /** Somebody comes and signs in as one of the example's people. */
  async welcomesAs(name: CastName, screen: Screen): Promise<Visitor> {
    const visitor = await this.welcomes(screen);
    await visitor.arrivesAs(name);
    return visitor;
  }

  /** The same visitor, in another tab. */
  async opensAnotherTab(visitor: Visitor): Promise<Visitor> {
    const other = await visitor.inAnotherTab();
    this.visitors.push(other);
    return other;
  }

  /** Tells one story: what nobody may meet fails it, and of one that fails a picture of every screen is kept. */
  story(title: string, tell: () => Promise<void>): void {
    test(
      title,
      async () => {
        try {
          await tell();
          expect(this.visitors.flatMap(({ trouble }) => trouble.all())).toEqual([]);
        } catch (error) {
          throw await this.explain(title, error);
        } finally {
          for (const visitor of this.visitors.splice(0)) await visitor.leaves();
        }
      },
      STORY_MS,
    );
  }

  private async explain(title: string, error: unknown): Promise<unknown> {
    const folder = join(places.work, 'failed');
    mkdirSync(folder, { recursive: true });
    const notes: string[] = [];
    for (const [index, { page, trouble }] of this.visitors.entries()) {
      const picture = join(folder, `${title.replaceAll(/\W+/g, '-').slice(0, 80)}-${index + 1}.png`);
      await page.screenshot({ path: picture }).catch(() => undefined);
      notes.push(`Visitor ${index + 1} was at ${page.url()}, see ${picture}`, ...trouble.all());
    }
    return explained(error, (message) => [message, ...notes, this.server.saysSince()].join('\n'));
  }
}

/** Opens a workspace for the stories of this file: the example programme, or nothing at all. */
export function openWorkspace(holds: 'example' | 'nothing' = 'example'): Workspace {
  const workspace = new Workspace(holds);
  beforeAll(() => workspace.open(), START_MS);
  afterAll(() => workspace.close(), START_MS);
  return workspace;
}
