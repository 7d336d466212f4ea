import { TestEnvironment } from 'jest-environment-jsdom';

/** jsdom, with what it leaves out and every browser has: fetch's own words, which the router speaks, and text coding. */
export default class BrowserEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    Object.assign(this.global, {
      Request,
      Response,
      Headers,
      fetch,
      AbortController,
      AbortSignal,
      TextEncoder,
      TextDecoder,
    });
    const { HTMLDialogElement, Element, window } = this.global;
    HTMLDialogElement.prototype.showModal ??= function showModal() {
      this.open = true;
    };
    HTMLDialogElement.prototype.close ??= function close() {
      this.open = false;
    };
    Element.prototype.scrollIntoView ??= () => {};
    window.scrollTo = () => {};
  }
}
