import { daysAway, Link, StatusTag } from '@heard/ui';
import { confidenceTones, confidenceWords } from '../../app/words';
import { type BoardQuery } from './board-page.generated';

const MOST = 4;

/** The newest words on the programme's actions. */
export function LatestUpdates({
  updates,
  asOf,
}: {
  updates: BoardQuery['board']['latestUpdates'];
  asOf: string;
}) {
  return (
    <section aria-labelledby="board-latest" className="board-panel">
      <h2 className="board-panel__title" id="board-latest">
        Latest updates
      </h2>
      {updates.length === 0 ? (
        <p className="board-panel__none">No updates yet. They appear here when somebody posts one.</p>
      ) : (
        <ul className="board-lines">
          {updates.slice(0, MOST).map(({ update, action }) => (
            <li className="board-line" key={update.id}>
              <div className="board-line__first">
                <Link href={`/actions/${action.id}`}>{action.title}</Link>
                <StatusTag tone={confidenceTones[update.confidence]}>
                  {confidenceWords[update.confidence]}
                </StatusTag>
              </div>
              <span className="board-line__text">{update.text || 'Nothing new, still on it.'}</span>
              <span className="heard-quiet">
                {update.author.name} · {daysAway(update.on, asOf)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {updates.length > MOST && (
        <p className="board-panel__more">
          <Link href="/actions?sort=newest_update">All actions, newest update first</Link>
        </p>
      )}
    </section>
  );
}
