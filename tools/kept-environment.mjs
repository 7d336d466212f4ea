import vm from 'node:vm';
import { TestEnvironment } from 'jest-environment-node';

/** By the id of the suite. */
const kept = new Map();

/**
 * The realm in which all integration specs of a Jest worker run: Jest's environment for Node, made at the first spec
 * and handed to the others. With kept-runtime.mjs, the program is loaded, compiled and warm once and not for each file;
 * a database and a server are each spec's own.
 */
export default class KeptEnvironment extends TestEnvironment {
  constructor(...words) {
    const [{ projectConfig }] = words;
    const before = kept.get(projectConfig.id);
    if (before) return before;
    const { createContext } = vm;
    // Jest would listen to every use of a global, which slows down each `Promise` and `Map` of the program.
    vm.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY);
    try {
      super(...words);
    } finally {
      vm.createContext = createContext;
    }
    kept.set(projectConfig.id, this);
  }

  /** It ends with the worker. */
  async teardown() {}
}
