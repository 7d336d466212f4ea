import { type Membership, type PhasePeriod, type Subgroup } from '@heard/domain';
import { type Transaction } from '../work/unit-of-work';
import { MembershipRow, SubgroupGoldenThreadRow, SubgroupPhaseRow, SubgroupRow } from './subgroup.entity';

const LOAD = `
  select s.id, s.programme_id as "programmeId", s.name, s.aliases, s.priority_text as "priorityText", s.phase, s.phase_since as "phaseSince", s.position,
    s.version, array(select golden_thread_id::text from subgroup_golden_thread where subgroup_id = s.id
      order by golden_thread_id) as "goldenThreadIds"
  from subgroup s`;

/** Subgroups, their phases and their members, for use cases. */
export class SubgroupRepository {
  constructor(private readonly transaction: Transaction) {}

  /** The subgroup, locked until the transaction ends, or null when this programme has none such. */
  async find(id: string): Promise<Subgroup | null> {
    const [subgroup] = await this.transaction.query<Subgroup>(
      `${LOAD} where s.id = $1 for no key update of s`,
      [id],
    );
    return subgroup ?? null;
  }

  /** Adds a subgroup, in its first phase since the day given. */
  async add(subgroup: Subgroup): Promise<void> {
    const { goldenThreadIds, ...row } = subgroup;
    await this.transaction.manager.insert(SubgroupRow, row);
    await this.setGoldenThreads(subgroup.id, goldenThreadIds);
    await this.openPhase(subgroup, '');
  }

  /** Saves the subgroup with the next version, and its phase history when the phase moved. */
  async save(before: Subgroup, subgroup: Subgroup, phaseNote = ''): Promise<Subgroup> {
    const saved = { ...subgroup, version: before.version + 1 };
    const { goldenThreadIds, ...row } = saved;
    const { manager } = this.transaction;
    await manager.update(SubgroupRow, { id: before.id, version: before.version }, row);
    if (before.goldenThreadIds.join() !== goldenThreadIds.join()) {
      await manager.delete(SubgroupGoldenThreadRow, { subgroupId: saved.id });
      await this.setGoldenThreads(saved.id, goldenThreadIds);
    }
    if (before.phase !== saved.phase) {
      await this.transaction.query(
        'update subgroup_phase set to_date = $2 where subgroup_id = $1 and to_date is null',
        [saved.id, saved.phaseSince],
      );
      await this.openPhase(saved, phaseNote);
    }
    return saved;
  }

  /** The name of each of these subgroups that this programme has. */
  async names(ids: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.transaction.query<{ id: string; name: string }>(
      'select id, name from subgroup where id = any($1::uuid[])',
      [ids],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  /** Whether another subgroup has the name, whatever its capitals. */
  async nameIsTaken(name: string, exceptId: string): Promise<boolean> {
    const rows = await this.transaction.query(
      'select id from subgroup where lower(name) = lower($1) and id <> $2',
      [name, exceptId],
    );
    return rows.length > 0;
  }

  /** How many of these golden threads this programme has. */
  async countThreads(ids: readonly string[]): Promise<number> {
    const [row] = await this.transaction.query<{ found: number }>(
      'select count(*)::int as found from golden_thread where id = any($1::uuid[])',
      [ids],
    );
    return row?.found ?? 0;
  }

  /** The place after the last in the order of subgroups. */
  async nextPosition(): Promise<number> {
    const [row] = await this.transaction.query<{ next: number }>(
      'select coalesce(max(position), 0) + 1 as next from subgroup',
    );
    return row?.next ?? 1;
  }

  /** The phase that the subgroup is in. */
  async openPeriod(subgroupId: string): Promise<PhasePeriod | null> {
    const [period] = await this.transaction.query<PhasePeriod>(
      `select id, subgroup_id as "subgroupId", phase, from_date as "from", to_date as "to", note from subgroup_phase
       where subgroup_id = $1 and to_date is null order by from_date desc limit 1`,
      [subgroupId],
    );
    return period ?? null;
  }

  async memberships(subgroupId: string): Promise<Membership[]> {
    return this.transaction.query<Membership>(`${LOAD_MEMBERSHIP} where subgroup_id = $1 order by id`, [
      subgroupId,
    ]);
  }

  async membershipsOf(personId: string): Promise<Membership[]> {
    return this.transaction.query<Membership>(`${LOAD_MEMBERSHIP} where person_id = $1 order by id`, [
      personId,
    ]);
  }

  async findMembership(id: string): Promise<Membership | null> {
    const [membership] = await this.transaction.query<Membership>(
      `${LOAD_MEMBERSHIP} where id = $1 for no key update`,
      [id],
    );
    return membership ?? null;
  }

  async addMembership(membership: Membership): Promise<void> {
    const { programmeId } = this.transaction.scope;
    await this.transaction.manager.insert(MembershipRow, { ...membership, programmeId });
  }

  async saveMembership(before: Membership, membership: Membership): Promise<Membership> {
    const saved = { ...membership, version: before.version + 1 };
    await this.transaction.manager.update(MembershipRow, { id: before.id, version: before.version }, saved);
    return saved;
  }

  private async openPhase(subgroup: Subgroup, note: string): Promise<void> {
    await this.transaction.manager.insert(SubgroupPhaseRow, {
      id: this.transaction.newId(),
      programmeId: this.transaction.scope.programmeId,
      subgroupId: subgroup.id,
      phase: subgroup.phase,
      from: subgroup.phaseSince,
      to: null,
      note,
    });
  }

  private async setGoldenThreads(subgroupId: string, goldenThreadIds: string[]): Promise<void> {
    if (goldenThreadIds.length === 0) return;
    const { programmeId } = this.transaction.scope;
    await this.transaction.manager.insert(
      SubgroupGoldenThreadRow,
      goldenThreadIds.map((goldenThreadId) => ({ programmeId, subgroupId, goldenThreadId })),
    );
  }
}

const LOAD_MEMBERSHIP = `
  select id, subgroup_id as "subgroupId", person_id as "personId", kind, from_date as "from", to_date as "to", version
  from membership`;
