import { Injectable } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { type Scope, SignInDoor, type Transaction } from '@heard/data';
import { type Viewer } from '@heard/domain';
import { Clock } from '../work/clock';
import { newToken, tokenHash } from './token';

const LONGEST_HOURS = 12;
/** Reads may trust a session this long without asking the database again; writes always ask (ADR 0008). */
const TRUST_MS = 5_000;
const TOUCH_MS = 60_000;

/** Who is signed in on which browser: the one door that every way of signing in goes through. */
@Injectable()
export class Sessions {
  private readonly known: LRUCache<string, Viewer>;

  constructor(
    private readonly door: SignInDoor,
    clock: Clock,
  ) {
    this.known = new LRUCache({ max: 10_000, ttl: TRUST_MS, perf: { now: () => clock.elapsed() } });
  }

  /** Opens a session for a person and gives their browser its cookie. */
  async open(transaction: Transaction, personId: string, request: FastifyRequest, reply: FastifyReply) {
    const token = newToken();
    await transaction.signIn.addSession({
      tokenHash: tokenHash(token),
      personId,
      expiresAt: new Date(transaction.now.getTime() + LONGEST_HOURS * 3_600_000),
    });
    reply.setCookie(cookieName(request), token, cookieOptions(request));
    return token;
  }

  /** Ends the session of this browser and takes its cookie away. */
  async end(transaction: Transaction, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const token = tokenOf(request);
    if (!token) return;
    await transaction.signIn.endSession(tokenHash(token));
    this.known.delete(token);
    reply.clearCookie(cookieName(request), cookieOptions(request));
  }

  /** The viewer of a request as they were known a moment ago; null when that is not remembered. */
  remembered(request: FastifyRequest): Viewer | null {
    return this.known.get(tokenOf(request) ?? '') ?? null;
  }

  /** The viewer of a request as the database knows them at this moment, or null. */
  async viewerOf(request: FastifyRequest): Promise<Viewer | null> {
    const token = tokenOf(request);
    if (!token) return null;
    const found = await this.door.viewer(tokenHash(token));
    if (!found) {
      this.known.delete(token);
      return null;
    }
    const { viewer } = found;
    if (Date.now() - found.lastSeenAt.getTime() > TOUCH_MS) {
      await this.door.touch(viewer.programmeId, tokenHash(token));
    }
    this.known.set(token, viewer);
    return viewer;
  }

  /** What a unit of work needs to ask for itself whether this viewer's rights still hold. */
  rightsOf(request: FastifyRequest, viewer: Viewer): Scope['rights'] {
    const token = tokenOf(request);
    return token === undefined ? undefined : { tokenHash: tokenHash(token), viewer };
  }

  /** Forgets what is remembered of everybody, after rights changed in this process. */
  forget(): void {
    this.known.clear();
  }
}

function isSecure(request: FastifyRequest): boolean {
  return request.protocol === 'https';
}

// The __Host- prefix makes browsers refuse the cookie from a subdomain or without TLS.
function cookieName(request: FastifyRequest): string {
  return isSecure(request) ? '__Host-heard' : 'heard';
}

function cookieOptions(request: FastifyRequest) {
  return { httpOnly: true, sameSite: 'lax', secure: isSecure(request), path: '/' } as const;
}

function tokenOf(request: FastifyRequest): string | undefined {
  return request.cookies[cookieName(request)];
}
