import { Form, InsetText, Link, Page, SubmitButton, TextField } from '@heard/ui';
import { useState } from 'react';
import { useSession } from '../../app/session';
import { useSave } from '../../app/use-save';
import { RequestResetDocument } from './door.generated';

/** Asks for a link to set a new password; the answer is the same whether or not the address is known. */
export function ForgotPasswordPage() {
  const { door } = useSession();
  const [email, setEmail] = useState('');
  const [message, setMessage] = useState<string | null>(null);
  const { save, busy, errors, setErrors } = useSave(RequestResetDocument, (data) => data.requestReset);

  async function ask() {
    if (!email.trim()) {
      return setErrors([{ field: 'email', code: 'REQUIRED', message: 'Enter your e-mail address' }]);
    }
    const asked = await save({ email: email.trim() });
    if (asked) setMessage(asked.message);
  }

  return (
    <Page back={{ href: '/sign-in', text: 'Back to sign in' }} errors={errors} title="Forgot your password">
      <div className="heard-panel heard-narrow">
        <div role="status">{message && <InsetText>{message}</InsetText>}</div>
        {message ? (
          <p>
            <Link href="/sign-in">Back to sign in</Link>
          </p>
        ) : (
          <Form
            busy={busy}
            errors={errors}
            label="Forgot your password"
            onSubmit={() => void ask()}
            summary={false}
          >
            <p>
              {door.mailIsSent
                ? 'We will send a link to set a new password to this address, if it has an account.'
                : 'This workspace sends no e-mail. Ask your programme lead or administrator for a link to set a new password, or enter your address to have the request noted.'}
            </p>
            <TextField
              autoComplete="username"
              label="E-mail address"
              name="email"
              onChange={setEmail}
              spellCheck={false}
              type="email"
              value={email}
            />
            <SubmitButton busyText="Sending…">Ask for a link</SubmitButton>
          </Form>
        )}
      </div>
    </Page>
  );
}
