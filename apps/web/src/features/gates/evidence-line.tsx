import { type EvidenceKind } from '@heard/schema';
import { formatDate, Link } from '@heard/ui';
import { type ReactNode } from 'react';
import { evidenceAddress, evidenceKindWords } from '../../app/gate-words';

/** What a line needs of evidence, of today or of a record. */
export interface ShownEvidence {
  kind: EvidenceKind;
  targetId: string;
  address: string;
  title: string;
  numbers: readonly string[];
  isGone?: boolean;
  givenOn?: string;
  givenBy?: { name: string };
}

/** One piece of evidence: what it leads to, what it tells, and who gave it. */
export function EvidenceLine({ evidence, children }: { evidence: ShownEvidence; children?: ReactNode }) {
  const { kind, title, numbers, isGone, givenBy, givenOn } = evidence;
  return (
    <li>
      {isGone ? (
        <strong>
          {title || evidenceKindWords[kind]} cannot be found any more. Remove it and give another.
        </strong>
      ) : (
        <Way evidence={evidence} />
      )}
      {numbers.length > 0 && <span> ({numbers.join('; ')})</span>}
      {givenBy && givenOn && (
        <span className="heard-quiet">
          {' '}
          Given by {givenBy.name} on {formatDate(givenOn)}.
        </span>
      )}{' '}
      {children}
    </li>
  );
}

function Way({ evidence }: { evidence: ShownEvidence }) {
  const href = evidenceAddress(evidence);
  if (evidence.kind !== 'DOCUMENT') return <Link href={href}>{evidence.title}</Link>;
  // The server takes addresses that begin with https:// alone.
  return (
    <a href={href} rel="noreferrer">
      {evidence.title}
    </a>
  );
}
