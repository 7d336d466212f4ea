import { type WellbeingChange } from '@heard/schema';

/** What a page shows of a finding. */
export interface ShownFinding {
  level: number | null;
  levelLabel: string;
}

const marks: Partial<Record<WellbeingChange, string>> = { HIGHER: '▲', LOWER: '▼', SAME: '=' };

/** A level as its label, with as many squares filled as it stands high; or that it was not assessed. */
export function Level({ finding: { level, levelLabel }, of }: { finding: ShownFinding; of: number }) {
  if (level === null) return <span className="heard-quiet">Not assessed</span>;
  return (
    <span className="wellbeing-level">
      <span aria-hidden="true" className="wellbeing-steps">
        {Array.from({ length: of }, (_, at) => (
          <span
            className={at < level ? 'wellbeing-step wellbeing-step--reached' : 'wellbeing-step'}
            key={at}
          />
        ))}
      </span>
      {levelLabel}
    </span>
  );
}

/** How a level moved since the assessment before, in words with a mark; nothing where nothing was assessed. */
export function Change({ finding }: { finding: { change: WellbeingChange; changeWords: string } }) {
  const { change, changeWords } = finding;
  if (change === 'NOT_ASSESSED') return null;
  return (
    <span className="wellbeing-change heard-quiet">
      {marks[change] && <span aria-hidden="true">{marks[change]} </span>}
      {changeWords}
    </span>
  );
}
