import { ActionHealth } from '@heard/schema';
import { countDays, daysBetween, Details, formatShortDate, Link } from '@heard/ui';
import { actionHealthWords, actionStateWords } from '../../app/words';
import { Decided, Moving, Waiting } from './board-facts';
import { CountBar } from './count-bar';
import { type PastBoardQuery } from './past-board.generated';
import { type PhaseNames, PhaseStepper } from './phase-stepper';

type Past = NonNullable<PastBoardQuery['boardOn']['board']>;
type Subgroup = Past['subgroups'][number];
type Action = Subgroup['actions'][number];

/** How an action was doing, with for how long where that is what is wrong. */
function going({ health, deadline, silentSince }: Action, day: string): string {
  const word = actionHealthWords[health].toLowerCase();
  if (health === ActionHealth.OVERDUE && deadline) return `${countDays(daysBetween(deadline, day))} late`;
  return health === ActionHealth.QUIET ? `${countDays(daysBetween(silentSince, day))} quiet` : word;
}

/** Where one subgroup stood at the end of a past day. */
export function PastSubgroup({
  on,
  most,
  day,
  names,
}: {
  on: Subgroup;
  most: number;
  day: string;
  names: PhaseNames;
}) {
  const { subgroup, phase, phaseSince, memberCount, byState, byHealth, actions } = on;
  const { id, name } = subgroup;
  if (!phase) {
    return (
      <li className="board-subgroup">
        <h3 className="board-subgroup__name">
          <Link href={`/subgroups/${id}`}>{name}</Link>
        </h3>
        <p className="board-subgroup__facts heard-quiet">It had not begun on that day.</p>
      </li>
    );
  }
  return (
    <li className="board-subgroup">
      <div className="board-subgroup__head">
        <h3 className="board-subgroup__name">
          <Link href={`/subgroups/${id}`}>{name}</Link>
        </h3>
        <p className="board-subgroup__facts heard-quiet">
          {memberCount} {memberCount === 1 ? 'member' : 'members'} · {actions.length}{' '}
          {actions.length === 1 ? 'action' : 'actions'}
        </p>
        <Decided of={on} />
      </div>
      <div className="board-subgroup__phase">
        <PhaseStepper names={names} phase={phase} subgroup={name} then />
        {phaseSince && (
          <p className="board-subgroup__facts heard-quiet">
            In that phase since {formatShortDate(phaseSince)}
          </p>
        )}
      </div>
      <div>
        {actions.length > 0 && (
          <>
            <p aria-hidden="true" className="board-subgroup__label">
              By state
            </p>
            <CountBar
              counts={byState.map(({ state, count }) => ({
                ...{ key: state.toLowerCase(), count, word: actionStateWords[state] },
              }))}
              label="Actions by state"
              most={most}
              where={name}
            />
          </>
        )}
        <Moving figures={on.figures} />
      </div>
      <div>
        {actions.length > 0 && (
          <>
            <p aria-hidden="true" className="board-subgroup__label">
              How they were going
            </p>
            <CountBar
              counts={byHealth.map(({ health, count }) => ({
                ...{ key: health.toLowerCase(), count, word: actionHealthWords[health] },
              }))}
              label="Actions by how they were going"
              most={most}
              where={name}
            />
          </>
        )}
        <Waiting answered={on.timeToAnswer} subgroup={null} />
      </div>
      {actions.length > 0 && (
        <Details className="board-subgroup__actions">
          <Details.Summary>
            {actions.length === 1 ? 'Its 1 action' : `Its ${actions.length} actions`} on that day
          </Details.Summary>
          <Details.Text>
            <ul>
              {actions.map((each) => (
                <li key={each.action.id}>
                  <Link href={`/actions/${each.action.id}`}>{each.action.title}</Link>{' '}
                  <span className="heard-quiet">
                    {actionStateWords[each.state].toLowerCase()}, {going(each, day)}
                  </span>
                </li>
              ))}
            </ul>
          </Details.Text>
        </Details>
      )}
    </li>
  );
}
