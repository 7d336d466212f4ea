/** Holds the operations guide to the settings that the program really has. */
import { expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { describeConfig } from '../apps/api/src/config';

const guide = readFileSync(new URL('../docs/operations.md', import.meta.url), 'utf8');

/** The cells of each row of the table under a heading, without its head. */
function tableUnder(heading) {
  const section = guide.split(`\n## ${heading}\n`)[1].split('\n## ')[0];
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

it('lists every setting with what it is for and its default', () => {
  const settings = describeConfig().map(({ name, purpose, default: value }) => [
    name,
    purpose,
    value && `\`${value}\``,
  ]);
  expect(tableUnder('Settings')).toEqual(settings);
});

const source = ['command-line', 'serve'].map((name) =>
  readFileSync(new URL(`../apps/api/src/${name}.ts`, import.meta.url), 'utf8'),
);

it('lists every command of the program', () => {
  const commands = [...source[0].matchAll(/^ {2}heard (\w+)/gm)].map(([, command]) => command);
  const listed = [...guide.matchAll(/^\| ([a-z]+) +\|/gm)].map(([, command]) => command);
  expect(listed).toEqual(commands);
});

it('lists every exit code of the program', () => {
  const codes = source.flatMap((text) =>
    [...text.matchAll(/(?:, |return )(\d{2})\b(?=[);])/g)].map(([, code]) => code),
  );
  const listed = [...guide.matchAll(/^\| (\d{2}) +\|/gm)].map(([, code]) => code);
  expect(listed).toEqual([...new Set(codes)].sort());
});
