import { useEffect, useRef } from 'react';
import { Button, ButtonRow } from './form';
import { Table, type Column } from './table';

/** One field that differs between what this person typed and what was saved meanwhile. */
export interface Difference {
  label: string;
  yours: string;
  theirs: string;
}

const words = (text: string) => <span className="heard-keep-lines">{text || 'Empty'}</span>;

const columns: Column<Difference>[] = [
  { key: 'field', header: 'Field', rowHeader: true, cell: ({ label }) => label },
  { key: 'yours', header: 'Yours', cell: ({ yours }) => words(yours) },
  { key: 'theirs', header: 'Theirs, saved now', cell: ({ theirs }) => words(theirs) },
];

/** Somebody else saved first: shows both, and lets this person choose; nothing is lost until they do. */
export function StaleChoice({
  noun,
  differences,
  busy = false,
  onKeepYours,
  onTakeTheirs,
}: {
  /** What was changed, such as "action". */
  noun: string;
  differences: readonly Difference[];
  busy?: boolean;
  onKeepYours: () => void;
  onTakeTheirs: () => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <section aria-labelledby="stale-title" className="heard-stale" ref={box} tabIndex={-1}>
      <h2 className="heard-stale__title" id="stale-title">
        Somebody else changed this {noun} while you were typing
      </h2>
      <p>Nothing is saved yet. Look at both and choose.</p>
      <Table
        caption="What you typed and what is saved now"
        captionHidden
        columns={columns}
        rowKey={({ label }) => label}
        rows={differences.filter(({ yours, theirs }) => yours !== theirs)}
      />
      <ButtonRow>
        <Button busy={busy} look="primary" onClick={onKeepYours}>
          Save yours
        </Button>
        <Button busy={busy} onClick={onTakeTheirs}>
          Keep theirs
        </Button>
      </ButtonRow>
    </section>
  );
}
