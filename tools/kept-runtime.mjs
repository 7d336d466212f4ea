import Runtime from 'jest-runtime';

/** What belongs to one spec file alone, by address, path or name: specs, what they are made with, and Jest itself. */
const OF_ONE_FILE = /\.spec\.tsx?$|\/testing\/|\/@testing-library\/react\/|^@jest\//;
/** Where only packages are kept, all that is ours besides: it may remember what was shown last. */
const OURS = /^(?!.*\/node_modules\/)/;

/** By the id of the suite. */
const kept = new Map();

/**
 * Keeps what is loaded between the specs of a Jest worker, in the realm that kept-environment.mjs or
 * kept-browser-environment.mjs keeps: the program and its packages (the option `keeps: 'program'`), or these alone
 * (`'packages'`). What belongs to one file alone is loaded anew; in watch mode, where sources change, everything is.
 */
export default class KeptRuntime extends Runtime {
  constructor(...words) {
    const [{ id, testEnvironmentOptions }, , , , , , testPath, { watch, watchAll }] = words;
    const before = kept.get(id);
    if (before) {
      before.goOnWith(testPath);
      return before;
    }
    super(...words);
    if (watch || watchAll) return;
    const { registries = {}, testState, jestGlobals } = this;
    const { esModuleRegistry, moduleRegistry, internalModuleRegistry } = registries;
    if (![esModuleRegistry, moduleRegistry, internalModuleRegistry, testState, jestGlobals].every(Boolean)) {
      throw new Error(
        'This version of Jest keeps its modules elsewhere: follow it in tools/kept-runtime.mjs, or leave that and tools/kept-environment.mjs out of jest.preset.mjs.',
      );
    }
    this.keepsPackagesOnly = testEnvironmentOptions.keeps === 'packages';
    kept.set(id, this);
  }

  goOnWith(testPath) {
    this._testPath = testPath;
    this.testState.state = 'loading';
  }

  teardown() {
    if (![...kept.values()].includes(this)) return super.teardown();
    this.restoreAllMocks();
    this.jestGlobals.clearJestObjectCache();
    const { esModuleRegistry, moduleRegistry, internalModuleRegistry } = this.registries;
    for (const registry of [esModuleRegistry, moduleRegistry]) {
      for (const key of registry.keys())
        if (OF_ONE_FILE.test(key) || (this.keepsPackagesOnly && OURS.test(key))) registry.delete(key);
    }
    internalModuleRegistry.clear();
    // Those who listen to the tests of this file are not to hear the next one's.
    delete this._environment.global[Symbol.for('EVENT_HANDLERS')];
  }
}
