import { CopyButton } from '@heard/ui';
import { useEffect, useRef } from 'react';

/** A link that is shown once: how long it works, and the way to copy it. */
export function OneTimeLink({
  link,
  name,
  purpose,
}: {
  link: string;
  name: string;
  purpose: 'invitation' | 'reset';
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [link]);
  const whole = new URL(link, window.location.origin).href;
  return (
    <div aria-label="One-time link" className="people-link" ref={box} role="group" tabIndex={-1}>
      <p>
        <strong>Copy this link and give it to {name} yourself. It is shown only now.</strong>
      </p>
      <label className="nhsuk-label" htmlFor="one-time-link">
        {purpose === 'invitation' ? 'Link to join' : 'Link to choose a new password'}
      </label>
      <input
        className="nhsuk-input"
        id="one-time-link"
        onFocus={(event) => event.currentTarget.select()}
        readOnly
        type="text"
        value={whole}
      />
      <p className="heard-quiet">
        It works once, for {purpose === 'invitation' ? 'seven days' : 'one day'}. Whoever has it can sign in
        as {name}, so send it to nobody else.
      </p>
      <CopyButton look="primary" text={whole}>
        Copy the link
      </CopyButton>
    </div>
  );
}
