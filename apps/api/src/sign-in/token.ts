import { hash, randomBytes } from 'node:crypto';

/** A new secret for a session or a one-time link: 256 random bits, written for a cookie or an address. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a token; a random token needs no slow hash. */
export function tokenHash(token: string): Buffer {
  return hash('sha256', token, 'buffer');
}
