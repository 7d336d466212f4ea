import { problem, type Problem } from '../result';
import { type EvidenceNumber, type FrozenCriterion, type FrozenEvidence, type GateEvidence } from './gate';
import { type CriterionStanding } from './gate-standing';

/** What evidence tells on the day of the decision, by the rules of who may see it anywhere. */
export interface EvidenceFact {
  evidenceId: string;
  title: string;
  numbers: (EvidenceNumber & {
    /** A count of people, which is hidden when it is small. */
    isOfPeople: boolean;
  })[];
}

/** What freezing needs to know beside the criteria. */
export interface RecordFacts {
  evidence: readonly EvidenceFact[];
  /** Counts of people below it are hidden (domain.md, rule 5). */
  threshold: number;
}

/** Refuses evidence that leads nowhere any more: nobody could tell what was decided on. */
export function checkRecord(criteria: readonly CriterionStanding[], { evidence }: RecordFacts): Problem[] {
  return criteria
    .filter(({ met }) => met === 'evidence')
    .filter((standing) =>
      standing.evidence.some(
        ({ id, kind }) => kind !== 'document' && !evidence.some(({ evidenceId }) => evidenceId === id),
      ),
    )
    .map(({ criterion }) =>
      problem(
        null,
        'NOT_FOUND',
        `The evidence for “${criterion.wording}” cannot be found any more. Take it back and give another.`,
      ),
    );
}

/** The criteria as they stand, for good: no later wording, number, evidence or waiver reaches this. */
export function freezeCriteria(
  criteria: readonly CriterionStanding[],
  facts: RecordFacts,
): FrozenCriterion[] {
  return criteria.flatMap(({ criterion, met, computed, evidence, waiver }) =>
    met === null
      ? []
      : {
          ...{ criterionId: criterion.id, wording: criterion.wording, met },
          told: computed?.told ?? '',
          evidence: evidence.map((each) => freezeEvidence(each, facts)),
          waiver:
            met === 'waived' && waiver
              ? { reason: waiver.reason, waivedById: waiver.waivedById, waivedOn: waiver.waivedOn }
              : null,
        },
  );
}

function freezeEvidence(evidence: GateEvidence, facts: RecordFacts): FrozenEvidence {
  const { id, kind, targetId, address, title } = evidence;
  const fact = facts.evidence.find(({ evidenceId }) => evidenceId === id);
  const numbers = fact?.numbers ?? [];
  return {
    ...{ kind, targetId, address, title: kind === 'document' ? title : (fact?.title ?? '') },
    // A record is kept for good, so that it hides small numbers itself, whoever handed them in.
    numbers: numbers.map(({ label, count, isOfPeople }) =>
      isOfPeople && count.is === 'shown' && !(count.people >= facts.threshold)
        ? { label, count: { is: 'hidden' } }
        : { label, count: { ...count } },
    ),
  };
}
