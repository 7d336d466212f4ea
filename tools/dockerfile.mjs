import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The Dockerfile's stages, each a list of instructions `{ word, rest }`; `rest` is the array of an exec form or a text. */
export function readDockerfile(file = `${root}Dockerfile`) {
  const lines = readFileSync(file, 'utf8')
    .replace(/^\s*#.*\n/gm, '')
    .replaceAll('\\\n', ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const stages = [];
  for (const line of lines) {
    const [, word, rest] = /^(\w+)\s+(.*)$/.exec(line);
    if (word === 'FROM') {
      const [, image, name] = /^(\S+)(?: AS (\S+))?$/.exec(rest);
      stages.push({ image, name: name ?? 'last', instructions: [] });
    } else {
      stages.at(-1).instructions.push({ word, rest: execForm(rest) });
    }
  }
  return stages;
}

/** The array behind CMD, for HEALTHCHECK after its options; other text as it is. */
function execForm(rest) {
  const array = /(?:^|CMD\s+)(\[.*\])$/.exec(rest);
  return array ? JSON.parse(array[1]) : rest;
}

/** What ENV sets, such as { PORT: '3000' }. */
export function environmentOf(stage) {
  const pairs = stage.instructions
    .filter(({ word }) => word === 'ENV')
    .flatMap(({ rest }) => rest.split(/\s+/));
  return Object.fromEntries(pairs.map((pair) => pair.split('=')));
}
