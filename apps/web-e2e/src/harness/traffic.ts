import { type Page, type Request } from 'playwright-core';

const QUIET_MS = 120;
const PATIENCE_MS = 15_000;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What a page is asking for now, so that one can wait until it has all it asked for. */
export class Traffic {
  private readonly open = new Set<Request>();
  private lastChange = Date.now();

  constructor(page: Page) {
    page.on('request', (request) => this.note(() => this.open.add(request)));
    page.on('requestfinished', (request) => this.note(() => this.open.delete(request)));
    page.on('requestfailed', (request) => this.note(() => this.open.delete(request)));
    // A new document forgets what the one before had asked.
    page.on('domcontentloaded', () => this.note(() => this.open.clear()));
  }

  /** Waits until nothing has been asked for a moment. */
  async rests(): Promise<void> {
    const until = Date.now() + PATIENCE_MS;
    while (this.open.size > 0 || Date.now() - this.lastChange < QUIET_MS) {
      if (Date.now() > until) {
        const urls = [...this.open].map((request) => request.url());
        throw new Error(`The page is still asking for ${urls.join(', ')}`);
      }
      await pause(QUIET_MS / 4);
    }
  }

  private note(change: () => void): void {
    change();
    this.lastChange = Date.now();
  }
}
