import { BoardChangeKind } from '@heard/schema';
import { formatDate, Link } from '@heard/ui';
import { gateAddress } from '../../app/gate-words';
import { type PastBoardQuery } from './past-board.generated';

type Past = NonNullable<PastBoardQuery['boardOn']['board']>;
type Thing = Past['changes'][number]['things'][number];

const rooms = {
  SUBGROUP: 'subgroups',
  ACTION: 'actions',
  THEME: 'themes',
  MEASURE: 'measures',
  GATE: 'gates',
} satisfies Record<BoardChangeKind, string>;

function addressOf({ kind, id, gate }: Thing, subgroupId: string): string {
  return gate ? gateAddress(subgroupId, gate.cycle.id, gate.phase) : `/${rooms[kind]}/${id}`;
}

function Things({ things, subgroupId }: { things: readonly Thing[]; subgroupId: string }) {
  return (
    <ul className="board-change__things">
      {things.map((thing) => (
        <li key={thing.id}>
          <Link href={addressOf(thing, subgroupId)}>{thing.title}</Link>
        </li>
      ))}
    </ul>
  );
}

/** What changed from a past day until today, subgroup by subgroup, each leading to what it is about. */
export function BoardChanges({ past }: { past: Past }) {
  const { changes, subgroups, asOf } = past;
  const changed = subgroups
    .map(({ subgroup }) => ({
      subgroup,
      since: changes.filter(({ subgroupId }) => subgroupId === subgroup.id),
    }))
    .filter(({ since }) => since.length > 0);
  return (
    <section aria-labelledby="board-changes" className="board-changes">
      <h2 className="board-changes__title" id="board-changes">
        What changed since {formatDate(asOf)}
      </h2>
      {changed.length === 0 && (
        <p className="board-panel__none">Nothing on the board has changed since that day.</p>
      )}
      <div className="board-changes__subgroups">
        {changed.map(({ subgroup, since }) => (
          <div className="board-panel" key={subgroup.id}>
            <h3 className="board-panel__title">
              <Link href={`/subgroups/${subgroup.id}`}>{subgroup.name}</Link>
            </h3>
            <ul className="board-lines">
              {since.map(({ kind, words, things }) => (
                <li className="board-line" key={words}>
                  <strong>{words}</strong>
                  {kind !== BoardChangeKind.SUBGROUP && things.length > 0 && (
                    <Things subgroupId={subgroup.id} things={things} />
                  )}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
