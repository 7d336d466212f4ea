import { DraftNotice, Form, SubmitButton, TextField, useDraft, useNotices } from '@heard/ui';
import { type UserError } from '../../app/use-save';

/** Adds one entry to a list of the programme. */
export function AddForm({
  noun,
  adding: { save, busy, errors, setErrors },
  withDescription,
}: {
  noun: string;
  adding: {
    save: (entry: { name: string; description: string }) => Promise<unknown>;
    busy: boolean;
    errors: readonly UserError[];
    setErrors: (errors: UserError[]) => void;
  };
  withDescription: boolean;
}) {
  const say = useNotices();
  const scope = noun.replaceAll(' ', '-');
  const draft = useDraft(`add-${scope}`, { name: '', description: '' });
  const { name, description } = draft.value;

  async function send() {
    if (!name.trim()) {
      return setErrors([{ field: 'name', code: 'REQUIRED', message: `Enter the name of the ${noun}` }]);
    }
    if (!(await save({ name: name.trim(), description: description.trim() }))) return;
    draft.discard();
    say(`${name.trim()} was added.`);
  }

  return (
    <Form busy={busy} errors={errors} label={`Add a ${noun}`} onSubmit={() => void send()} scope={scope}>
      <DraftNotice draft={draft} />
      <div className={withDescription ? undefined : 'programme-add'}>
        <TextField
          autoComplete="off"
          label={`Add a ${noun}`}
          name="name"
          onChange={(text) => draft.change({ name: text })}
          value={name}
        />
        {withDescription && (
          <TextField
            autoComplete="off"
            label="What it stands for"
            name="description"
            onChange={(text) => draft.change({ description: text })}
            optional
            value={description}
          />
        )}
        <SubmitButton busyText="Adding…" look="secondary" small>
          Add
        </SubmitButton>
      </div>
    </Form>
  );
}
