import { useQuery } from '@apollo/client/react';
import {
  checkDate,
  countDays,
  Details,
  EmptyState,
  formatDate,
  Link,
  Page,
  type FieldError,
} from '@heard/ui';
import { Answer } from '../../app/answer';
import { BoardChanges } from './board-changes';
import { boardAddress, BoardDayForm } from './board-day-form';
import { PastBoardDocument, type PastBoardQuery } from './past-board.generated';
import { PastSubgroup } from './past-subgroup';
import { type PhaseNames } from './phase-stepper';
import { UnheardStrip } from './unheard-strip';

type Past = NonNullable<PastBoardQuery['boardOn']['board']>;

function Told({ past, names }: { past: Past; names: PhaseNames }) {
  const most = Math.max(...past.subgroups.map(({ actions }) => actions.length));
  return (
    <div className="board">
      <section aria-labelledby="board-then">
        <h2 className="board-changes__title" id="board-then">
          How it stood on {formatDate(past.asOf)}
        </h2>
        <p className="board-then__programme">{inWords(past)}</p>
        <ul className="board-subgroups">
          {past.subgroups.map((each) => (
            <PastSubgroup day={past.asOf} key={each.subgroup.id} most={most} names={names} on={each} />
          ))}
        </ul>
      </section>
      <UnheardStrip then unheard={past.unheard} />
      <BoardChanges past={past} />
      <Details className="board-then__unknown">
        <Details.Summary>What cannot be known of that day</Details.Summary>
        <Details.Text>
          <ul>
            {past.notKnown.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </Details.Text>
      </Details>
    </div>
  );
}

/** The programme in a line or two: what was answered, how soon, and what was out. */
function inWords({
  timeToAnswer: { themes, answered, share, medianDays },
  editionsOut,
  latestEdition,
}: Past) {
  const waited =
    medianDays === null ? '' : `Half of staff’s themes waited ${countDays(medianDays)} or less. `;
  const told =
    themes === 0
      ? 'No theme was agreed yet. '
      : `${answered} of ${themes} agreed ${themes === 1 ? 'theme was' : 'themes were'} answered (${share}%). `;
  const editions = editionsOut === 1 ? '1 edition was out' : `${editionsOut} editions were out`;
  return (
    <>
      {waited}
      {told}
      {editionsOut === 0 ? 'No edition was out yet.' : `${editions}; the last one was `}
      {latestEdition && <Link href={`/editions/${latestEdition.id}`}>{latestEdition.title}</Link>}
      {latestEdition && '.'}
    </>
  );
}

/** The board as it stood at the end of a past day, and what changed since. */
export function PastBoard({ day }: { day: string }) {
  const mistakes = checkDate('on', 'Day', day, { required: true });
  const asked = useQuery(PastBoardDocument, { variables: { day }, skip: mistakes.length > 0 });
  const refused = mistakes.length > 0 ? mistakes : refusedBy(asked.data);
  const past = asked.data?.boardOn.board;
  return (
    <Page
      actions={
        <>
          {past && (
            <p className="board-as-of">
              <a href="#board-changes">What changed since</a>
            </p>
          )}
          <p className="board-as-of">
            <Link href={boardAddress()}>Back to today</Link>
          </p>
        </>
      }
      caption={past ? `As it was on ${formatDate(past.asOf)}` : undefined}
      title="Board"
      wide
    >
      <BoardDayForm day={day} isOpen={refused.length > 0} refused={refused} />
      {refused.length > 0 ? (
        <EmptyState title="There is no board of that day">
          <p>
            Choose another day above, or <Link href={boardAddress()}>go to the board of today</Link>.
          </p>
        </EmptyState>
      ) : (
        <Answer to={asked}>
          {({ boardOn, method }) => boardOn.board && <Told names={method.phases} past={boardOn.board} />}
        </Answer>
      )}
    </Page>
  );
}

function refusedBy(data: PastBoardQuery | undefined): readonly FieldError[] {
  return (data?.boardOn.errors ?? []).map(({ message }) => ({ field: 'on', message }));
}
