import { type FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { ActionState, type ActionHealth } from '@heard/schema';
import { countDays, daysBetween, Link } from '@heard/ui';
import { useId } from 'react';
import { actionsAddress } from './actions-address';
import {
  PressingAction_ActionFragmentDoc,
  type PressingAction_ActionFragment,
} from './pressing-actions.generated';

type Fragment = PressingAction_ActionFragment;

const MOST = 4;

/** How late an action is; of what is handed over the check is late. */
export const howLate = ({ state, deadline }: Pick<Fragment, 'state' | 'deadline'>, day: string) => {
  const what = state === ActionState.HANDED_OVER ? 'Check ' : '';
  const howLong = deadline ? `${countDays(Math.max(daysBetween(deadline, day), 0))} late` : 'late';
  return `${what}${howLong}`;
};

/** How long an action has been quiet. */
export const howQuiet = ({ silentSince }: Pick<Fragment, 'silentSince'>, day: string) =>
  `${countDays(daysBetween(silentSince, day))} quiet`;

function PressingAction({
  action,
  how,
}: {
  action: FragmentType<Fragment>;
  how: (action: Fragment) => string;
}) {
  const { data, complete } = useFragment({ fragment: PressingAction_ActionFragmentDoc, from: action });
  if (!complete) return null;
  return (
    <li className="board-line">
      <div className="board-line__first">
        <Link href={`/actions/${data.id}`}>{data.title}</Link>
        <strong className="board-line__how">{how(data)}</strong>
      </div>
      <span className="heard-quiet">
        {data.subgroup.name} · {data.owner.name}
      </span>
    </li>
  );
}

/** What is late, or quiet: the longest first, and the way to all of it. */
export function PressingActions({
  title,
  none,
  actions,
  health,
  how,
}: {
  title: string;
  /** What is said when there is nothing to show. */
  none: string;
  actions: readonly (FragmentType<Fragment> & { id: string })[];
  health: ActionHealth;
  how: (action: Fragment) => string;
}) {
  const titleId = useId();
  return (
    <section aria-labelledby={titleId} className="board-panel">
      <h2 className="board-panel__title" id={titleId}>
        {title}
      </h2>
      {actions.length === 0 ? (
        <p className="board-panel__none">{none}</p>
      ) : (
        <ul className="board-lines">
          {actions.slice(0, MOST).map((action) => (
            <PressingAction action={action} how={how} key={action.id} />
          ))}
        </ul>
      )}
      {actions.length > MOST && (
        <p className="board-panel__more">
          <Link href={actionsAddress({ health })}>All that are {title.toLowerCase()}</Link>
        </p>
      )}
    </section>
  );
}
