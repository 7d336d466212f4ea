import { expect, test } from '@jest/globals';
import { routeOf, routesIn, routesOfWeb } from './routes-of-web';

test('addresses are read as a routes file writes them', () => {
  const source = `export const routes: RouteObject[] = [
    { index: true, element: <HomePage /> },
    { path: 'people/:id/edit', Component: EditPersonPage },
  ];`;
  expect(routesIn(source)).toEqual(['/', '/people/:id/edit']);
});

test('every feature’s addresses are found', () => {
  const routes = routesOfWeb();
  expect(routes).toEqual(expect.arrayContaining(['/', '/board', '/actions/:id', '/link/:token']));
  expect(new Set(routes).size).toBe(routes.length);
});

test('a path belongs to the nearest address', () => {
  const routes = ['/people/:id', '/people/invite', '/people/:id/edit', '/'];
  expect(routeOf('/people/invite', routes)).toBe('/people/invite');
  expect(routeOf('/people/42', routes)).toBe('/people/:id');
  expect(routeOf('/people/42/edit', routes)).toBe('/people/:id/edit');
  expect(routeOf('/', routes)).toBe('/');
  expect(routeOf('/nowhere', routes)).toBeUndefined();
});
