import { ActionHealth, Permission } from '@heard/schema';
import { Button, EmptyState, formatDate, Link, Page } from '@heard/ui';
import { useSearchParams } from 'react-router';
import { Answer } from '../../app/answer';
import { NewestThemes } from '../../app/newest-themes';
import { useSession } from '../../app/session';
import { BoardDayForm } from './board-day-form';
import { type BoardQuery } from './board-page.generated';
import { BoardSubgroup, totalOf } from './board-subgroup';
import { LatestUpdates } from './latest-updates';
import { PastBoard } from './past-board';
import { howLate, howQuiet, PressingActions } from './pressing-actions';
import { TimeToAnswer } from './time-to-answer';
import { UnheardStrip } from './unheard-strip';
import { useFreshBoard } from './use-fresh-board';
import { useStanding } from './use-standing';

function Subgroups({ subgroups }: Pick<BoardQuery['board'], 'subgroups'>) {
  const { can } = useSession();
  const { names, standing, times } = useStanding();
  if (subgroups.length === 0) {
    return (
      <EmptyState title="There are no subgroups yet">
        <p>A subgroup works on one priority. Its phase and its actions will stand here.</p>
        {can(Permission.MANAGE_PROGRAMME) && (
          <p>
            <Link href="/subgroups">Add the first subgroup</Link>
          </p>
        )}
      </EmptyState>
    );
  }
  const most = Math.max(...subgroups.map(totalOf));
  return (
    <section aria-labelledby="board-subgroups">
      <h2 className="nhsuk-u-visually-hidden" id="board-subgroups">
        Subgroups
      </h2>
      <div aria-hidden="true" className="board-columns">
        <span>Subgroup</span>
        <span>Phase and gate</span>
        <span>Actions by state, and measures</span>
        <span>How they are going, and how long staff wait</span>
      </div>
      <ul className="board-subgroups">
        {subgroups.map((each) => (
          <BoardSubgroup
            answered={times?.find(({ subgroup }) => subgroup.id === each.subgroup.id)?.timeToAnswer}
            key={each.subgroup.id}
            most={most}
            names={names}
            on={each}
            standing={standing?.subgroups.find(({ subgroup }) => subgroup.id === each.subgroup.id)}
          />
        ))}
      </ul>
      {standing && <UnheardStrip unheard={standing.unheard} />}
    </section>
  );
}

function AsOf({ fresh: { data, error, loading, refetch } }: { fresh: ReturnType<typeof useFreshBoard> }) {
  if (!data) return null;
  return (
    <p className="board-as-of heard-quiet">
      As of {formatDate(data.board.asOf)}.{' '}
      {error ? (
        <>
          It could not be refreshed; this is what was last known.{' '}
          <Button busy={loading} look="link" onClick={() => void refetch().catch(() => undefined)}>
            Refresh
          </Button>
        </>
      ) : (
        <span className="board-as-of__by-itself">It refreshes by itself.</span>
      )}
    </p>
  );
}

/** The programme on one page: today, or as it stood on the past day that its address names. */
export function BoardPage() {
  const [query] = useSearchParams();
  const day = query.get('on');
  return day === null ? <BoardOfToday /> : <PastBoard day={day} key={day} />;
}

/** Where each priority stands, what proves it, what is stuck, who is unheard, and the newest words. */
function BoardOfToday() {
  const fresh = useFreshBoard();
  return (
    <Page
      actions={
        <>
          <p className="board-as-of">
            <Link href="/coverage">Who has been heard</Link>
          </p>
          <AsOf fresh={fresh} />
        </>
      }
      title="Board"
      wide
    >
      {fresh.data?.board.subgroups.length !== 0 && <BoardDayForm day="" />}
      <Answer to={fresh}>
        {({ board }) => (
          <div className="board">
            <Subgroups subgroups={board.subgroups} />
            {board.subgroups.length > 0 && <TimeToAnswer />}
            <div className="board__panels">
              <PressingActions
                actions={board.late}
                health={ActionHealth.OVERDUE}
                how={(action) => howLate(action, board.asOf)}
                none="Nothing is late."
                title="Late"
              />
              <PressingActions
                actions={board.quiet}
                health={ActionHealth.QUIET}
                how={(action) => howQuiet(action, board.asOf)}
                none="Nothing has gone quiet."
                title="Quiet"
              />
              <NewestThemes />
              <LatestUpdates asOf={board.asOf} updates={board.latestUpdates} />
            </div>
          </div>
        )}
      </Answer>
    </Page>
  );
}
