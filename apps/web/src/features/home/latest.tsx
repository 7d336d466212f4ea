import { useQuery } from '@apollo/client/react';
import { daysAway, EmptyState, Link } from '@heard/ui';
import { Answer } from '../../app/answer';
import { HomeLatestDocument } from './latest.generated';

const MOST = 5;

/** The newest words on anybody's actions, for those who read rather than do, and the way to the board. */
export function Latest() {
  const latest = useQuery(HomeLatestDocument);
  return (
    <section aria-labelledby="home-latest" className="home-section">
      <h2 className="home-section__title" id="home-latest">
        The latest
      </h2>
      <Answer to={latest}>
        {({ board }) =>
          board.latestUpdates.length === 0 ? (
            <EmptyState title="No news yet">
              <p>When somebody posts an update on an action, you can read it here.</p>
            </EmptyState>
          ) : (
            <ul className="home-list">
              {board.latestUpdates.slice(0, MOST).map(({ update, action }) => (
                <li className="home-item" key={update.id}>
                  <h3 className="home-card__title">
                    <Link href={`/actions/${action.id}`}>{action.title}</Link>
                  </h3>
                  <p className="home-card__subgroup heard-quiet">
                    {update.author.name}, {daysAway(update.on)}
                  </p>
                  <p className="home-card__quote">{update.text || 'Nothing new, still on it.'}</p>
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
      <p className="home-section__more">
        <Link href="/board">See the board</Link>
      </p>
    </section>
  );
}
