import { type ReactElement } from 'react';
import { type AnswerKind } from '@heard/domain';

/** What a sentence is about, and so which picture stands beside it. */
export type PictogramName = AnswerKind | 'said' | 'next';

const LINE = {
  fill: 'none',
  stroke: '#003087',
  strokeWidth: 7,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;

const DRAWINGS: Record<PictogramName, ReactElement> = {
  said: (
    <>
      <path d="M12 18h76v50H48L28 88V68H12z" />
      <path d="M28 36h44M28 51h30" />
    </>
  ),
  we_did: (
    <>
      <circle cx="50" cy="50" r="40" />
      <path d="M30 52l14 14 27-32" />
    </>
  ),
  we_are_doing: (
    <>
      <path d="M86 50a36 36 0 1 1-11-26" />
      <path d="M78 8v18H60" />
      <path d="M50 30v22l14 8" />
    </>
  ),
  we_could_not: (
    <>
      <circle cx="50" cy="50" r="40" />
      <path d="M22 22l56 56" />
    </>
  ),
  still_listening: (
    <>
      <path d="M30 44a20 20 0 0 1 40 0c0 18-18 18-18 34a10 10 0 0 1-18 6" />
      <path d="M42 46a8 8 0 0 1 16 0" />
      <path d="M82 24a32 32 0 0 1 0 40" />
    </>
  ),
  next: (
    <>
      <path d="M12 50h72" />
      <path d="M58 24l28 26-28 26" />
    </>
  ),
};

/** A simple picture for those who read with pictures, with what it stands for in words; arrows point where the text runs. */
export function Pictogram({
  name,
  label,
  direction,
}: {
  name: PictogramName;
  label: string;
  direction: 'ltr' | 'rtl';
}): ReactElement {
  const isMirrored = direction === 'rtl' && name === 'next';
  return (
    <svg viewBox="0 0 100 100" width="100" height="100" role="img" aria-label={label} {...LINE}>
      <g transform={isMirrored ? 'matrix(-1 0 0 1 100 0)' : undefined}>{DRAWINGS[name]}</g>
    </svg>
  );
}
