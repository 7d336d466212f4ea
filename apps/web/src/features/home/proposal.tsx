import { type FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { ActionVerb } from '@heard/schema';
import { Button, daysAway, ErrorSummary, Link } from '@heard/ui';
import { useState } from 'react';
import { useSave } from '../../app/use-save';
import { LeavingItem } from './leaving-item';
import {
  AgreeProposalDocument,
  Proposal_ActionFragmentDoc,
  type Proposal_ActionFragment,
} from './proposals.generated';
import { useSayDone } from './use-undo';

/** A proposal that waits for a lead's agreement. */
export function Proposal({
  action,
  onGone,
}: {
  action: FragmentType<Proposal_ActionFragment>;
  onGone: () => void;
}) {
  const { data, complete } = useFragment({ fragment: Proposal_ActionFragmentDoc, from: action });
  const { save, busy, errors } = useSave(AgreeProposalDocument, (answer) => answer.moveAction);
  const [agreed, setAgreed] = useState(false);
  const sayDone = useSayDone();
  if (!complete) return null;
  const { id, title, version, subgroup, proposedBy, createdOn, hopedChange } = data;
  // It may again once it was undone.
  const mayAgree = data.viewerCan.includes(ActionVerb.AGREE);

  async function agree() {
    const payload = await save({ id, version });
    if (!payload) return;
    setAgreed(true);
    sayDone('agreed', payload.action);
  }

  return (
    <LeavingItem beside onGone={onGone} thanks={agreed && !mayAgree ? 'Thank you. Agreed.' : null}>
      <div>
        <ErrorSummary errors={errors} />
        <h3 className="home-card__title" tabIndex={-1}>
          <Link href={`/actions/${id}`}>{title}</Link>
        </h3>
        <p className="home-card__subgroup heard-quiet">
          {subgroup.name}. Proposed by {proposedBy.name} {daysAway(createdOn)}.
        </p>
        {hopedChange && <p className="home-card__quote">{hopedChange}</p>}
      </div>
      {mayAgree && (
        <Button busy={busy} className="home-card__button" small onClick={() => void agree()}>
          {busy ? 'Agreeing…' : 'Agree'}
          <span className="nhsuk-u-visually-hidden"> {title}</span>
        </Button>
      )}
    </LeavingItem>
  );
}
