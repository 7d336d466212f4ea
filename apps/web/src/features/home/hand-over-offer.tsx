import { type FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { ActionVerb } from '@heard/schema';
import { Button, ButtonRow, Form, formatDate, Link, SubmitButton, TextArea, useDraft } from '@heard/ui';
import { useState } from 'react';
import { useSave } from '../../app/use-save';
import {
  AcceptOfferDocument,
  DeclineOfferDocument,
  HandOverOffer_ActionFragmentDoc,
  type HandOverOffer_ActionFragment,
} from './hand-over-offer.generated';
import { LeavingItem } from './leaving-item';
import { useSayDone } from './use-undo';

type Action = HandOverOffer_ActionFragment;

function Answer({ action, onAnswered }: { action: Action; onAnswered: (thanks: string) => void }) {
  const { id, version, title, viewerCan, owner } = action;
  const draft = useDraft(`home-decline.${id}`, { declining: false, reason: '' });
  const accept = useSave(AcceptOfferDocument, (data) => data.acceptHandOver);
  const decline = useSave(DeclineOfferDocument, (data) => data.declineHandOver);
  const sayDone = useSayDone();
  const { declining, reason } = draft.value;

  async function send() {
    if (reason.trim() === '') {
      const message = 'Say why you cannot take it, so that it can be offered to somebody else';
      return decline.setErrors([{ field: 'reason', code: 'REQUIRED', message }]);
    }
    if (!(await decline.save({ id, version, reason: reason.trim() }))) return undefined;
    draft.clear();
    return onAnswered('Thank you. They will see your reason.');
  }

  async function take() {
    const taken = await accept.save({ id, version });
    if (!taken) return;
    draft.clear();
    onAnswered(`Thank you. You look after it now. If a check fails, it goes back to ${owner.name}.`);
    sayDone('handed over to you', taken.action);
  }

  return (
    <Form
      busy={decline.busy || accept.busy}
      errors={declining ? decline.errors : accept.errors}
      label={`Answer about ${title}`}
      onSubmit={() => void send()}
      scope={`offer-${id}`}
    >
      {declining && (
        <TextArea
          label="Why can you not take it?"
          name="reason"
          onChange={(typed) => draft.change({ reason: typed })}
          rows={3}
          value={reason}
        />
      )}
      <ButtonRow>
        {declining ? (
          <>
            <SubmitButton busyText="Sending…">Decline</SubmitButton>
            <Button
              look="link"
              onClick={() => {
                draft.discard();
                decline.setErrors([]);
              }}
            >
              Cancel
            </Button>
          </>
        ) : (
          <>
            {viewerCan.includes(ActionVerb.ACCEPT_HAND_OVER) && (
              <Button busy={accept.busy} look="primary" onClick={() => void take()}>
                Accept
              </Button>
            )}
            {viewerCan.includes(ActionVerb.DECLINE_HAND_OVER) && (
              <Button
                onClick={() => {
                  accept.setErrors([]);
                  draft.change({ declining: true });
                }}
              >
                Decline, with a reason
              </Button>
            )}
          </>
        )}
      </ButtonRow>
    </Form>
  );
}

/** An action somebody offers to hand over to the viewer, to accept or to decline. */
export function HandOverOffer({ action, onGone }: { action: FragmentType<Action>; onGone: () => void }) {
  const { data, complete } = useFragment({ fragment: HandOverOffer_ActionFragmentDoc, from: action });
  const [thanks, setThanks] = useState<string | null>(null);
  if (!complete) return null;
  // It may be accepted again once that was undone.
  const open = data.viewerCan.includes(ActionVerb.ACCEPT_HAND_OVER);
  return (
    <LeavingItem onGone={onGone} thanks={open ? null : thanks}>
      <h3 className="home-card__title" tabIndex={-1}>
        <Link href={`/actions/${data.id}`}>{data.title}</Link>
      </h3>
      <p className="home-card__subgroup heard-quiet">
        {data.subgroup.name}. Offered by {data.owner.name}
        {data.handOver && ` on ${formatDate(data.handOver.offeredOn)}`}.
      </p>
      {data.handOver?.note && <p className="home-card__quote">{data.handOver.note}</p>}
      <Answer action={data} onAnswered={setThanks} />
    </LeavingItem>
  );
}
