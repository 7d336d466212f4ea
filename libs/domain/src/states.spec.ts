import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { printStates } from './states';

const page = new URL('../../../docs/states.md', import.meta.url);

describe('docs/states.md', () => {
  it('is printed from the tables', () => {
    if (process.env['PRINT_STATES']) writeFileSync(page, printStates());
    expect(existsSync(page) ? readFileSync(page, 'utf8') : '').toBe(printStates());
  });

  it('has as many cells in each row as its table has columns', () => {
    const widths = printStates()
      .split('\n\n')
      .filter((block) => block.startsWith('|'))
      .map(
        (block) =>
          new Set(
            block
              .trim()
              .split('\n')
              .map((line) => line.split('|').length),
          ).size,
      );
    expect(new Set(widths)).toEqual(new Set([1]));
  });
});
