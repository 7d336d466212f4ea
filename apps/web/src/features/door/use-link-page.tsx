import { useQuery } from '@apollo/client/react';
import { EmptyState, Form, formatInstant, Link, Page, PasswordField, SubmitButton } from '@heard/ui';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { Answer } from '../../app/answer';
import { useSession } from '../../app/session';
import { useSave } from '../../app/use-save';
import { UseLinkDocument, UsePasswordLinkDocument, type UseLinkQuery } from './door.generated';

const passwordHint =
  'At least 12 characters. Three or four words that do not belong together are easy to remember and hard to guess.';

function SetPassword({ token, link }: { token: string; link: NonNullable<UseLinkQuery['oneTimeLink']> }) {
  const { begin } = useSession();
  const navigate = useNavigate();
  const [password, setPassword] = useState('');
  const { save, busy, errors, setErrors } = useSave(UsePasswordLinkDocument, (data) => data.usePasswordLink);

  async function send() {
    if (!password) return setErrors([{ field: 'password', code: 'REQUIRED', message: 'Enter a password' }]);
    if (!(await save({ token, password }))) return;
    await begin();
    navigate('/', { replace: true });
  }

  return (
    <div className="heard-panel heard-narrow">
      <p>
        {link.purpose === 'INVITATION' ? `Welcome, ${link.name}.` : `Hello, ${link.name}.`} Choose the
        password with which you will sign in as <strong>{link.email}</strong>.
      </p>
      <Form busy={busy} errors={errors} label="Set your password" onSubmit={() => void send()}>
        {/* Lets a password manager keep the address with the password. */}
        <input autoComplete="username" hidden name="email" readOnly type="email" value={link.email} />
        <PasswordField
          autoComplete="new-password"
          hint={passwordHint}
          label="New password"
          name="password"
          onChange={setPassword}
          value={password}
        />
        <SubmitButton>Set password and sign in</SubmitButton>
      </Form>
      <p className="heard-quiet heard-small">This link works once, until {formatInstant(link.expiresAt)}.</p>
    </div>
  );
}

/** Where an invitation or a reset link leads: sets the password and signs in. */
export function UseLinkPage() {
  const { token = '' } = useParams();
  const asked = useQuery(UseLinkDocument, {
    variables: { token },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-only',
  });
  return (
    <Page title="Set your password">
      <Answer to={asked}>
        {({ oneTimeLink }) =>
          oneTimeLink ? (
            <SetPassword link={oneTimeLink} token={token} />
          ) : (
            <EmptyState title="This link no longer works">
              <p>
                It has been used, or it is too old. <Link href="/forgot-password">Ask for a new link</Link>,
                or ask your programme lead to invite you again.
              </p>
            </EmptyState>
          )
        }
      </Answer>
    </Page>
  );
}
