import { expect, it } from '@jest/globals';
import { placeOf } from './server-pool';

it.each([
  ['postgres://heard:s3cret@db.trust.example:5433/heard', 'db.trust.example:5433'],
  ['postgres://heard:s3cret@db.trust.example/heard?sslmode=disable', 'db.trust.example:5432'],
  ['postgres://heard:s3cret@[::1]:5432/heard', '[::1]:5432'],
])('names the place of %s without its password', (url, place) => {
  expect(placeOf(url)).toBe(place);
});
