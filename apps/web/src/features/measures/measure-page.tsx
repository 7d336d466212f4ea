import { useQuery } from '@apollo/client/react';
import {
  ButtonLink,
  Details,
  EmptyState,
  Fact,
  Facts,
  formatDate,
  InsetText,
  Link,
  NotFound,
  Page,
  StatusTag,
  Table,
  type Column,
} from '@heard/ui';
import { useParams, useSearchParams } from 'react-router';
import { Answer } from '../../app/answer';
import { MeasureActions } from './measure-actions';
import { MeasureChart } from './measure-chart';
import { MeasurePageDocument, type MeasurePageQuery } from './measure-page.generated';
import { PublishedSignificanceForm } from './published-significance';
import {
  assuranceWords,
  directionTones,
  directionWords,
  improvementWords,
  variationTones,
  variationWords,
} from './measure-words';

type Measure = NonNullable<MeasurePageQuery['measure']>;
type Story = NonNullable<Measure['story']>;
type Point = Story['points'][number];
type Part = Story['parts'][number];

/** A table of more rows than these is folded. */
const MOST_OPEN = 12;

const many = (people: number | null) => (people === null ? '–' : people.toLocaleString('en-GB'));
const plain = (value: number | null) =>
  value === null ? '–' : value.toLocaleString('en-GB', { maximumFractionDigits: 2 });

function valueOf({ isHidden, valueWords }: { isHidden: boolean; valueWords: string }) {
  if (isHidden) return <span className="heard-quiet">Hidden to protect who answered</span>;
  return valueWords || <span className="heard-quiet">No value</span>;
}

const launchedIn = ({ marks }: Story, period: string) =>
  marks
    .filter((mark) => mark.period === period)
    .map(({ letter, title }) => `${letter}: ${title}`)
    .join(', ') || '–';

function columnsFor(story: Story): Column<Point>[] {
  const has = (key: 'base' | 'average' | 'best' | 'mean') =>
    story.points.some((point) => point[key] !== null);
  const number = (key: 'average' | 'best' | 'mean' | 'lower' | 'upper', header: string): Column<Point> => ({
    key,
    header,
    numeric: true,
    cell: (point) => plain(point[key]),
  });
  return [
    {
      key: 'period',
      header: 'When',
      rowHeader: true,
      cell: ({ periodWords, isBreak, rebase }) =>
        `${periodWords}${isBreak ? ' (question worded anew)' : ''}${rebase ? ` (limits begin anew: ${rebase})` : ''}`,
    },
    { key: 'value', header: 'Value', numeric: true, cell: valueOf },
    ...(story.marks.some(({ period }) => period !== null)
      ? [
          {
            key: 'marks',
            header: 'Launched alongside',
            cell: ({ period }: Point) => launchedIn(story, period),
          },
        ]
      : []),
    ...(has('base')
      ? [{ key: 'base', header: 'People', numeric: true, cell: ({ base }: Point) => many(base) }]
      : []),
    ...(has('average') ? [number('average', 'Average')] : []),
    ...(has('best') ? [number('best', 'Best')] : []),
    ...(has('mean')
      ? [number('mean', 'Mean'), number('lower', 'Lower limit'), number('upper', 'Upper limit')]
      : []),
    ...(story.chart
      ? [{ key: 'label', header: 'Stands out', cell: ({ labelWords }: Point) => labelWords || '–' }]
      : []),
  ];
}

const partColumns: Column<Part>[] = [
  { key: 'name', header: 'Part', rowHeader: true, cell: ({ name }) => name },
  { key: 'dimension', header: 'Of', cell: ({ dimension }) => dimension },
  { key: 'value', header: 'Value', numeric: true, cell: valueOf },
  { key: 'base', header: 'People', numeric: true, cell: ({ base }) => many(base) },
];

/** One measure: what its figures say, as sentences, chart and table. */
export function MeasurePage() {
  const { id = '' } = useParams();
  const [query] = useSearchParams();
  const asked = useQuery(MeasurePageDocument, { variables: { id, vintage: query.get('vintage') } });
  const data = asked.data ?? (asked.error ? undefined : asked.previousData);
  const measure = data?.measure;
  return (
    <Page
      actions={measure?.viewerCanEdit && <ButtonLink href={`/measures/${id}/edit`}>Edit</ButtonLink>}
      back={{ href: '/measures', text: 'Evidence' }}
      title={measure?.title ?? 'A measure'}
      wide
    >
      <Answer noun="measure" to={{ ...asked, data }}>
        {({ measure: found }) => (found ? <Whole measure={found} /> : <NotFound noun="measure" />)}
      </Answer>
    </Page>
  );
}

function Whole({ measure }: { measure: Measure }) {
  const { wording, subgroup, goldenThreads, improvement, target, story } = measure;
  return (
    <>
      {wording && <p className="measure-wording">{wording}</p>}
      <div className="measure-facts">
        <Facts close>
          <Fact label="Priority">
            {subgroup ? <Link href={`/subgroups/${subgroup.id}`}>{subgroup.name}</Link> : 'All'}
          </Fact>
          {goldenThreads.length > 0 && (
            <Fact label="Golden threads">{goldenThreads.map(({ name }) => name).join(', ')}</Fact>
          )}
          <Fact label="Direction">{improvementWords[improvement]}</Fact>
          {target !== null && <Fact label="Target">{plain(target)}</Fact>}
        </Facts>
      </div>
      {story ? (
        <StoryOf measure={measure} story={story} />
      ) : (
        <EmptyState title="No figures yet">
          <p>Figures come from files that a programme lead takes in.</p>
        </EmptyState>
      )}
      {measure.actions.length > 0 && <MeasureActions actions={measure.actions} />}
    </>
  );
}

/** The chart as a table; folded when it would bury the page, which it does on a phone. */
function SeriesTable({ story }: { story: Story }) {
  const { points } = story;
  const table = (folded: boolean) => (
    <Table
      caption="The same as a table"
      captionHidden={folded}
      columns={columnsFor(story)}
      rowKey={({ period }) => period}
      rows={[...points].reverse()}
    />
  );
  if (points.length <= MOST_OPEN) return table(false);
  return (
    <Details>
      <Details.Summary>The same as a table</Details.Summary>
      <Details.Text>{table(true)}</Details.Text>
    </Details>
  );
}

function StoryOf({ measure, story }: { measure: Measure; story: Story }) {
  const { vintages } = measure;
  const last = story.points.at(-1);
  const { vintage, summary, movement, chart, points, parts, partsPeriod, comparatorGroup, marks } = story;
  return (
    <>
      {vintage.embargoedUntil && (
        <InsetText>
          Some of these figures are or were under embargo until {formatDate(vintage.embargoedUntil)}. Until
          that day only programme leads see them, and nobody can publish them.
        </InsetText>
      )}
      <section aria-labelledby="measure-says" className="heard-panel">
        <h2 className="heard-panel__title" id="measure-says">
          What the figures say
        </h2>
        <p className="measure-tags">
          {chart?.variation && (
            <StatusTag tone={variationTones[chart.variation]}>{variationWords[chart.variation]}</StatusTag>
          )}
          {chart?.assurance && <StatusTag tone="neutral">{assuranceWords[chart.assurance]}</StatusTag>}
          {!chart && movement && (
            <StatusTag tone={directionTones[movement.direction]}>
              {`${directionWords[movement.direction]}: ${movement.words}`}
            </StatusTag>
          )}
        </p>
        <p id="measure-summary">{summary}</p>
        {movement?.significanceWords && <p>{movement.significanceWords}</p>}
        {movement && last && measure.viewerCanEdit && (
          <PublishedSignificanceForm
            id={measure.id}
            key={`${vintage.name} ${last.period}`}
            point={last}
            version={measure.version}
            vintage={vintage.name}
          />
        )}
        <MeasureChart
          comparatorGroup={comparatorGroup}
          describedBy="measure-summary"
          marks={marks}
          points={points}
          target={measure.target}
          title={measure.title}
          unit={measure.unit}
        />
        {chart && (
          <p className="heard-quiet">
            {measure.chartSettings.words}{' '}
            {measure.viewerCanEdit && (
              <Link href={`/measures/${measure.id}/chart`}>Draw it in another way</Link>
            )}
          </p>
        )}
      </section>
      <SeriesTable story={story} />
      {parts.length > 0 && (
        <Table
          caption={`Parts of the organisation, ${partsPeriod}`}
          columns={partColumns}
          rowKey={({ dimension, name }) => `${dimension} ${name}`}
          rows={parts}
        />
      )}
      <p className="heard-quiet">
        Source: {vintage.release}, published {formatDate(vintage.releasedOn)}.{' '}
        {vintages.length > 1 &&
          'Each release weighs the years before anew, so only figures of one are compared.'}
      </p>
      {vintages.length > 1 && (
        <nav aria-label="Releases">
          <ul className="measure-vintages">
            {vintages.map(({ name, release }) => (
              <li key={name}>
                {name === vintage.name ? (
                  <strong aria-current="true">{release}</strong>
                ) : (
                  <Link href={`/measures/${measure.id}?vintage=${encodeURIComponent(name)}`}>{release}</Link>
                )}
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  );
}
