import { Form, Page, PasswordField, SubmitButton, TextField, useDraft } from '@heard/ui';
import { useState } from 'react';
import { Navigate } from 'react-router';
import { useSession } from '../../app/session';
import { useSave } from '../../app/use-save';
import { SetUpDocument } from './door.generated';

const questions = [
  { field: 'organisation', message: 'Enter the name of your organisation' },
  { field: 'programmeName', message: 'Enter the name of the programme' },
  { field: 'name', message: 'Enter your name' },
  { field: 'email', message: 'Enter your e-mail address' },
] as const;

/** The first page of an empty workspace: names the programme and makes the first account. */
export function SetUpPage() {
  const { door, begin } = useSession();
  const draft = useDraft('set-up', { organisation: '', programmeName: '', name: '', email: '' });
  // A password is never kept.
  const [password, setPassword] = useState('');
  const { save, busy, errors, setErrors } = useSave(SetUpDocument, (data) => data.setUp);

  if (!door.needsSetUp) return <Navigate replace to="/" />;

  async function send() {
    const missing = questions.filter(({ field }) => !draft.value[field].trim());
    if (missing.length > 0 || !password) {
      return setErrors(
        [...missing, ...(password ? [] : [{ field: 'password', message: 'Enter a password' }])].map(
          (each) => ({
            ...each,
            code: 'REQUIRED',
          }),
        ),
      );
    }
    if (!(await save({ input: { ...draft.value, password } }))) return;
    draft.clear();
    await begin();
  }

  return (
    <Page errors={errors} title="Set up your workspace">
      <p>
        This workspace is empty. Say what the programme is called and who you are: you become its programme
        lead and administrator, and can invite everybody else.
      </p>
      <div className="heard-panel heard-narrow">
        <Form busy={busy} errors={errors} label="Set up" onSubmit={() => void send()} summary={false}>
          <TextField
            autoComplete="organization"
            hint="As it should stand at the top of every page"
            label="Organisation"
            name="organisation"
            onChange={(organisation) => draft.change({ organisation })}
            value={draft.value.organisation}
          />
          <TextField
            hint="For example, Our Future Our Way"
            label="Programme"
            name="programmeName"
            onChange={(programmeName) => draft.change({ programmeName })}
            value={draft.value.programmeName}
          />
          <TextField
            autoComplete="name"
            label="Your name"
            name="name"
            onChange={(name) => draft.change({ name })}
            value={draft.value.name}
          />
          <TextField
            autoComplete="username"
            label="Your e-mail address"
            name="email"
            onChange={(email) => draft.change({ email })}
            spellCheck={false}
            type="email"
            value={draft.value.email}
          />
          <PasswordField
            autoComplete="new-password"
            hint="At least 12 characters"
            label="Password"
            name="password"
            onChange={setPassword}
            value={password}
          />
          <SubmitButton busyText="Setting up…">Set up</SubmitButton>
        </Form>
      </div>
    </Page>
  );
}
