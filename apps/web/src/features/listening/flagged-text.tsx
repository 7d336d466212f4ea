import { type ReactNode } from 'react';
import { type Flag } from './use-flags';

/** A text with the words marked that could give somebody away. */
export function FlaggedText({ text, flags }: { text: string; flags: readonly Flag[] }) {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const { start, end } of flags) {
    parts.push(
      text.slice(from, start),
      <mark className="listening-mark" key={start}>
        {text.slice(start, end)}
      </mark>,
    );
    from = end;
  }
  return (
    <>
      {parts}
      {text.slice(from)}
    </>
  );
}

/** What to do about each flagged place, in words. */
export function FlagWords({ text, flags }: { text: string; flags: readonly Flag[] }) {
  if (flags.length === 0) return null;
  return (
    <ul className="listening-flags">
      {flags.map(({ start, end, message }) => (
        <li key={start}>
          <strong>“{text.slice(start, end)}”</strong> {message}
        </li>
      ))}
    </ul>
  );
}
