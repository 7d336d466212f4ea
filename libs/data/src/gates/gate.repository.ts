import { type Gate, type GateEntry } from '@heard/domain';
import { type Transaction } from '../work/unit-of-work';
import { GateConditionRow, GateEntryRow, GateEvidenceRow, GateRow, GateWaiverRow } from './gate.entity';
import { GATE_VIEW } from './gate.view';

/** Gates for use cases; what is in a gate's history it only ever adds to. */
export class GateRepository {
  constructor(private readonly transaction: Transaction) {}

  /** The gate, locked until the transaction ends, or null when its preparation has not begun. */
  async find(id: string): Promise<Gate | null> {
    const [gate] = await this.transaction.query<Gate>(
      `select ${GATE_VIEW} from gate g where g.id = $1 for no key update of g`,
      [id],
    );
    return gate ?? null;
  }

  /** Adds a gate whose preparation begins. */
  async begin({ id, programmeId, subgroupId, cycleId, phase, version }: Gate): Promise<void> {
    const row = { id, programmeId, subgroupId, cycleId, phase, version };
    await this.transaction.manager.insert(GateRow, row);
  }

  /** Saves the gate with the next version: evidence and waivers as they are now, and what is new in its history. */
  async save(before: Gate, gate: Gate): Promise<Gate> {
    const { manager } = this.transaction;
    const saved = { ...gate, version: before.version + 1 };
    const { id: gateId, version } = saved;
    await manager.update(GateRow, { id: gateId, version: before.version }, { version });
    if (before.evidence !== gate.evidence) await this.saveEvidence(saved);
    if (before.waivers !== gate.waivers) await this.saveWaivers(saved);
    const first = before.history.length;
    for (const [at, entry] of gate.history.slice(first).entries()) {
      await this.append(gateId, entry, first + at);
    }
    return saved;
  }

  /** Which of these people are with the programme now. */
  async presentPeople(ids: readonly string[]): Promise<string[]> {
    const rows = await this.transaction.query<{ id: string }>(
      `select id from person where id = any($1::uuid[]) and state <> 'left'`,
      [ids],
    );
    return rows.map(({ id }) => id);
  }

  private async saveEvidence({ id: gateId, evidence }: Gate): Promise<void> {
    const { manager, scope } = this.transaction;
    await manager.delete(GateEvidenceRow, { gateId });
    if (evidence.length === 0) return;
    const { programmeId } = scope;
    await manager.insert(
      GateEvidenceRow,
      evidence.map((each, position) => ({ ...each, programmeId, gateId, position })),
    );
  }

  private async saveWaivers({ id: gateId, waivers }: Gate): Promise<void> {
    const { manager, scope } = this.transaction;
    await manager.delete(GateWaiverRow, { gateId });
    if (waivers.length === 0) return;
    const { programmeId } = scope;
    await manager.insert(
      GateWaiverRow,
      waivers.map((each, position) => ({ ...each, programmeId, gateId, position })),
    );
  }

  private async append(gateId: string, entry: GateEntry, position: number): Promise<void> {
    const { manager, scope } = this.transaction;
    const { programmeId } = scope;
    const { id, kind, on, byId } = entry;
    const words = entry.kind === 'condition_met' ? entry.how : entry.reason;
    const row = { id, programmeId, gateId, position, kind, on, byId, words };
    if (entry.kind === 'decision') {
      const { outcome, phaseName, toPhase, toCycleId, record, conditions } = entry;
      await manager.insert(GateEntryRow, {
        ...{ ...row, outcome, phaseName, toPhase, toCycleId, record: record as object[] },
      });
      if (conditions.length === 0) return;
      await manager.insert(
        GateConditionRow,
        conditions.map((each, place) => ({ ...each, programmeId, gateId, decisionId: id, position: place })),
      );
    } else {
      const conditionId = entry.kind === 'condition_met' ? entry.conditionId : null;
      await manager.insert(GateEntryRow, { ...row, conditionId });
    }
  }
}
