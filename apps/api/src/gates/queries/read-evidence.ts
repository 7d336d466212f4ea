import { validate } from 'uuid';
import { type Asking, evidenceFound, type EvidenceTarget, measuresByIds } from '@heard/data';
import {
  EVENT_KIND_LABELS,
  EVENT_KINDS,
  type EvidenceFact,
  isEnough,
  MEASURE_UNIT_LABELS,
  type ShownCount,
  tellMeasure,
} from '@heard/domain';
import { type GateWorld } from './gate-world';

/** What evidence is called and tells, as everybody may see it. */
export type EvidenceSeen = Omit<EvidenceFact, 'evidenceId'>;

/** Names what evidence leads to, so that the same is read once. */
export function keyOf({ kind, targetId, since }: EvidenceTarget): string {
  return `${kind} ${targetId} ${kind === 'event_count' ? since : ''}`;
}

/**
 * Reads what these lead to, by their keys, in two statements; what cannot be found is left out. It is what everybody who
 * sees the work may see, whoever asks: a gate's record is kept for all of them. So figures under embargo tell nothing, and
 * no count of events says how many people were heard.
 */
export async function readEvidence(
  asking: Asking,
  today: string,
  { least, threshold }: Pick<GateWorld, 'least' | 'threshold'>,
  targets: readonly EvidenceTarget[],
): Promise<Map<string, EvidenceSeen>> {
  const sound = targets.filter(isSound);
  const seen = new Map<string, EvidenceSeen>();
  const measureIds = sound.filter(({ kind }) => kind === 'measure').map(({ targetId }) => targetId);
  if (sound.length > measureIds.length) {
    for (const found of await evidenceFound(asking, sound)) {
      if (found.kind === 'event_count') {
        const { kind, targetId, since, events } = found;
        const title = `Events of the kind: ${EVENT_KIND_LABELS[targetId].toLowerCase()}`;
        seen.set(keyOf({ kind, targetId, since }), {
          title,
          numbers: [{ label: 'Events in this cycle', count: shown(events), isOfPeople: false }],
        });
      } else {
        const { kind, targetId, title } = found;
        const numbers =
          found.kind === 'theme'
            ? (['notes', 'events'] as const).map((label) => ({
                label: label === 'notes' ? 'Notes' : 'Events',
                count: isEnough(found.shown, least) ? shown(found.shown[label]) : HIDDEN,
                isOfPeople: false,
              }))
            : [];
        seen.set(keyOf({ kind, targetId, since: '' }), { title, numbers });
      }
    }
  }
  if (measureIds.length > 0) {
    const query: Asking['query'] = (sql, values) => asking.query(sql, values);
    for (const view of await measuresByIds({ query, today }, measureIds, { seesEmbargoed: false })) {
      const last = tellMeasure(view, view.readings, threshold)?.points.at(-1)?.reading ?? null;
      const label = last && `${MEASURE_UNIT_LABELS[view.unit].replace(/,.*/, '')}, ${last.period}`;
      seen.set(keyOf({ kind: 'measure', targetId: view.id, since: '' }), {
        title: view.title,
        numbers:
          last && label
            ? [{ label, count: last.value === null ? HIDDEN : exactly(last.value), isOfPeople: false }]
            : [],
      });
    }
  }
  return seen;
}

const HIDDEN: ShownCount = { is: 'hidden' };

function shown(count: number): ShownCount {
  return count === 0 ? { is: 'zero' } : { is: 'shown', people: count };
}

function exactly(value: number): ShownCount {
  return { is: 'shown', people: value };
}

function isSound({ kind, targetId }: EvidenceTarget): boolean {
  if (kind === 'document') return false;
  return kind === 'event_count' ? EVENT_KINDS.some((each) => each === targetId) : validate(targetId);
}
