import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { type Seen } from '../harness/looking';
import { places } from '../harness/places';
import { routeOf, routesOfWeb } from '../harness/routes-of-web';

const routes = routesOfWeb();

/** What the stories told before this one have looked over. */
function seen(): Seen[] {
  if (!existsSync(places.seen))
    throw new Error('No story was told before this one: run all of them, npm test -- stories visited.');
  const lines = readFileSync(places.seen, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Seen);
}

test.each([
  ['a phone', 360],
  ['a desk', 1280],
])('Every page was looked over by a story on %s', (_, width) => {
  const visited = new Set(
    seen()
      .filter((look) => look.width === width)
      .map(({ path }) => routeOf(path, routes)),
  );
  expect(routes.filter((route) => !visited.has(route))).toEqual([]);
});
