import { GateVerb } from '@heard/schema';
import { Button, ButtonLink, formatDate, InsetText, Link, StatusTag } from '@heard/ui';
import { useState } from 'react';
import {
  gateAddress,
  gateOutcomeWords,
  gateProgress,
  gateStateTones,
  gateStateWords,
} from '../../app/gate-words';
import { ConditionList } from './condition-list';
import { CriterionPanel } from './criterion-panel';
import { DecisionHistory } from './decision-history';
import { GateFrame } from './gate-frame';
import { type Gate } from './gate';
import { ReopenDialog } from './reason-dialogs';

const deciding = [GateVerb.PASS, GateVerb.PASS_WITH_CONDITIONS, GateVerb.HOLD];

/** Whether the viewer can decide the gate now. */
export const canDecide = ({ viewerCan }: Gate) => deciding.some((verb) => viewerCan.includes(verb));

/** One gate: each criterion with what meets it or is missing, what was decided, and what is still to be done. */
export function GatePage() {
  return (
    <GateFrame
      actions={(gate) =>
        canDecide(gate) && (
          <ButtonLink href={`${gateAddress(gate.subgroup.id, gate.cycle.id, gate.phase)}/decide`}>
            Decide the gate
          </ButtonLink>
        )
      }
      title={({ phaseName }) => `Gate of ${phaseName}`}
    >
      {(gate) => <Whole gate={gate} />}
    </GateFrame>
  );
}

function Whole({ gate }: { gate: Gate }) {
  const { criteria, openConditions, decisions } = gate;
  const isDecided = gate.state === 'DECIDED';
  return (
    <>
      <Standing gate={gate} />
      {openConditions.length > 0 && <ConditionList conditions={openConditions} gate={gate} />}
      {isDecided && <DecisionHistory gate={gate} />}
      <section aria-labelledby="criteria">
        <h2 className="nhsuk-heading-m" id="criteria">
          {isDecided ? 'The criteria as they stand today' : 'Criteria'}
        </h2>
        {isDecided && <p>What was decided keeps its own record, whatever happens here.</p>}
        <ol className="gates-criteria">
          {criteria.map((criterion) => (
            <CriterionPanel criterion={criterion} gate={gate} key={criterion.id} />
          ))}
        </ol>
      </section>
      {!isDecided && decisions.length > 0 && <DecisionHistory gate={gate} />}
    </>
  );
}

/** How far the gate is, and whose turn it is. */
function Standing({ gate }: { gate: Gate }) {
  const { state, metCount, criterionCount, decisions } = gate;
  const [reopens, setReopens] = useState(false);
  const standing = decisions.find(({ isStanding }) => isStanding);
  return (
    <section aria-label="Where the gate stands" className="heard-panel">
      <p className="gates-standing">
        <StatusTag tone={gateStateTones[state]}>{gateStateWords[state]}</StatusTag>
        <strong>{gateProgress(gate)}</strong>
      </p>
      <progress
        aria-label="Criteria met"
        className="gates-progress"
        max={criterionCount || 1}
        value={metCount}
      />
      {standing && (
        <p>
          {gateOutcomeWords[standing.outcome]} by {standing.by.name} on {formatDate(standing.on)}.
          {standing.reason && <span className="heard-keep-lines"> {standing.reason}</span>}
        </p>
      )}
      <Next gate={gate} />
      {gate.viewerCan.includes(GateVerb.REOPEN) && (
        <>
          <div className="gates-buttons">
            <Button onClick={() => setReopens(true)} small>
              Reopen the gate
            </Button>
          </div>
          <ReopenDialog gate={gate} onClose={() => setReopens(false)} open={reopens} />
        </>
      )}
    </section>
  );
}

function Next({ gate }: { gate: Gate }) {
  const { state, isHere, viewerDecides, leadsTo, leadsToCycle, subgroup, phase } = gate;
  if (state === 'DECIDED') return null;
  const ways = leadsTo.map(({ name }) => name).join(' or ');
  if (!isHere) {
    return (
      <InsetText>
        {subgroup.name} is in {subgroup.phaseName} now, so this gate cannot be decided. It can be prepared.
      </InsetText>
    );
  }
  return (
    <>
      <p>
        {ways
          ? `It leads to ${ways}${phase === 'DELIVER' && leadsToCycle ? ` of the cycle “${leadsToCycle.name}”` : ''}.`
          : 'No cycle comes after this one yet, so it leads nowhere so far.'}{' '}
        {!ways && <Link href="/programme/cycles">See the cycles</Link>}
      </p>
      {state === 'NOT_READY' && (
        <p className="heard-quiet">It can be decided once every criterion is met or waived.</p>
      )}
      {state === 'READY' && !viewerDecides && (
        <p className="heard-quiet">
          {phase === 'DESIGN' || phase === 'DELIVER'
            ? 'It waits for the decision of a programme lead or a sponsor.'
            : 'It waits for the decision of a programme lead.'}
        </p>
      )}
    </>
  );
}
