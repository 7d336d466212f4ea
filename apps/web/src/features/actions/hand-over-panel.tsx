import { type FragmentType } from '@apollo/client';
import { formatDate, formatShortDate, Link, StatusTag } from '@heard/ui';
import { HandOverPanel_ActionFragmentDoc, type HandOverPanel_ActionFragment } from './action-page.generated';
import { usePart } from './use-part';

function Check({ check }: { check: HandOverPanel_ActionFragment['checks'][number] }) {
  const { months, dueOn, doneOn, holding, note } = check;
  return (
    <li className="heard-check">
      <span className="heard-check__months">{months} months</span>
      {doneOn ? (
        <>
          <StatusTag tone={holding ? 'good' : 'bad'}>{holding ? 'Holds' : 'No longer holds'}</StatusTag>
          <span className="heard-quiet">{formatShortDate(doneOn)}</span>
        </>
      ) : (
        <span>due {formatShortDate(dueOn)}</span>
      )}
      {note && <span className="heard-check__note heard-keep-lines">{note}</span>}
    </li>
  );
}

/** To whom an action is offered or was handed over, and whether it holds since. */
export function HandOverPanel({ action: from }: { action: FragmentType<HandOverPanel_ActionFragment> }) {
  const action = usePart(HandOverPanel_ActionFragmentDoc, from);
  if (!action) return null;
  const { handOver, checks } = action;
  if (!handOver && checks.length === 0) return null;
  return (
    <section aria-labelledby="hand-over" className="heard-panel">
      <h2 className="heard-panel__title" id="hand-over">
        Hand-over
      </h2>
      {handOver && (
        <>
          <p>
            {handOver.acceptedOn ? 'Handed over to ' : 'Offered to '}
            <Link href={`/people/${handOver.receivingOwner.id}`}>{handOver.receivingOwner.name}</Link> on{' '}
            {formatDate(handOver.acceptedOn ?? handOver.offeredOn)}.
            {!handOver.acceptedOn && ' They have not answered yet.'}
          </p>
          {handOver.note && <p className="heard-keep-lines heard-quiet">{handOver.note}</p>}
        </>
      )}
      {checks.length > 0 && (
        <>
          <h3 className="heard-panel__small-title">Checks after the hand-over</h3>
          <ul className="heard-plain-list">
            {checks.map((check) => (
              <Check check={check} key={check.months} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
