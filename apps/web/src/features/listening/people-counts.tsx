import { type TallyAxis } from '@heard/schema';
import { ErrorSummary } from '@heard/ui';
import { optionsOf, shiftWords } from '../../app/words';
import { type CapturePageQuery } from './capture.generated';
import { type PartKey, type usePeopleHeard } from './use-people-heard';

/** Whom the event heard, as numbers: a tap for each person, in all and by part. Never names. */
export function PeopleCounts({
  people: { total, of, add, errors, isSaving },
  programme,
}: {
  people: ReturnType<typeof usePeopleHeard>;
  programme: CapturePageQuery['programme'];
}) {
  const axes: { axis: TallyAxis; label: string; parts: { id: string; name: string }[] }[] = [
    { axis: 'STAFF_GROUP', label: 'By staff group', parts: programme.staffGroups },
    { axis: 'DIRECTORATE', label: 'By directorate', parts: programme.directorates },
    {
      axis: 'SHIFT',
      label: 'By shift they work',
      parts: optionsOf(shiftWords).map(({ value, label }) => ({ id: value.toLowerCase(), name: label })),
    },
  ];
  return (
    <section aria-labelledby="people-heard" className="heard-panel">
      <h2 className="heard-panel__title" id="people-heard">
        People heard
      </h2>
      <p className="heard-quiet">
        Numbers only, never names. Count everybody in all, and by part whoever tells you.
      </p>
      <ErrorSummary errors={errors} />
      <Stepper label="In all" onAdd={(by) => add('total', by)} value={total} />
      {axes.map(({ axis, label, parts }) => (
        <details className="nhsuk-details" key={axis}>
          <summary className="nhsuk-details__summary">
            <span className="nhsuk-details__summary-text">{label}</span>
          </summary>
          <div className="nhsuk-details__text">
            {parts.map(({ id, name }) => {
              const key: PartKey = `${axis} ${id}`;
              return <Stepper key={id} label={name} onAdd={(by) => add(key, by)} value={of(key)} />;
            })}
          </div>
        </details>
      ))}
      <p className="heard-quiet" role="status">
        {isSaving ? 'Saving the numbers…' : ''}
      </p>
    </section>
  );
}

function Stepper({ label, value, onAdd }: { label: string; value: number; onAdd: (by: number) => void }) {
  return (
    <div aria-label={label} className="listening-stepper" role="group">
      <span className="listening-stepper__label">{label}</span>
      <button
        aria-label={`One fewer: ${label}`}
        className="listening-stepper__step"
        disabled={value === 0}
        onClick={() => onAdd(-1)}
        type="button"
      >
        −
      </button>
      <output className="listening-stepper__value">{value}</output>
      <button
        aria-label={`One more: ${label}`}
        className="listening-stepper__step"
        onClick={() => onAdd(1)}
        type="button"
      >
        +
      </button>
    </div>
  );
}
