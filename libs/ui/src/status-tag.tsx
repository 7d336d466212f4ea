/** What a status means for the reader; each has a shape of its own beside its colour. */
export type Tone = 'good' | 'soon' | 'bad' | 'waiting' | 'neutral' | 'active' | 'done';

const shapes: Record<Tone, string> = {
  good: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Z',
  soon: 'M8 1 15 14.5H1Z',
  bad: 'M1.5 1.5h13v13h-13Z',
  waiting: 'M2 2h4.5v12H2Zm7.5 0H14v12H9.5Z',
  neutral: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2Zm0 2.4a3.6 3.6 0 1 0 0 7.2 3.6 3.6 0 0 0 0-7.2Z',
  active: 'M3 1.5 14 8 3 14.5Z',
  done: 'm1.5 8.5 2-2 3 3 6-6.5 2 2-8 8.500Z',
};

/** A status as words, with a shape and a colour that repeat them. */
export function StatusTag({ tone, children }: { tone: Tone; children: string }) {
  return (
    <strong className={`heard-status heard-status--${tone}`}>
      <svg aria-hidden="true" className="heard-status__shape" focusable="false" viewBox="0 0 16 16">
        <path d={shapes[tone]} fill="currentcolor" />
      </svg>
      {children}
    </strong>
  );
}
