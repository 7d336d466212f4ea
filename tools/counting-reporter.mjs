import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes down how many tests of a suite passed and failed, so that `npm test` can add them up, from Nx's cache too. */
export default class CountingReporter {
  constructor(_, { file }) {
    this.file = file;
  }

  onRunComplete(_, results) {
    const counts = {
      passed: results.numPassedTests,
      // A file that could not even be loaded has no tests to count, and is no less a failure.
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
      skipped: results.numPendingTests + results.numTodoTests,
    };
    mkdirSync(dirname(this.file), { recursive: true });
    writeFileSync(this.file, `${JSON.stringify(counts)}\n`);
  }
}
