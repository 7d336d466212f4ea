import { type Finding } from './checklist';

/** What the checklist says about one field, above that field; nothing when it says nothing. */
export function FieldFindings({ field, findings }: { field: string; findings: readonly Finding[] }) {
  return findings
    .filter((finding) => finding.field === field)
    .map(({ message, isRefusal }) => (
      <p
        className={isRefusal ? 'editions-finding editions-finding--refusal' : 'editions-finding'}
        key={message}
      >
        <strong>{isRefusal ? 'Checklist: ' : 'To think about: '}</strong>
        {message}
      </p>
    ));
}
