import { formatShortDate, Link } from '@heard/ui';
import { actionHealthWords, actionStateWords } from '../../app/words';
import { actionsAddress } from './actions-address';
import { type BoardQuery } from './board-page.generated';
import { CountBar } from './count-bar';
import { type Answered, Decided, Moving, Proof, type Standing, Waiting } from './board-facts';
import { type PhaseNames, PhaseStepper } from './phase-stepper';

/** One subgroup of the board. */
export type SubgroupOnBoard = BoardQuery['board']['subgroups'][number];

/** How many actions a subgroup has in all. */
export const totalOf = ({ byState }: SubgroupOnBoard) => byState.reduce((sum, { count }) => sum + count, 0);

const people = (count: number) => `${count} ${count === 1 ? 'member' : 'members'}`;
const actions = (count: number) => `${count} ${count === 1 ? 'action' : 'actions'}`;

/** Where one subgroup stands: its phase, its people, and its actions by state and by health. */
export function BoardSubgroup({
  on,
  most,
  names,
  standing,
  answered,
}: {
  on: SubgroupOnBoard;
  most: number;
  names: PhaseNames | undefined;
  /** What proves it, and whether it moves; undefined until that is known. */
  standing: Standing | undefined;
  /** How long staff wait; undefined until that is known. */
  answered: Answered | undefined;
}) {
  const { subgroup, memberCount, byState, byHealth } = on;
  const { id, name, phase, phaseSince } = subgroup;
  const total = totalOf(on);
  return (
    <li className="board-subgroup">
      <div className="board-subgroup__head">
        <h3 className="board-subgroup__name">
          <Link href={`/subgroups/${id}`}>{name}</Link>
        </h3>
        <p className="board-subgroup__facts heard-quiet">
          {people(memberCount)} ·{' '}
          {total > 0 ? (
            <Link href={actionsAddress({ subgroup: id })}>{actions(total)}</Link>
          ) : (
            'no actions yet'
          )}
        </p>
        {standing && <Decided of={standing} />}
      </div>
      <div className="board-subgroup__phase">
        <PhaseStepper names={names} phase={phase} subgroup={name} />
        <p className="board-subgroup__facts heard-quiet">In this phase since {formatShortDate(phaseSince)}</p>
        {standing && <Proof of={standing} subgroup={subgroup} />}
      </div>
      <div>
        {total > 0 && (
          <>
            <p aria-hidden="true" className="board-subgroup__label">
              By state
            </p>
            <CountBar
              counts={byState.map(({ state, count }) => ({
                key: state.toLowerCase(),
                count,
                word: actionStateWords[state],
                href: actionsAddress({ subgroup: id, state }),
              }))}
              label="Actions by state"
              most={most}
              where={name}
            />
          </>
        )}
        {standing && <Moving figures={standing.figures} subgroupId={id} />}
      </div>
      <div>
        {total > 0 && (
          <>
            <p aria-hidden="true" className="board-subgroup__label">
              How they are going
            </p>
            <CountBar
              counts={byHealth.map(({ health, count }) => ({
                key: health.toLowerCase(),
                count,
                word: actionHealthWords[health],
                href: actionsAddress({ subgroup: id, health }),
              }))}
              label="Actions by how they are going"
              most={most}
              where={name}
            />
          </>
        )}
        {answered && <Waiting answered={answered} subgroup={subgroup} />}
      </div>
    </li>
  );
}
