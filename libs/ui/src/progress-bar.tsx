import { useEffect, useState } from 'react';

const SPEAK_EVERY_MS = 5000;

/** How far something long has come, as a bar and in words; read out every five seconds, not at every step. */
export function ProgressBar({
  label,
  done,
  total,
  words,
}: {
  label: string;
  done: number;
  /** Nothing when it is not known yet: the bar then only says that something happens. */
  total: number | null;
  words: string;
}) {
  const [spoken, setSpoken] = useState(words);
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(words), SPEAK_EVERY_MS);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <div className="heard-progress">
      <progress
        aria-label={label}
        className="heard-progress__bar"
        max={total ?? undefined}
        value={total ? done : undefined}
      />
      <p aria-hidden="true" className="heard-progress__words">
        {words}
      </p>
      <p className="nhsuk-u-visually-hidden" role="status">
        {spoken}
      </p>
    </div>
  );
}
