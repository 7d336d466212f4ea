import { Form, Link, Page, PasswordField, SubmitButton, TextField } from '@heard/ui';
import { useState } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import { nextAddress } from '../../app/next-address';
import { useSession } from '../../app/session';
import { useSave } from '../../app/use-save';
import { SignInDocument } from './door.generated';
import { ExamplePersonas } from './example-personas';

/** Signs in with an e-mail address and a password, or as a persona of the example. */
export function SignInPage() {
  const { door, viewer, begin } = useSession();
  const [search] = useSearchParams();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const { save, busy, errors, setErrors } = useSave(SignInDocument, (data) => data.signIn);

  if (viewer) return <Navigate replace to={nextAddress(search)} />;

  async function signIn() {
    const missing = [
      ...(email.trim()
        ? []
        : [{ field: 'email', code: 'REQUIRED' as const, message: 'Enter your e-mail address' }]),
      ...(password ? [] : [{ field: 'password', code: 'REQUIRED' as const, message: 'Enter your password' }]),
    ];
    if (missing.length > 0) return setErrors(missing);
    if (await save({ email: email.trim(), password })) await begin();
  }

  return (
    <Page errors={errors} title="Sign in">
      {search.get('why') === 'idle' && (
        <p className="heard-inline-notice">
          You were signed out because nothing happened for {door.idleMinutes} minutes. What you typed is kept.
        </p>
      )}
      <div className={door.examplePersonas.length > 0 ? 'heard-door heard-door--two' : 'heard-door'}>
        <section className="heard-panel">
          <Form busy={busy} errors={errors} label="Sign in" onSubmit={() => void signIn()} summary={false}>
            <TextField
              autoComplete="username"
              label="E-mail address"
              name="email"
              onChange={setEmail}
              spellCheck={false}
              type="email"
              value={email}
            />
            <PasswordField
              autoComplete="current-password"
              label="Password"
              name="password"
              onChange={setPassword}
              value={password}
            />
            <SubmitButton busyText="Signing in…">Sign in</SubmitButton>
            <p>
              <Link href="/forgot-password">I forgot my password</Link>
            </p>
          </Form>
        </section>
        {door.examplePersonas.length > 0 && (
          <ExamplePersonas onSignedIn={begin} personas={door.examplePersonas} />
        )}
      </div>
    </Page>
  );
}
