import { type FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { formatShortDate, Link } from '@heard/ui';
import { actionHealthWords, actionStateWords } from '../../app/words';
import { MyAction_ActionFragmentDoc, type MyAction_ActionFragment } from './my-actions.generated';

type Action = FragmentType<MyAction_ActionFragment>;

function MyAction({ action }: { action: Action }) {
  const { data, complete } = useFragment({ fragment: MyAction_ActionFragmentDoc, from: action });
  if (!complete) return null;
  const { id, title, state, health, dueOn } = data;
  const facts = [
    actionStateWords[state],
    actionHealthWords[health],
    dueOn ? `due ${formatShortDate(dueOn)}` : 'no due date',
  ];
  return (
    <li className="home-row">
      <Link className="home-row__title" href={`/actions/${id}`}>
        {title}
      </Link>
      <span className="heard-quiet heard-small">{facts.join(' · ')}</span>
    </li>
  );
}

/** The rest of what the viewer owns or shares, one line each. */
export function MyActions({ actions }: { actions: readonly (Action & { id: string })[] }) {
  return (
    <section aria-labelledby="home-mine" className="heard-panel">
      <h2 className="heard-panel__title" id="home-mine">
        The rest of your actions
      </h2>
      <ul className="home-rows">
        {actions.map((action) => (
          <MyAction action={action} key={action.id} />
        ))}
      </ul>
    </section>
  );
}
