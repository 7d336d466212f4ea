import { Button, ButtonRow, Form, SelectField, SubmitButton, TextField } from '@heard/ui';
import { useState } from 'react';
import { v4 as newId } from 'uuid';
import { type UserError } from '../../app/use-save';
import { namedOptions } from '../../app/words';
import { countNotes } from './use-sorting';

/** Forms a theme from the selected notes, or an empty one to sort into. */
export function NewThemeForm({
  notes,
  subgroups,
  subgroupId: first,
  busy,
  errors,
  onForm,
}: {
  /** How many notes are selected. */
  notes: number;
  /** The subgroups in which the viewer forms themes. */
  subgroups: readonly { id: string; name: string }[];
  /** The one that is likely meant. */
  subgroupId: string;
  busy: boolean;
  errors: readonly UserError[];
  onForm: (theme: { id: string; wording: string; subgroupId: string }) => Promise<boolean>;
}) {
  const [open, setOpen] = useState(false);
  // Made here, so that sending it again forms one.
  const [id, setId] = useState(() => newId());
  const [wording, setWording] = useState('');
  const [chosen, setChosen] = useState('');
  const subgroupId = chosen || first || (subgroups[0]?.id ?? '');

  if (!open) {
    return (
      <Button onClick={() => setOpen(true)} small>
        {notes > 0 ? `Form a new theme from ${countNotes(notes)}` : 'Form a new theme'}
      </Button>
    );
  }
  async function send() {
    if (!(await onForm({ id, wording, subgroupId }))) return;
    setId(newId());
    setWording('');
    setOpen(false);
  }
  return (
    <Form busy={busy} errors={errors} label="Form a new theme" onSubmit={() => void send()} scope="new-">
      <TextField
        hint="What staff said, in one sentence. Name nobody."
        label="Wording"
        name="wording"
        onChange={setWording}
        value={wording}
      />
      {subgroups.length > 1 && (
        <SelectField
          label="Subgroup"
          name="subgroupId"
          onChange={setChosen}
          options={namedOptions(subgroups)}
          value={subgroupId}
        />
      )}
      <ButtonRow>
        <SubmitButton busyText="Forming…" small>
          {notes > 0 ? `Form it from ${countNotes(notes)}` : 'Form it'}
        </SubmitButton>
        <Button onClick={() => setOpen(false)} small>
          Cancel
        </Button>
      </ButtonRow>
    </Form>
  );
}
