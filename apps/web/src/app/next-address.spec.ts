import { expect, test } from '@jest/globals';
import { nextAddress, signInAddress } from './next-address';

test('the door remembers where one was', () => {
  expect(signInAddress('/')).toBe('/sign-in');
  expect(signInAddress('/actions?page=2', 'idle')).toBe('/sign-in?next=%2Factions%3Fpage%3D2&why=idle');
});

test.each(['https://other.example', '//other.example', '/\\other.example', 'javascript:alert(1)', ''])(
  'and never leads to another site: %s',
  (next) => {
    expect(nextAddress(new URLSearchParams({ next }))).toBe('/');
  },
);
