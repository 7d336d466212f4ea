import { useQuery } from '@apollo/client/react';
import { MeasureImportState } from '@heard/schema';
import {
  Button,
  ButtonLink,
  ButtonRow,
  Details,
  EmptyState,
  ErrorSummary,
  Link,
  NotFound,
  Page,
  ProgressBar,
  SummaryList,
  Table,
  type Column,
} from '@heard/ui';
import { useEffect } from 'react';
import { useParams } from 'react-router';
import { Answer } from '../../app/answer';
import { useSave } from '../../app/use-save';
import {
  ConfirmMeasureImportDocument,
  MeasureImportPageDocument,
  type MeasureImportPageQuery,
} from './measure-import-page.generated';

type Import = NonNullable<MeasureImportPageQuery['measureImport']>;

const POLL_MS = 1000;

const titles: Record<MeasureImportState, string> = {
  CHECKING: 'Checking the file',
  REFUSED: 'The file needs correcting',
  READY: 'The figures are ready to be taken in',
  DONE: 'Figures taken in',
  INTERRUPTED: 'The check was interrupted',
};

const many = (count: number) => count.toLocaleString('en-GB');

function Counts({ file, done }: { file: Import; done: boolean }) {
  const rows = [
    { key: done ? 'Added' : 'New values', value: many(file.creates) },
    { key: done ? 'Completed' : 'Values to be completed', value: many(file.updates) },
    { key: 'There already', value: many(file.unchanged) },
    { key: 'Vintage', value: file.vintage },
  ];
  return (
    <SummaryList>
      {rows.map(({ key, value }) => (
        <SummaryList.Row key={key}>
          <SummaryList.Key>{key}</SummaryList.Key>
          <SummaryList.Value>{value}</SummaryList.Value>
        </SummaryList.Row>
      ))}
    </SummaryList>
  );
}

function Unknown({ names }: { names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <Details>
      <Details.Summary>{`Left out, since no measure has these names: ${many(names.length)}`}</Details.Summary>
      <Details.Text>
        <ul className="measure-unknown">
          {names.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      </Details.Text>
    </Details>
  );
}

function Ready({ file }: { file: Import }) {
  const { save, busy, errors } = useSave(ConfirmMeasureImportDocument, (data) => data.confirmMeasureImport, {
    refetch: ['MeasureImportPage'],
  });
  const changed = file.creates + file.updates;
  return (
    <section className="heard-panel">
      <ErrorSummary errors={errors} />
      <p>
        No mistakes were found.{' '}
        {changed > 0 ? 'Nothing has been taken in yet.' : 'Nothing in it is new, and nothing would change.'}
      </p>
      <Counts done={false} file={file} />
      <Unknown names={file.unknownVariables} />
      <ButtonRow>
        {changed > 0 && (
          <Button busy={busy} look="primary" onClick={() => void save({ id: file.id })}>
            Take in {many(changed)} {changed === 1 ? 'value' : 'values'}
          </Button>
        )}
        <Link href="/measures/import">Choose another file</Link>
      </ButtonRow>
    </section>
  );
}

const columns: Column<Import['errors'][number]>[] = [
  {
    key: 'place',
    header: 'Where',
    rowHeader: true,
    cell: ({ sheet, row }) => `${sheet && `${sheet}, `}row ${row}`,
  },
  { key: 'column', header: 'Column', cell: ({ column }) => column || '–' },
  {
    key: 'value',
    header: 'In the cell',
    cell: ({ value }) => (value ? value : <span className="heard-quiet">Empty</span>),
  },
  { key: 'message', header: 'What to do', cell: ({ message }) => message },
];

function Refused({ file }: { file: Import }) {
  const { errors, errorCount } = file;
  return (
    <>
      <p>
        {errorCount === 1 ? 'One thing in it is wrong.' : `${many(errorCount)} things in it are wrong.`}{' '}
        Nothing was taken in. Correct the file and <Link href="/measures/import">choose it again</Link>.
      </p>
      {errorCount > errors.length && <p>These are the first {errors.length}.</p>}
      <Table
        caption="What to correct in the file"
        captionHidden
        columns={columns}
        rowKey={({ sheet, row, column, value, message }) => `${sheet} ${row} ${column} ${value} ${message}`}
        rows={errors}
      />
      <Unknown names={file.unknownVariables} />
    </>
  );
}

function Outcome({ file }: { file: Import }) {
  switch (file.state) {
    case MeasureImportState.CHECKING:
      return (
        <section className="heard-panel">
          <ProgressBar
            done={file.rowsDone}
            label={titles.CHECKING}
            total={null}
            words={file.rowsDone > 0 ? `${many(file.rowsDone)} rows read` : 'Reading the file'}
          />
          <p className="heard-quiet">You may leave this page. This address shows how far it is.</p>
        </section>
      );
    case MeasureImportState.READY:
      return <Ready file={file} />;
    case MeasureImportState.REFUSED:
      return <Refused file={file} />;
    case MeasureImportState.DONE:
      return (
        <section className="heard-panel">
          <Counts done file={file} />
          <ButtonRow>
            <ButtonLink href="/measures">See the measures</ButtonLink>
            <Link href="/measures/import">Take in another file</Link>
          </ButtonRow>
        </section>
      );
    case MeasureImportState.INTERRUPTED:
      return (
        <EmptyState title="Nothing of this file was taken in">
          <p>
            The workspace stopped while it was checking the file.{' '}
            <Link href="/measures/import">Choose the file again</Link>.
          </p>
        </EmptyState>
      );
  }
}

/** One file of figures: how far its check is, what to correct or what would be taken in, and the word to do so. */
export function MeasureImportPage() {
  const { id = '' } = useParams();
  const asked = useQuery(MeasureImportPageDocument, { variables: { id } });
  const { startPolling, stopPolling } = asked;
  // A poll that gets no answer must not wipe away what was known.
  const data = asked.data ?? asked.previousData;
  const state = data?.measureImport?.state;
  const moving = state === MeasureImportState.CHECKING;

  useEffect(() => {
    if (!moving) return undefined;
    startPolling(POLL_MS);
    return stopPolling;
  }, [moving, startPolling, stopPolling]);

  return (
    <Page
      back={{ href: '/measures', text: 'Evidence' }}
      caption={data?.measureImport?.fileName}
      title={state ? titles[state] : 'Figures from a file'}
      wide={state === MeasureImportState.REFUSED}
    >
      <p className="nhsuk-u-visually-hidden" role="status">
        {state && titles[state]}
      </p>
      <Answer noun="import" to={{ ...asked, data }}>
        {({ measureImport }) =>
          measureImport ? <Outcome file={measureImport} /> : <NotFound noun="import" />
        }
      </Answer>
    </Page>
  );
}
