import { useEffect, useRef } from 'react';
import { Button, ButtonRow } from './form';

/** One field that differs between what this person typed and what was saved meanwhile. */
export interface Difference {
  label: string;
  yours: string;
  theirs: string;
}

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
  const changed = differences.filter(({ yours, theirs }) => yours !== theirs);
  return (
    <section aria-labelledby="stale-title" className="heard-stale" ref={box} tabIndex={-1}>
      <h2 className="heard-stale__title" id="stale-title">
        Somebody else changed this {noun} while you were typing
      </h2>
      <p>Nothing is saved yet. Look at both and choose.</p>
      <table className="nhsuk-table-responsive heard-table" role="table">
        <caption className="nhsuk-u-visually-hidden">What you typed and what is saved now</caption>
        <thead className="nhsuk-table__head" role="rowgroup">
          <tr role="row">
            <th className="nhsuk-table__header" role="columnheader" scope="col">
              Field
            </th>
            <th className="nhsuk-table__header" role="columnheader" scope="col">
              Yours
            </th>
            <th className="nhsuk-table__header" role="columnheader" scope="col">
              Theirs, saved now
            </th>
          </tr>
        </thead>
        <tbody className="nhsuk-table__body" role="rowgroup">
          {changed.map(({ label, yours, theirs }) => (
            <tr className="nhsuk-table__row" key={label} role="row">
              <th className="nhsuk-table__header heard-table__row-header" role="rowheader" scope="row">
                <span className="heard-table__value">{label}</span>
              </th>
              {[
                ['Yours', yours],
                ['Theirs, saved now', theirs],
              ].map(([heading, text]) => (
                <td className="nhsuk-table__cell" key={heading} role="cell">
                  <span aria-hidden="true" className="nhsuk-table-responsive__heading">
                    {heading}{' '}
                  </span>
                  <span className="heard-table__value heard-keep-lines">{text || 'Empty'}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
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
