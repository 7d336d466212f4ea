import { useQuery } from '@apollo/client/react';
import { ThemeState } from '@heard/schema';
import { Button, countDays, Details, formatDate, Link, Table, type Column } from '@heard/ui';
import { QuarterBars } from './quarter-bars';
import { TimesToAnswerDocument, type TimesToAnswerQuery } from './time-to-answer.generated';
import './time-to-answer.css';

type Times = TimesToAnswerQuery['timesToAnswer'];
type Numbers = Times['whole'];

interface Row {
  /** Null: all subgroups. */
  subgroup: { id: string; name: string } | null;
  numbers: Numbers;
}

/** On a wall screen it is asked for again, seldom: it moves with an edition or a batch of notes. */
const EVERY_MS = 600_000;

const monthOf = (day: string) => formatDate(day).replace(/^\d+ /, '');

/** The themes that are counted, by their states, so that the list has as many as the number says. */
const counted = [ThemeState.AGREED, ThemeState.BEING_WORKED_ON, ThemeState.ANSWERED, ThemeState.REOPENED];

/** The list of the themes that are counted, of a subgroup or of all. */
export const themesAddress = (subgroup: { id: string } | null) =>
  `/themes?${new URLSearchParams([
    ...(subgroup ? [['subgroup', subgroup.id]] : []),
    ...counted.map((state) => ['state', state.toLowerCase()]),
  ])}`;

const quiet = (text: string) => <span className="heard-quiet">{text}</span>;

function Oldest({ row: { subgroup, numbers } }: { row: Row }) {
  const { themes, answered, oldestUnanswered: oldest } = numbers;
  if (themes === 0) return quiet('No theme agreed yet');
  if (themes === answered) return quiet('All are answered');
  if (!oldest)
    return (
      <>
        <Link href={themesAddress(subgroup)}>Its agreed themes</Link>{' '}
        {quiet('(too few notes to say since when)')}
      </>
    );
  return (
    <>
      <Link href={`/themes/${oldest.theme.id}`}>{oldest.theme.wording}</Link>{' '}
      {quiet(`since ${monthOf(oldest.heardFrom)}`)}
    </>
  );
}

function columnsOf(least: number, most: number): Column<Row>[] {
  return [
    {
      key: 'subgroup',
      header: 'Subgroup',
      rowHeader: true,
      cell: ({ subgroup }) =>
        subgroup ? <Link href={`/subgroups/${subgroup.id}`}>{subgroup.name}</Link> : 'All subgroups',
    },
    {
      key: 'median',
      header: 'Median time',
      cell: ({ numbers: { medianDays } }) =>
        medianDays === null ? quiet(`Told from ${least} themes on`) : countDays(medianDays),
    },
    {
      key: 'share',
      header: 'Themes answered',
      cell: ({ subgroup, numbers: { themes, answered, share } }) =>
        themes === 0 ? (
          quiet('–')
        ) : (
          <>
            {share}% <Link href={themesAddress(subgroup)}>{`${answered} of ${themes}`}</Link>
          </>
        ),
    },
    { key: 'oldest', header: 'Waits longest', cell: (row) => <Oldest row={row} /> },
    {
      key: 'quarters',
      header: 'By quarter of the answer',
      cell: ({ numbers: { quarters } }) => <QuarterBars most={most} quarters={quarters} />,
    },
  ];
}

/** The headline: how soon staff hear what became of what they said, of each subgroup, of all, and over time. */
export function TimeToAnswer() {
  const { data, error, loading, refetch } = useQuery(TimesToAnswerDocument, {
    fetchPolicy: 'cache-and-network',
    pollInterval: EVERY_MS,
    skipPollAttempt: () => document.visibilityState === 'hidden',
  });
  if (!data && !error) return null;
  return (
    <section aria-labelledby="board-answered" className="board-panel board-answered">
      <h2 className="board-panel__title" id="board-answered">
        From heard to answered
      </h2>
      {data ? (
        <Told times={data.timesToAnswer} />
      ) : (
        <p className="board-panel__none">
          It could not be loaded.{' '}
          <Button busy={loading} look="link" onClick={() => void refetch().catch(() => undefined)}>
            Try again
          </Button>
        </p>
      )}
    </section>
  );
}

function Told({ times: { whole, subgroups, leastThemes } }: { times: Times }) {
  if (whole.themes === 0) {
    return (
      <p className="board-panel__none">
        No theme is agreed yet. When an edition answers what staff said, this says how long they waited.{' '}
        <Link href="/themes">See the themes</Link>
      </p>
    );
  }
  const rows: Row[] = [
    { subgroup: null, numbers: whole },
    ...subgroups.map(({ subgroup, timeToAnswer }) => ({ subgroup, numbers: timeToAnswer })),
  ];
  const medians = rows.flatMap(({ numbers }) => numbers.quarters.map(({ medianDays }) => medianDays ?? 0));
  return (
    <>
      <p className="board-answered__headline">{headline(whole)}</p>
      <Table
        caption="Time from heard to answered"
        captionHidden
        columns={columnsOf(leastThemes, Math.max(1, ...medians))}
        rowKey={({ subgroup }) => subgroup?.id ?? 'all'}
        rows={rows}
      />
      <Details className="board-answered__how">
        <Details.Summary>How this is counted</Details.Summary>
        <Details.Text>
          <p>
            A theme counts as heard from the first day of the quarter of its first event, so that no number
            tells of one event, and what is told is never shorter than what was. It is answered on the day an
            edition that answers it went out, in any of the four ways. A median is told of {leastThemes}{' '}
            themes or more. Themes that rest on too few notes to be told count among those answered or not,
            and in no time.
          </p>
        </Details.Text>
      </Details>
    </>
  );
}

function headline({ themes, answered, share, medianDays }: Numbers): string {
  const told = `${answered} of ${themes} agreed ${themes === 1 ? 'theme is' : 'themes are'} answered (${share}%).`;
  return medianDays === null ? told : `Half waited ${countDays(medianDays)} or less. ${told}`;
}
