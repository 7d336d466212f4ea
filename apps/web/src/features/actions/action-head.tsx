import { type FragmentType } from '@apollo/client';
import { daysAway, Fact, Facts, formatDate, Link, StatusTag } from '@heard/ui';
import { Fragment } from 'react';
import { actionHealthTones, actionHealthWords, actionStateTones, actionStateWords } from '../../app/words';
import { ActionHead_ActionFragmentDoc, type ActionHead_ActionFragment } from './action-page.generated';
import { deadlineOf } from './deadline';
import { usePart } from './use-part';

function People({ people }: { people: readonly { id: string; name: string }[] }) {
  return people.map(({ id, name }, index) => (
    <Fragment key={id}>
      {index > 0 && ', '}
      <Link href={`/people/${id}`}>{name}</Link>
    </Fragment>
  ));
}

function Standing({ action }: { action: ActionHead_ActionFragment }) {
  const { pausedUntil, pauseReason, stopReason, state, health, lastUpdate } = action;
  const words = [
    state === 'STOPPED' && { label: 'Stopped', text: stopReason },
    health === 'PAUSED' &&
      pausedUntil && { label: `Paused until ${formatDate(pausedUntil)}`, text: pauseReason },
    health !== 'CLOSED' && lastUpdate?.waitingOn && { label: 'Waiting on', text: lastUpdate.waitingOn },
  ].filter((each) => each !== false && each !== null && each !== '' && each !== undefined);
  if (words.length === 0) return null;
  return (
    <div className="heard-inline-notice heard-standing">
      {words.map(({ label, text }) => (
        <p className="heard-keep-lines" key={label}>
          <strong>{label}:</strong> {text}
        </p>
      ))}
    </div>
  );
}

/** Who owns it; once handed over, who looks after it, and who gets it back when a check fails. */
function Owners({ action: { owner, handOver } }: { action: ActionHead_ActionFragment }) {
  if (!handOver?.acceptedOn) {
    return (
      <Fact label="Owner">
        <People people={[owner]} />
      </Fact>
    );
  }
  return (
    <>
      <Fact label="Looked after by">
        <People people={[handOver.receivingOwner]} /> <span>(since {formatDate(handOver.acceptedOn)})</span>
      </Fact>
      <Fact label="Handed over by">
        <People people={[owner]} /> <span>(gets it back if a check fails)</span>
      </Fact>
    </>
  );
}

/** Where an action stands and whose it is, at one look. */
export function ActionHead({ action: from }: { action: FragmentType<ActionHead_ActionFragment> }) {
  const action = usePart(ActionHead_ActionFragmentDoc, from);
  if (!action) return null;
  const { state, health } = action;
  const deadline = deadlineOf(action);
  return (
    <div className="heard-action-head">
      <p className="heard-row heard-action-head__tags">
        <span>
          <span className="nhsuk-u-visually-hidden">State: </span>
          <StatusTag tone={actionStateTones[state]}>{actionStateWords[state]}</StatusTag>
        </span>
        {!(health === 'CLOSED' && state === 'STOPPED') && (
          <span>
            <span className="nhsuk-u-visually-hidden">Health: </span>
            <StatusTag tone={actionHealthTones[health]}>{actionHealthWords[health]}</StatusTag>
          </span>
        )}
      </p>
      <Standing action={action} />
      <Facts close>
        <Owners action={action} />
        <Fact label="Shared with">
          {action.coOwners.length > 0 ? <People people={action.coOwners} /> : 'Nobody'}
        </Fact>
        <Fact label={deadline?.isCheck ? 'Next check due' : 'Due'}>
          {deadline && (
            <>
              {formatDate(deadline.on)} {health !== 'CLOSED' && <span>({daysAway(deadline.on)})</span>}
            </>
          )}
        </Fact>
        <Fact label="Launched">{action.launchedOn ? formatDate(action.launchedOn) : 'Not yet'}</Fact>
        <Fact label="Golden threads">
          {action.goldenThreads.length > 0 ? action.goldenThreads.map(({ name }) => name).join(', ') : 'None'}
        </Fact>
        <Fact label="Proposed">
          {formatDate(action.createdOn)} by <People people={[action.proposedBy]} />
        </Fact>
      </Facts>
    </div>
  );
}
