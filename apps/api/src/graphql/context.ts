import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Asked, type Database, Reading } from '@heard/data';
import { type Viewer } from '@heard/domain';
import { type Clock } from '../work/clock';
import { NotSignedIn } from './refusal';
import { type Loaders, makeLoaders } from './loaders';

/** What every resolver of one request shares. */
export class RequestContext {
  viewer: Viewer | null = null;
  /** Null exactly when nobody is signed in. */
  reading: Reading | null = null;
  /** The names of the fields that the operation asks for, once it is parsed. */
  asked: Asked = null;
  private ofRequest: Loaders | null = null;

  constructor(
    readonly request: FastifyRequest,
    readonly reply: FastifyReply,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The moment at which it is asked. */
  get now(): Date {
    return this.clock.now();
  }

  /** The request goes on as this person. */
  becomes(viewer: Viewer): void {
    this.viewer = viewer;
    this.reading = new Reading(this.database, viewer, this.clock.today(), this.asked);
    this.ofRequest = null;
  }

  /** Says which fields the operation asks for. */
  asks(asked: Asked): void {
    this.asked = asked;
    if (this.viewer) this.becomes(this.viewer);
  }

  /** Rows loaded together, once each, for this request. */
  get loaders(): Loaders {
    return (this.ofRequest ??= makeLoaders(readingOf(this)));
  }
}

/** The signed-in viewer; a field that reaches this without one was fenced wrongly and refuses. */
export function viewerOf(context: RequestContext): Viewer {
  if (!context.viewer) throw new NotSignedIn();
  return context.viewer;
}

/** The fenced connection of the signed-in viewer. */
export function readingOf(context: RequestContext): Reading {
  if (!context.reading) throw new NotSignedIn();
  return context.reading;
}
