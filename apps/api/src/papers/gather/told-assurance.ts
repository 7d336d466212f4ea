import { allCycles, editionsOutIn, type Reading } from '@heard/data';
import {
  cycleName,
  EVIDENCE_KIND_LABELS,
  GATE_OUTCOME_LABELS,
  spokenDay,
  standingDecision,
} from '@heard/domain';
import { type AssurancePack, type ToldGate } from '@heard/publishing';
import { type ReadDecision } from '../../gates/queries/read-decision';
import { auditExtract } from './told-audit';
import { decisionsIn, type GatesTold, tellGates } from './told-decisions';
import { type Period } from './told-work';

/** Gates, decisions with their frozen records, editions and the audit of a period. */
export async function tellAssurance(
  reading: Reading,
  subgroups: readonly { id: string; name: string }[],
  period: Period,
  records: ReadDecision,
): Promise<Pick<AssurancePack, 'gates' | 'decisions' | 'records' | 'editions' | 'audit'>> {
  const told = await tellGates(
    reading,
    subgroups.map(({ id }) => id),
  );
  const cycles = await allCycles(reading);
  const nameOf = (subgroupId: string) => subgroups.find(({ id }) => id === subgroupId)?.name ?? '';
  const cycleOf = (cycleId: string) => {
    const found = cycles.find(({ id }) => id === cycleId);
    return found ? `Cycle ${cycleName(found)}` : 'A cycle';
  };
  return {
    gates: gatesOf(told, nameOf, cycleOf),
    decisions: decisionsIn(told, subgroups, period),
    records: await recordsIn(reading, told, period, records),
    editions: await editionsOutIn(reading, period),
    audit: await auditExtract(reading, period),
  };
}

function gatesOf(
  { gates, nameOf, phaseName }: GatesTold,
  subgroupName: (id: string) => string,
  cycleOf: (id: string) => string,
): ToldGate[] {
  return gates.map((gate) => {
    const decision = standingDecision(gate);
    return {
      ...{
        subgroup: subgroupName(gate.subgroupId),
        phase: phaseName(gate.phase),
        cycle: cycleOf(gate.cycleId),
      },
      standing: decision
        ? `${GATE_OUTCOME_LABELS[decision.outcome]} on ${spokenDay(decision.on)}`
        : 'Not decided, or taken up again',
      evidence: gate.evidence.map(({ wording, kind, title, address, givenById, givenOn }) => ({
        ...{ criterion: wording, address, by: nameOf(givenById), on: givenOn },
        what: title === '' ? EVIDENCE_KIND_LABELS[kind] : `${EVIDENCE_KIND_LABELS[kind]}: ${title}`,
      })),
      waivers: gate.waivers.map(({ wording, reason, waivedById, waivedOn }) => ({
        ...{ criterion: wording, reason, by: nameOf(waivedById), on: waivedOn },
      })),
    };
  });
}

/** The record of each decision of the period, oldest first, as the workspace prints it. */
async function recordsIn(
  { viewer }: Reading,
  { gates }: GatesTold,
  { from, to }: Period,
  records: ReadDecision,
): Promise<AssurancePack['records']> {
  const ids = gates
    .flatMap(({ history }) => history)
    .filter(({ kind, on }) => kind === 'decision' && from <= on && on <= to)
    .sort((one, other) => (`${one.on} ${one.id}` < `${other.on} ${other.id}` ? -1 : 1))
    .map(({ id }) => id);
  const found: AssurancePack['records'] = [];
  for (const id of ids) {
    const record = await records.run(viewer, id);
    if (record) found.push({ id, record });
  }
  return found;
}
