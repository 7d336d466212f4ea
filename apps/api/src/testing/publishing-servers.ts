import { v7 as newId } from 'uuid';
import { type Database, UnitOfWork } from '@heard/data';
import { ChangeEdition } from '../editions/commands/change-edition';
import { MoveEdition } from '../editions/commands/move-edition';
import { PublishDue } from '../editions/commands/publish-due';
import { PublishEdition } from '../editions/commands/publish-edition';
import { Clock } from '../work/clock';
import { BreakingConnections } from './breaking-connections';

/** The clock of one server: off by as much as it was last set wrong. */
export class ServerClock extends Clock {
  constructor(
    private readonly truth: () => number,
    public off = 0,
  ) {
    super();
  }

  override now(): Date {
    return new Date(this.truth() + this.off);
  }
}

/** One of the servers: the use cases themselves, over connections that break. */
export class Server {
  readonly connections: BreakingConnections;
  readonly due: PublishDue;
  readonly moves: MoveEdition;
  readonly publishing: PublishEdition;

  constructor(
    database: Database,
    readonly clock: ServerClock,
  ) {
    this.connections = new BreakingConnections(database);
    const unitOfWork = new UnitOfWork(this.connections.database, newId);
    const change = new ChangeEdition(unitOfWork, clock);
    this.due = new PublishDue(unitOfWork, clock);
    this.moves = new MoveEdition(change, clock);
    this.publishing = new PublishEdition(change, clock);
  }
}

/** More approved editions like one, with its answers, looked at again long after the year. */
export const LIKE_IT = `
  with later as (update answer set review_on = review_on + 3000 where edition_id = $1),
  more as (
    insert into edition select (jsonb_populate_record(e, jsonb_build_object('id', gen_random_uuid()))).*
    from edition e, generate_series(2, $2::int) where e.id = $1 returning id),
  authors as (
    insert into edition_author select (jsonb_populate_record(a, jsonb_build_object('edition_id', more.id))).*
    from edition_author a, more where a.edition_id = $1),
  answers as (
    insert into answer select (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(), 'edition_id', more.id,
      'review_on', a.review_on + 3000))).* from answer a, more where a.edition_id = $1 returning id)
  insert into answer_action select (jsonb_populate_record(l, jsonb_build_object('answer_id', answers.id))).*
  from answer_action l, answers where l.answer_id = (select id from answer where edition_id = $1)`;
