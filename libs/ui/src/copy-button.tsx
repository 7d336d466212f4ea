import { useState, type ReactNode } from 'react';
import { Button, type ButtonLook } from './form';

/** Copies a text; where the browser refuses, as without TLS, it says to copy by hand. */
export function CopyButton({
  text,
  look,
  children = 'Copy',
}: {
  text: string;
  look?: ButtonLook;
  children?: ReactNode;
}) {
  const [said, setSaid] = useState('');
  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setSaid('Copied');
    } catch {
      setSaid('Your browser does not let this page copy. Select the text and copy it.');
    }
  }
  return (
    <span className="heard-copy">
      <Button look={look} onClick={() => void copy()}>
        {children}
      </Button>
      <span role="status">{said}</span>
    </span>
  );
}
