import { GateVerb } from '@heard/schema';
import { Button, Details, ErrorSummary, formatDate, Link, StatusTag } from '@heard/ui';
import { useRef, useState } from 'react';
import { v7 as newId } from 'uuid';
import { criterionMetTones, criterionMetWords, missingAddress } from '../../app/gate-words';
import { useSave } from '../../app/use-save';
import { EvidenceLine } from './evidence-line';
import {
  GiveGateEvidenceDocument,
  TakeBackGateEvidenceDocument,
  TakeBackWaiverDocument,
} from './gate-page.generated';
import { AFTER_STEP, seenOf, type Criterion, type Evidence, type Gate } from './gate';
import { GiveEvidence } from './give-evidence';
import { WaiveDialog } from './reason-dialogs';

/** One criterion: whether and how it is met, what is missing, and what the viewer can do for it. */
export function CriterionPanel({ gate, criterion }: { gate: Gate; criterion: Criterion }) {
  const { met, wording, told, missing, waiver, isComputed } = criterion;
  const [open, setOpen] = useState<'evidence' | 'waive' | null>(null);
  const can = (verb: GateVerb) => gate.viewerCan.includes(verb);
  const mayGive = !isComputed && can(GateVerb.GIVE_EVIDENCE);
  const mayWaive = met === null && can(GateVerb.WAIVE);
  const mayTakeBack = waiver !== null && can(GateVerb.TAKE_BACK_WAIVER);
  const title = useRef<HTMLHeadingElement>(null);
  const close = () => {
    setOpen(null);
    // The form is gone: the reading goes on at the criterion.
    title.current?.focus();
  };
  return (
    <li className="heard-panel gates-criterion">
      <div className="gates-criterion__head">
        <h3 className="gates-criterion__title" ref={title} tabIndex={-1}>
          {wording}
        </h3>
        {met ? (
          <StatusTag tone={criterionMetTones[met]}>{criterionMetWords[met]}</StatusTag>
        ) : (
          <StatusTag tone="bad">Not met</StatusTag>
        )}
      </div>
      {told && <p>{told}</p>}
      {missing.length > 0 &&
        (met === 'WAIVED' || gate.state === 'DECIDED' ? (
          <Details>
            <Details.Summary>What is missing ({missing.length})</Details.Summary>
            <Details.Text>
              <Missing criterion={criterion} />
            </Details.Text>
          </Details>
        ) : (
          <Missing criterion={criterion} />
        ))}
      {waiver && (
        <p>
          Waived by {waiver.waivedBy.name} on {formatDate(waiver.waivedOn)}:{' '}
          <span className="heard-keep-lines">{waiver.reason}</span>
        </p>
      )}
      <EvidenceOf criterion={criterion} gate={gate} />
      {open !== 'evidence' && (mayGive || mayWaive || mayTakeBack) && (
        <div className="gates-buttons">
          {mayGive && (
            <Button onClick={() => setOpen('evidence')} small>
              Add evidence
              <Of wording={wording} />
            </Button>
          )}
          {mayWaive && (
            <Button onClick={() => setOpen('waive')} small>
              Waive
              <Of wording={wording} />
            </Button>
          )}
          {mayTakeBack && <TakeBack criterion={criterion} gate={gate} />}
        </div>
      )}
      {open === 'evidence' && <GiveEvidence criterion={criterion} gate={gate} onClose={close} />}
      <WaiveDialog criterion={criterion} gate={gate} onClose={close} open={open === 'waive'} />
    </li>
  );
}

function Missing({ criterion: { missing, wording } }: { criterion: Criterion }) {
  return (
    <ul aria-label={`Missing: ${wording}`}>
      {missing.map(({ message, link }) => (
        <li key={message}>
          <Link href={missingAddress(link)}>{message}</Link>
        </li>
      ))}
    </ul>
  );
}

const Of = ({ wording }: { wording: string }) => (
  <span className="nhsuk-u-visually-hidden"> for: {wording}</span>
);

function TakeBack({ gate, criterion }: { gate: Gate; criterion: Criterion }) {
  const { save, busy, errors } = useSave(TakeBackWaiverDocument, (data) => data.takeBackWaiver, AFTER_STEP);
  return (
    <>
      <Button busy={busy} onClick={() => void save({ gate: seenOf(gate), criterionId: criterion.id })} small>
        Take the waiver back
        <Of wording={criterion.wording} />
      </Button>
      <ErrorSummary errors={errors} />
    </>
  );
}

function EvidenceOf({ gate, criterion }: { gate: Gate; criterion: Criterion }) {
  const { evidence, outdated, wording } = criterion;
  const take = useSave(TakeBackGateEvidenceDocument, (data) => data.takeBackGateEvidence, AFTER_STEP);
  const give = useSave(GiveGateEvidenceDocument, (data) => data.giveGateEvidence, AFTER_STEP);
  if (evidence.length + outdated.length === 0) return null;
  const mayTake = gate.viewerCan.includes(GateVerb.TAKE_BACK_EVIDENCE);
  const mayGive = gate.viewerCan.includes(GateVerb.GIVE_EVIDENCE);
  const remove = (each: Evidence) =>
    mayTake && (
      <Button
        busy={take.busy}
        look="link"
        onClick={() => void take.save({ gate: seenOf(gate), evidenceId: each.id })}
      >
        Remove<span className="nhsuk-u-visually-hidden"> {each.title}</span>
      </Button>
    );
  const confirm = ({ kind, targetId, address, title }: Evidence) =>
    void give.save({
      input: {
        ...{ id: newId(), gate: seenOf(gate), criterionId: criterion.id, kind },
        ...(kind === 'DOCUMENT' ? { address, title } : { targetId }),
      },
    });
  return (
    <>
      <ErrorSummary errors={[...take.errors, ...give.errors]} />
      <ul aria-label={`Evidence: ${wording}`} className="gates-evidence">
        {evidence.map((each) => (
          <EvidenceLine evidence={each} key={each.id}>
            {remove(each)}
          </EvidenceLine>
        ))}
      </ul>
      {outdated.length > 0 && (
        <>
          <p>The criterion was worded anew. Look at this evidence, and confirm it if it still holds.</p>
          <ul aria-label={`To confirm: ${wording}`} className="gates-evidence">
            {outdated.map((each) => (
              <EvidenceLine evidence={each} key={each.id}>
                <span className="heard-quiet">Given for “{each.wording}”.</span>{' '}
                {mayGive && (
                  <Button busy={give.busy} look="link" onClick={() => confirm(each)}>
                    Confirm<span className="nhsuk-u-visually-hidden"> {each.title}</span>
                  </Button>
                )}{' '}
                {remove(each)}
              </EvidenceLine>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
