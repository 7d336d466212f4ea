import { type FragmentType } from '@apollo/client';
import { Link } from '@heard/ui';
import {
  ActionMeasures_ActionFragmentDoc,
  type ActionMeasures_ActionFragment,
} from './action-page.generated';
import { usePart } from './use-part';

type Moved = ActionMeasures_ActionFragment['measures'][number];

function sinceWords({ measure, baseline, movement }: Moved): string {
  if (!baseline) return 'No baseline yet: choose the figure from which it sets out.';
  const from = `From ${baseline.words}`;
  // Of months the chart of the measure says whether anything has changed, and not two of them compared.
  if (measure.rhythm === 'MONTH') return `${from}.`;
  return movement
    ? `${from}: ${movement.words} by ${movement.to}.`
    : `${from}. Nothing later to compare yet.`;
}

/** The measures that an action should move, from where, and what they did alongside it. */
export function ActionMeasures({ action: from }: { action: FragmentType<ActionMeasures_ActionFragment> }) {
  const action = usePart(ActionMeasures_ActionFragmentDoc, from);
  if (!action) return null;
  return (
    <section aria-labelledby="measures" className="heard-panel">
      <h2 className="heard-panel__title" id="measures">
        Measures that it should move
      </h2>
      {action.measures.length === 0 ? (
        <p>None yet. Without a measure and its baseline nobody can tell whether anything changed.</p>
      ) : (
        <ul className="heard-action__measures">
          {action.measures.map((moved) => (
            <li key={moved.measure.id}>
              <Link href={`/measures/${moved.measure.id}`}>{moved.measure.title}</Link>
              <p>{sinceWords(moved)}</p>
              {moved.alongside && <p className="heard-quiet">{moved.alongside}</p>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
