import { type Page } from 'playwright-core';

/** Watches a page for what no visitor may meet: errors in its console, requests that fail, answers that refuse. */
export class Trouble {
  private found: string[] = [];
  private expected = false;

  constructor(page: Page) {
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.note(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.note(`error: ${error.message}`));
    page.on('requestfailed', (request) => {
      const why = request.failure()?.errorText ?? '';
      // Going elsewhere breaks off what the page before was asking; nobody is harmed.
      if (why !== 'net::ERR_ABORTED') this.note(`request: ${request.method()} ${request.url()} ${why}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) this.note(`answer: ${response.status()} ${response.url()}`);
    });
  }

  /** While this work goes on, trouble is part of the story. */
  async expectDuring<Result>(work: () => Promise<Result>): Promise<Result> {
    this.expected = true;
    try {
      return await work();
    } finally {
      this.expected = false;
    }
  }

  /** All that went wrong so far. */
  all(): readonly string[] {
    return this.found;
  }

  private note(what: string): void {
    if (!this.expected) this.found.push(what);
  }
}
