import BrowserEnvironment from './browser-environment.mjs';

/** By the id of the suite: the environment, and what its window held before the first spec. */
const kept = new Map();

/**
 * The page on which all web specs of a Jest worker run: React and the rest are loaded once and not for each file (see
 * kept-runtime.mjs). Each file finds the document empty, nothing stored, and the address as it was.
 */
export default class KeptBrowserEnvironment extends BrowserEnvironment {
  constructor(...words) {
    const [{ projectConfig }] = words;
    const before = kept.get(projectConfig.id);
    if (before) {
      before.environment.clear(before.own);
      return before.environment;
    }
    super(...words);
    kept.set(projectConfig.id, { environment: this, own: Object.getOwnPropertyDescriptors(this.global) });
  }

  clear(own) {
    const { document, history, localStorage, sessionStorage } = this.global;
    for (const part of [document.head, document.body]) part.replaceChildren();
    for (const part of [document.documentElement, document.body])
      for (const name of part.getAttributeNames()) part.removeAttribute(name);
    localStorage.clear();
    sessionStorage.clear();
    history.replaceState(null, '', '/');
    for (const name of ['fetch', 'matchMedia', 'confirm', 'print', 'open']) {
      if (own[name]) Object.defineProperty(this.global, name, own[name]);
      else delete this.global[name];
    }
  }

  /** It ends with the worker. */
  async teardown() {}
}
