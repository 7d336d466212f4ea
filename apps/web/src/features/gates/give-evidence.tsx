import { useApolloClient } from '@apollo/client/react';
import { EvidenceKind } from '@heard/schema';
import {
  Button,
  ButtonRow,
  ComboboxField,
  Form,
  SelectField,
  SubmitButton,
  TextField,
  useNotices,
  type Choice,
} from '@heard/ui';
import { useEffect, useRef, useState } from 'react';
import { v7 as newId } from 'uuid';
import { evidenceKindWords } from '../../app/gate-words';
import { missing, mistakes } from '../../app/mistakes';
import { useSave } from '../../app/use-save';
import { optionsOf } from '../../app/words';
import { EvidenceCandidatesDocument, GiveGateEvidenceDocument } from './gate-page.generated';
import { AFTER_STEP, seenOf, type Criterion, type Gate } from './gate';

/** Gives evidence for a criterion: something of the workspace, or a document at an address. */
export function GiveEvidence({
  gate,
  criterion,
  onClose,
}: {
  gate: Gate;
  criterion: Criterion;
  onClose: () => void;
}) {
  const say = useNotices();
  const [id] = useState(() => newId());
  const [kind, setKind] = useState<EvidenceKind>(EvidenceKind.DOCUMENT);
  const [chosen, setChosen] = useState<Choice | null>(null);
  const [title, setTitle] = useState('');
  const [address, setAddress] = useState('');
  const search = useCandidates(kind, gate.subgroup.id);
  const { save, busy, errors, setErrors } = useSave(
    GiveGateEvidenceDocument,
    (data) => data.giveGateEvidence,
    AFTER_STEP,
  );
  const form = useRef<HTMLDivElement>(null);
  // The button that opened it is gone.
  useEffect(() => form.current?.querySelector('select')?.focus(), []);
  const isDocument = kind === EvidenceKind.DOCUMENT;

  async function send() {
    const wrong = isDocument ? [] : missing('targetId', chosen, 'Choose what the evidence leads to');
    if (wrong.length > 0) return setErrors(mistakes(wrong));
    const what = isDocument ? { title, address } : { targetId: chosen?.id ?? '' };
    const input = { id, gate: seenOf(gate), criterionId: criterion.id, kind, ...what };
    if (!(await save({ input }))) return;
    say('Evidence added.');
    onClose();
  }
  return (
    <div ref={form}>
      <Form
        busy={busy}
        errors={errors}
        label={`Evidence for: ${criterion.wording}`}
        onSubmit={() => void send()}
        scope={`evidence-${criterion.id}`}
      >
        <SelectField
          label="What is it?"
          name="kind"
          onChange={(value) => {
            setKind(value as EvidenceKind);
            setChosen(null);
          }}
          options={optionsOf(evidenceKindWords)}
          value={kind}
        />
        {isDocument ? (
          <>
            <TextField label="What the document is called" name="title" onChange={setTitle} value={title} />
            <TextField
              hint="It begins with https://"
              label="Its address"
              name="address"
              onChange={setAddress}
              value={address}
            />
          </>
        ) : (
          <ComboboxField
            hint="Type part of its title. What belongs to the subgroup comes first."
            key={kind}
            label="Which one?"
            name="targetId"
            noneFound="Nothing found"
            onChange={setChosen}
            search={search}
            value={chosen}
          />
        )}
        <ButtonRow>
          <SubmitButton>Add the evidence</SubmitButton>
          <Button onClick={onClose}>Cancel</Button>
        </ButtonRow>
      </Form>
    </div>
  );
}

function useCandidates(kind: EvidenceKind, subgroupId: string) {
  const client = useApolloClient();
  return async (text: string): Promise<Choice[]> => {
    const { data } = await client.query({
      query: EvidenceCandidatesDocument,
      variables: { kind, search: text.trim() || null, subgroupId },
      fetchPolicy: 'network-only',
    });
    return (data?.evidenceCandidates ?? []).map(({ targetId, title, subgroupName }) => ({
      ...{ id: targetId, label: title, detail: subgroupName || undefined },
    }));
  };
}
