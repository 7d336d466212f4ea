import { gatesOfSubgroups, methodOf, peopleByIds, type Reading } from '@heard/data';
import { type Gate, GATE_OUTCOME_LABELS, type GateDecision, type Phase, spokenDay } from '@heard/domain';
import { type ToldDecision } from '@heard/publishing';
import { type Period } from './told-work';

/** Gates with what papers call the people and phases in them. */
export interface GatesTold {
  gates: Gate[];
  nameOf: (personId: string) => string;
  phaseName: (phase: Phase) => string;
}

/** Every gate of these subgroups, with names, in a fixed number of statements. */
export async function tellGates(reading: Reading, subgroupIds: readonly string[]): Promise<GatesTold> {
  const gates = await gatesOfSubgroups(reading, subgroupIds);
  const method = await methodOf(reading, reading.viewer.programmeId);
  const people = await peopleByIds(reading, [...new Set(gates.flatMap(peopleIn))]);
  return {
    gates,
    nameOf: (personId) => people.find(({ id }) => id === personId)?.name ?? 'Somebody who left',
    phaseName: (phase) => method.phases.find((each) => each.phase === phase)?.name ?? phase,
  };
}

function peopleIn({ history, evidence, waivers }: Gate): string[] {
  return [
    ...history.map(({ byId }) => byId),
    ...history.flatMap((entry) =>
      entry.kind === 'decision'
        ? [
            ...entry.conditions.map(({ ownerId }) => ownerId),
            ...entry.record.flatMap(({ waiver }) => waiver?.waivedById ?? []),
          ]
        : [],
    ),
    ...evidence.map(({ givenById }) => givenById),
    ...waivers.map(({ waivedById }) => waivedById),
  ];
}

/** What was decided in a period, oldest first; a decision taken up again is told beside the one it ended. */
export function decisionsIn(
  { gates, nameOf, phaseName }: GatesTold,
  subgroups: readonly { id: string; name: string }[],
  { from, to }: Period,
): ToldDecision[] {
  return gates
    .flatMap((gate) =>
      gate.history
        .filter(({ on }) => from <= on && on <= to)
        .flatMap((entry): ToldDecision[] => {
          if (entry.kind === 'condition_met') return [];
          const isDecision = entry.kind === 'decision';
          return [
            {
              ...{ on: entry.on, by: nameOf(entry.byId), reason: entry.reason },
              subgroup: subgroups.find(({ id }) => id === gate.subgroupId)?.name ?? '',
              phase: isDecision ? entry.phaseName : phaseName(gate.phase),
              outcome: isDecision ? GATE_OUTCOME_LABELS[entry.outcome] : 'Taken up again',
              conditions: isDecision ? conditionsOf(entry, nameOf) : [],
            },
          ];
        }),
    )
    .sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}

/** The conditions of a decision, each with who answers for it and by when. */
export function conditionsOf({ conditions }: GateDecision, nameOf: GatesTold['nameOf']): string[] {
  return conditions.map(({ text, ownerId, dueOn }) => `${text} (${nameOf(ownerId)}, by ${spokenDay(dueOn)})`);
}
