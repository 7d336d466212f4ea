import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Asked, type Database, Reading, type Scope, type Shape } from '@heard/data';
import { type Viewer } from '@heard/domain';
import { type Sessions } from '../sign-in/sessions';
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
  /** What is asked of each root field whose answer is to be finished by the database. */
  shapes: ReadonlyMap<string, Shape> | null = null;
  private ofRequest: Loaders | null = null;
  private confirmed = false;

  constructor(
    readonly request: FastifyRequest,
    readonly reply: FastifyReply,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly sessions: Pick<Sessions, 'remembered' | 'viewerOf' | 'rightsOf'>,
  ) {}

  /** Finds who asks, if anybody: reads trust what is remembered of a session. */
  async arrive(): Promise<void> {
    const remembered = this.sessions.remembered(this.request);
    if (remembered) return this.becomes(remembered);
    await this.confirm();
  }

  /** Asks the database who asks, unless it has just said so: before every write (ADR 0008). */
  async confirm({ again = false } = {}): Promise<void> {
    if (this.confirmed && !again) return;
    this.confirmed = true;
    const viewer = await this.sessions.viewerOf(this.request);
    if (viewer) return this.becomes(viewer);
    this.viewer = null;
    this.reading = null;
    this.ofRequest = null;
  }

  /** For a unit of work that confirms by itself, beside its first statement. */
  get rights(): Scope['rights'] {
    return this.sessions.rightsOf(this.request, viewerOf(this));
  }

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

  /** Says which fields the operation asks for, and whether they are to be finished. */
  asks(asked: Asked, shapes: ReadonlyMap<string, Shape> | null): void {
    this.asked = asked;
    this.shapes = shapes;
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
