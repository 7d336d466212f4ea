import { type Phase } from '@heard/schema';
import { formatDate, Link, StatusTag } from '@heard/ui';
import { gateAddress, gateOutcomeTones, gateOutcomeWords } from '../../app/gate-words';
import { phaseWords } from '../../app/words';
import { type Decision, type Gate } from './gate';

/** What was decided and reopened, the newest first; nothing of it ever changes. */
export function DecisionHistory({ gate }: { gate: Gate }) {
  const address = gateAddress(gate.subgroup.id, gate.cycle.id, gate.phase);
  const nameOf = (phase: Phase) =>
    gate.leadsTo.find((ahead) => ahead.phase === phase)?.name ?? phaseWords[phase];
  return (
    <section aria-labelledby="decisions">
      <h2 className="nhsuk-heading-m" id="decisions">
        Decisions
      </h2>
      <ol className="heard-plain-list gates-decisions">
        {gate.decisions.map((decision) => (
          <OneDecision address={address} decision={decision} key={decision.id} nameOf={nameOf} />
        ))}
      </ol>
    </section>
  );
}

function OneDecision({
  decision,
  address,
  nameOf,
}: {
  decision: Decision;
  address: string;
  nameOf: (phase: Phase) => string;
}) {
  const { id, outcome, on, by, reason, conditions, reopening, recordPath, toPhase } = decision;
  return (
    <li className="heard-panel">
      <p className="gates-standing">
        <StatusTag tone={gateOutcomeTones[outcome]}>{gateOutcomeWords[outcome]}</StatusTag>
        <span>
          {by.name}, {formatDate(on)}
          {toPhase && `, to ${nameOf(toPhase)}`}
        </span>
      </p>
      {reason && <p className="heard-keep-lines">{reason}</p>}
      {conditions.length > 0 && (
        <ul aria-label={`Conditions of ${formatDate(on)}`}>
          {conditions.map((condition) => (
            <li key={condition.id}>
              <span className="heard-keep-lines">{condition.text}</span>{' '}
              <span className="heard-quiet">
                {condition.owner.name}, due {formatDate(condition.dueOn)}.{' '}
                {condition.met
                  ? `Met on ${formatDate(condition.met.on)}, as ${condition.met.by.name} said: ${condition.met.how}`
                  : 'Not met yet.'}
              </span>
            </li>
          ))}
        </ul>
      )}
      {reopening && (
        <p>
          <strong>Reopened</strong> by {reopening.by.name} on {formatDate(reopening.on)}:{' '}
          <span className="heard-keep-lines">{reopening.reason}</span>
        </p>
      )}
      <p className="gates-links">
        <Link href={`${address}/decisions/${id}`}>
          The criteria as they stood<span className="nhsuk-u-visually-hidden"> on {formatDate(on)}</span>
        </Link>
        {/* A file and no page of the workspace: the browser fetches it by itself. */}
        <a download href={recordPath}>
          Decision record (PDF)
        </a>
      </p>
    </li>
  );
}
