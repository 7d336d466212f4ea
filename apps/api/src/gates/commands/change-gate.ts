import { Injectable } from '@nestjs/common';
import { duplicateIn, type Transaction, UnitOfWork } from '@heard/data';
import {
  beginGate,
  checkGateVerb,
  checkHistoryKept,
  fail,
  type Gate,
  GATE_EVENTS,
  type GateMove,
  type GateVerb,
  methodPhase,
  type Method,
  notFound,
  ok,
  problem,
  type Result,
  stale,
  type Subgroup,
  type Viewer,
} from '@heard/domain';
import { Clock } from '../../work/clock';
import { refuseDuplicates } from '../../work/refuse-duplicates';
import { gateIdOf } from '../gate-id';
import { recordMove } from './record-move';

/** Which gate to change, and the version of it that was seen. */
export type GateSeen = Pick<Gate, 'subgroupId' | 'cycleId' | 'phase' | 'version'>;

/** A gate being changed, with what the rules ask about it. */
export interface OpenGate {
  gate: Gate;
  subgroup: Subgroup;
  method: Method;
  transaction: Transaction;
  today: string;
}

/** How one verb changes a gate, and what the audit should keep of it. */
export interface GateChange {
  verb: GateVerb;
  apply: (open: OpenGate) => Promise<Result<{ gate: Gate; kept: object; move?: GateMove }>>;
  /** Whether this was done already, by this very request: then nothing is done again. */
  isDone: (gate: Gate, method: Method) => boolean;
}

const TAKEN = problem('id', 'DUPLICATE', 'This id is taken. Send it again with a new one.');

/** What every use case on a gate does around its own rule: load, ask, apply, save, move the subgroup, record. */
@Injectable()
export class ChangeGate {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, seen: GateSeen, change: GateChange): Promise<Result<Gate>> {
    const scope = { programmeId: viewer.programmeId, actorId: viewer.personId };
    try {
      return await refuseDuplicates(
        () =>
          this.unitOfWork.run(scope, this.clock.now(), (transaction) =>
            this.change(transaction, viewer, seen, change),
          ),
        {},
      );
    } catch (error) {
      // Tried again and still there: what has this id belongs to another gate.
      if (duplicateIn(error)?.endsWith('_pkey')) return fail(TAKEN);
      throw error;
    }
  }

  private async change(
    transaction: Transaction,
    viewer: Viewer,
    seen: GateSeen,
    { verb, apply, isDone }: GateChange,
  ): Promise<Result<Gate>> {
    const { subgroupId, cycleId, phase } = seen;
    // The subgroup is locked first, always, so that two who begin the same gate come one after the other.
    const subgroup = await transaction.subgroups.find(subgroupId);
    if (!subgroup || !(await transaction.cycles.hasHeld(cycleId, subgroupId))) return fail(notFound('gate'));
    const id = gateIdOf(seen);
    const begun = await transaction.gates.find(id);
    const { programmeId } = viewer;
    const gate = begun ?? beginGate({ id, programmeId, subgroupId, cycleId, phase });
    const refused = checkGateVerb(viewer, gate, verb);
    if (refused) return fail(refused);
    const method = await transaction.cycles.method();
    if (isDone(gate, method)) return ok(gate);
    if (gate.version !== seen.version) return fail(stale('gate'));
    const changed = await apply({ gate, subgroup, method, transaction, today: this.clock.today() });
    if (!changed.ok) return changed;
    const broken = checkHistoryKept(gate.history, changed.value.gate.history);
    if (broken) return fail(broken);
    const title = `${subgroup.name}: ${methodPhase(method, phase).name}`;
    const told = { subjectType: 'gate', subjectId: id, subjectTitle: title } as const;
    const where = { subgroupId, cycleId, phase };
    if (!begun) {
      await transaction.gates.begin(gate);
      transaction.record({ ...told, verb: GATE_EVENTS.begin.audit, after: where });
    }
    const saved = await transaction.gates.save(gate, changed.value.gate);
    transaction.record({
      ...told,
      verb: GATE_EVENTS[verb].audit,
      after: { ...where, ...changed.value.kept },
    });
    if (changed.value.move) await recordMove(transaction, subgroup, changed.value.move);
    return ok(saved);
  }
}
