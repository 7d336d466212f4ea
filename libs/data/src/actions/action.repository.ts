import {
  type Action,
  type ActionMeasure,
  type ActionStanding,
  type ActionUpdate,
  type NamedMeasure,
  type Role,
} from '@heard/domain';
import { type Transaction } from '../work/unit-of-work';
import {
  ActionCheckRow,
  ActionCoOwnerRow,
  ActionGoldenThreadRow,
  ActionMeasureRow,
  ActionRow,
} from './action.entity';
import { type LoadedAction, type LoadedStanding, toAction, toActionRow, toStanding } from './action.mapper';

const LOAD = `
  select a.id, a.programme_id as "programmeId", a.subgroup_id as "subgroupId", a.title, a.description,
    a.hoped_change as "hopedChange", a.state, a.owner_id as "ownerId", a.proposed_by_id as "proposedById",
    a.due_on as "dueOn", a.launched_on as "launchedOn", a.evaluation_state as "evaluationState",
    a.evaluation_on as "evaluationOn", a.evaluation_finding as "evaluationFinding",
    a.evaluation_method as "evaluationMethod", a.claim_of_success as "claimOfSuccess", a.next_step as "nextStep",
    a.funder, a.partner, a.paused_until as "pausedUntil", a.pause_reason as "pauseReason", a.stop_reason as "stopReason",
    a.receiving_owner_id as "receivingOwnerId", a.hand_over_note as "handOverNote",
    a.hand_over_offered_on as "handOverOfferedOn", a.hand_over_accepted_on as "handOverAcceptedOn",
    a.last_update_on as "lastUpdateOn", a.waiting_on as "waitingOn", a.confidence, a.created_on as "createdOn",
    a.last_step_on as "lastStepOn", a.version,
    array(select person_id::text from action_co_owner where action_id = a.id order by person_id) as "coOwnerIds",
    array(select golden_thread_id::text from action_golden_thread where action_id = a.id order by golden_thread_id)
      as "goldenThreadIds",
    (select coalesce(json_agg(json_build_object('measureId', l.measure_id, 'baseline', case when l.baseline_period is not null
      then json_build_object('vintage', l.baseline_vintage, 'period', l.baseline_period) end) order by l.measure_id), '[]')
      from action_measure l where l.action_id = a.id) as measures,
    (select coalesce(json_agg(json_build_object('months', c.months, 'dueOn', c.due_on, 'doneOn', c.done_on,
      'result', c.result, 'note', c.note) order by c.months), '[]') from action_check c where c.action_id = a.id) as checks
  from action a where a.id = $1 for no key update of a`;

// What hangs on an action takes Postgres three times as long to find as the row itself.
const LOAD_STANDING = `
  select a.id, a.programme_id as "programmeId", a.subgroup_id as "subgroupId", a.title, a.state, a.owner_id as "ownerId",
    a.proposed_by_id as "proposedById", a.paused_until as "pausedUntil", a.receiving_owner_id as "receivingOwnerId",
    a.hand_over_note as "handOverNote", a.hand_over_offered_on as "handOverOfferedOn",
    a.hand_over_accepted_on as "handOverAcceptedOn", a.version,
    array(select person_id::text from action_co_owner where action_id = a.id) as "coOwnerIds"
  from action a where a.id = $1`;

const CAN_OWN = `p.state <> 'left' and exists (
  select from person_role r where r.person_id = p.id and r.role = any($5::text[]))`;

/** The constraint that an update's id breaks when it is taken. */
export const UPDATE_KEY = 'action_update_pkey';

/** Actions for use cases: loaded whole, saved with the version that was seen. */
export class ActionRepository {
  constructor(private readonly transaction: Transaction) {}

  /** The action, locked until the transaction ends, or null when this programme has none such. */
  async find(id: string): Promise<Action | null> {
    const [row] = await this.transaction.query<LoadedAction>(LOAD, [id]);
    return row ? toAction(row) : null;
  }

  /** What rules ask of the action and the version it has now, unlocked, or null when this programme has none such. */
  async findStanding(id: string): Promise<(ActionStanding & Pick<Action, 'version'>) | null> {
    const [row] = await this.transaction.query<LoadedStanding & Pick<Action, 'version'>>(LOAD_STANDING, [id]);
    return row ? { ...toStanding(row), version: row.version } : null;
  }

  /** Adds a new action with its co-owners and golden threads; false when its id is taken. */
  async add(action: Action): Promise<boolean> {
    const { manager } = this.transaction;
    const added = await manager
      .createQueryBuilder()
      .insert()
      .into(ActionRow)
      .values(toActionRow(action))
      .orIgnore()
      .returning('id')
      .execute();
    if ((added.raw as unknown[]).length === 0) return false;
    await this.addCoOwners(action);
    await this.addGoldenThreads(action);
    await this.addMeasures(action);
    return true;
  }

  /**
   * The first input that names what this programme does not have, or somebody who has left or whose roles (not one of
   * `ownerRoles`) would not let them act as an owner; null when all is well.
   */
  async unknownNames(
    action: Pick<Action, 'subgroupId' | 'ownerId' | 'coOwnerIds' | 'goldenThreadIds'>,
    ownerRoles: readonly Role[],
  ): Promise<'subgroupId' | 'ownerId' | 'coOwnerIds' | 'goldenThreadIds' | null> {
    const [found] = await this.transaction.query<
      Record<'subgroup' | 'owner' | 'coOwners' | 'threads', number>
    >(
      `select (select count(*)::int from subgroup where id = $1) as subgroup,
         (select count(*)::int from person p where p.id = $2 and ${CAN_OWN}) as owner,
         (select count(*)::int from person p where p.id = any($3::uuid[]) and ${CAN_OWN}) as "coOwners",
         (select count(*)::int from golden_thread where id = any($4::uuid[])) as threads`,
      [action.subgroupId, action.ownerId, action.coOwnerIds, action.goldenThreadIds, ownerRoles],
    );
    if (!found?.subgroup) return 'subgroupId';
    if (!found.owner) return 'ownerId';
    if (found.coOwners < action.coOwnerIds.length) return 'coOwnerIds';
    return found.threads < action.goldenThreadIds.length ? 'goldenThreadIds' : null;
  }

  /** Which of these measures this programme has, each with the reading that is to be its baseline. */
  async namedMeasures(
    measures: readonly ActionMeasure[],
  ): Promise<{ named: NamedMeasure[]; threshold: number }> {
    const asked = measures.map(({ measureId, baseline }) => ({ measureId, ...baseline }));
    const rows = await this.transaction.query<NamedMeasure & { threshold: number }>(
      `select m.id as "measureId", m.title, g.small_number_threshold as threshold,
         case when r.period is not null
           then json_build_object('base', r.base, 'embargoedUntil', i.embargoed_until) end as reading
       from jsonb_to_recordset($1::jsonb) as x ("measureId" uuid, vintage text, period text)
       join measure m on m.id = x."measureId" join programme g on g.id = m.programme_id
       left join measure_reading r on r.measure_id = m.id and r.vintage = x.vintage and r.period = x.period
         and r.dimension = '' and r.part = ''
       left join measure_import i on i.id = r.import_id`,
      [JSON.stringify(asked)],
    );
    return { named: rows, threshold: rows[0]?.threshold ?? Infinity };
  }

  /** Saves what differs; `before` is the action as loaded in this transaction, which holds its lock. */
  async save(before: Action, action: Action): Promise<Action> {
    const saved = { ...action, version: before.version + 1 };
    const { id } = saved;
    const { manager } = this.transaction;
    await manager.update(ActionRow, { id, version: before.version }, toActionRow(saved));
    if (!sameIds(before.coOwnerIds, saved.coOwnerIds)) {
      await manager.delete(ActionCoOwnerRow, { actionId: id });
      await this.addCoOwners(saved);
    }
    if (!sameIds(before.goldenThreadIds, saved.goldenThreadIds)) {
      await manager.delete(ActionGoldenThreadRow, { actionId: id });
      await this.addGoldenThreads(saved);
    }
    if (JSON.stringify(before.measures) !== JSON.stringify(saved.measures)) {
      await manager.delete(ActionMeasureRow, { actionId: id });
      await this.addMeasures(saved);
    }
    if (JSON.stringify(before.checks) !== JSON.stringify(saved.checks)) {
      await manager.delete(ActionCheckRow, { actionId: id });
      if (saved.checks.length > 0) {
        const { programmeId } = saved;
        await manager.insert(
          ActionCheckRow,
          saved.checks.map((check) => ({ ...check, programmeId, actionId: id })),
        );
      }
    }
    return saved;
  }

  /**
   * Adds an update and makes it the action's latest, if the action still has this version, whose rules allowed it; an id
   * that is taken fails the write with UPDATE_KEY.
   */
  addUpdate(update: ActionUpdate, version: number): void {
    this.transaction.sendIfStanding({
      standing: `update action set last_update_id = $1, last_update_on = $5, confidence = $9, waiting_on = $10
        where id = $3 and version = $11 returning id`,
      write: `insert into action_update (id, programme_id, action_id, author_id, posted_on, posted_at, text, nothing_new, confidence, waiting_on)
        select $1::uuid, $2::uuid, id, $4::uuid, $5::date, $6::timestamptz, $7::text, $8::boolean, $9::text, $10::text from standing`,
      values: [
        update.id,
        this.transaction.scope.programmeId,
        update.actionId,
        update.authorId,
        update.on,
        this.transaction.now,
        update.text,
        update.nothingNew,
        update.confidence,
        update.waitingOn,
        version,
      ],
    });
  }

  /** The update with this id, when it was already posted to this action by this person. */
  async findUpdate(id: string): Promise<ActionUpdate | null> {
    const [row] = await this.transaction.query<ActionUpdate>(
      `select id, action_id as "actionId", author_id as "authorId", posted_on as "on", text,
         nothing_new as "nothingNew", confidence, waiting_on as "waitingOn" from action_update where id = $1`,
      [id],
    );
    return row ?? null;
  }

  /** The newest step in an action's audit, with what it changed, for taking it back. */
  async lastStep(
    actionId: string,
  ): Promise<{ verb: string; byId: string | null; at: Date; before: Action } | null> {
    const [row] = await this.transaction.query<{
      verb: string;
      byId: string | null;
      at: Date;
      before: Action;
    }>(
      `select verb, actor_id as "byId", at, before from audit_event where subject_id = $1 order by at desc, id desc limit 1`,
      [actionId],
    );
    return row ?? null;
  }

  private async addCoOwners({ id, programmeId, coOwnerIds }: Action): Promise<void> {
    if (coOwnerIds.length === 0) return;
    await this.transaction.manager.insert(
      ActionCoOwnerRow,
      coOwnerIds.map((personId) => ({ programmeId, actionId: id, personId })),
    );
  }

  private async addGoldenThreads({ id, programmeId, goldenThreadIds }: Action): Promise<void> {
    if (goldenThreadIds.length === 0) return;
    await this.transaction.manager.insert(
      ActionGoldenThreadRow,
      goldenThreadIds.map((goldenThreadId) => ({ programmeId, actionId: id, goldenThreadId })),
    );
  }

  private async addMeasures({ id, programmeId, measures }: Action): Promise<void> {
    if (measures.length === 0) return;
    await this.transaction.manager.insert(
      ActionMeasureRow,
      measures.map(({ measureId, baseline }) => ({
        ...{ programmeId, actionId: id, measureId },
        ...{ baselineVintage: baseline?.vintage ?? null, baselinePeriod: baseline?.period ?? null },
      })),
    );
  }
}

function sameIds(one: string[], other: string[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id));
}
