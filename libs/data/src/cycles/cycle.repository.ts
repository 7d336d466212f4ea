import { type Cycle, type CyclePeriod, type Method } from '@heard/domain';
import { type Transaction } from '../work/unit-of-work';
import { CyclePeriodRow, CycleRow } from './cycle.entity';
import { allCycles, CYCLE_PERIOD_VIEW, CYCLE_VIEW, methodOf, subgroupsInCycles } from './cycle.view';

/** Cycles, who is in them, and the programme's phases and criteria, for use cases. */
export class CycleRepository {
  constructor(private readonly transaction: Transaction) {}

  /** The cycle, locked until the transaction ends, or null when this programme has none such. */
  async find(id: string): Promise<Cycle | null> {
    const [cycle] = await this.transaction.query<Cycle>(
      `select ${CYCLE_VIEW} from cycle c where c.id = $1 for no key update of c`,
      [id],
    );
    return cycle ?? null;
  }

  all(): Promise<Cycle[]> {
    return allCycles(this.transaction);
  }

  async add(cycle: Cycle): Promise<void> {
    await this.transaction.manager.insert(CycleRow, cycle);
  }

  async save(before: Cycle, cycle: Cycle): Promise<Cycle> {
    const saved = { ...cycle, version: before.version + 1 };
    await this.transaction.manager.update(CycleRow, { id: before.id, version: before.version }, saved);
    return saved;
  }

  /** The names of the subgroups that are in the cycle. */
  async inside(cycleId: string): Promise<{ name: string }[]> {
    return subgroupsInCycles(this.transaction, [cycleId]);
  }

  /** Whether the subgroup is or was in the cycle. */
  async hasHeld(cycleId: string, subgroupId: string): Promise<boolean> {
    const rows = await this.transaction.query(
      'select id from cycle_period where cycle_id = $1 and subgroup_id = $2 limit 1',
      [cycleId, subgroupId],
    );
    return rows.length > 0;
  }

  /** The stretch of a cycle that the subgroup is in; null when it is in none. */
  async openPeriod(subgroupId: string): Promise<CyclePeriod | null> {
    const [period] = await this.transaction.query<CyclePeriod>(
      `select ${CYCLE_PERIOD_VIEW} from cycle_period p where p.subgroup_id = $1 and p.to_date is null`,
      [subgroupId],
    );
    return period ?? null;
  }

  /** The stretch of a cycle with this id; null when this programme has none such. */
  async findPeriod(id: string): Promise<CyclePeriod | null> {
    const [period] = await this.transaction.query<CyclePeriod>(
      `select ${CYCLE_PERIOD_VIEW} from cycle_period p where p.id = $1`,
      [id],
    );
    return period ?? null;
  }

  /** Closes the stretch of a cycle that a subgroup was in, and opens the one that it goes into. */
  async movePeriod({
    closed,
    opened,
  }: {
    closed: CyclePeriod | null;
    opened: CyclePeriod | null;
  }): Promise<void> {
    const { manager, scope } = this.transaction;
    if (closed) await manager.update(CyclePeriodRow, { id: closed.id }, { to: closed.to });
    if (opened) await manager.insert(CyclePeriodRow, { ...opened, programmeId: scope.programmeId });
  }

  /** The programme's phases and criteria. */
  method(): Promise<Method> {
    return methodOf(this.transaction, this.transaction.scope.programmeId);
  }

  /** Saves the phases and criteria as they should be; null when somebody saved others meanwhile. */
  async saveMethod(before: Method, method: Method): Promise<Method | null> {
    const saved = { ...method, version: before.version + 1 };
    const rows = await this.transaction.query<{ version: number }>(
      `insert into method (programme_id, phases, community_part_ids, version) values ($1, $2::jsonb, $3::text[], $4)
       on conflict (programme_id) do update set phases = excluded.phases,
         community_part_ids = excluded.community_part_ids, version = excluded.version
       where method.version = $5 returning version`,
      [
        ...[before.programmeId, JSON.stringify(saved.phases), saved.communityPartIds],
        ...[saved.version, before.version],
      ],
    );
    return rows.length > 0 ? saved : null;
  }

  /** Which of these directorates and sites this programme has. */
  async knownParts(ids: readonly string[]): Promise<string[]> {
    const rows = await this.transaction.query<{ id: string }>(
      `select id::text from directorate where id::text = any($1::text[])
       union all select id::text from site where id::text = any($1::text[])`,
      [ids],
    );
    return rows.map(({ id }) => id);
  }
}
