import { useQuery } from '@apollo/client/react';
import { ImportState } from '@heard/schema';
import {
  ButtonLink,
  ButtonRow,
  Button,
  EmptyState,
  ErrorSummary,
  Link,
  NotFound,
  Page,
  ProgressBar,
  SummaryList,
} from '@heard/ui';
import { useEffect } from 'react';
import { useParams } from 'react-router';
import { Answer } from '../../app/answer';
import { useSave } from '../../app/use-save';
import { ImportErrors } from './import-errors';
import {
  ConfirmPersonImportDocument,
  PersonImportPageDocument,
  type PersonImportPageQuery,
} from './person-import-page.generated';

type Import = NonNullable<PersonImportPageQuery['personImport']>;

const POLL_MS = 1000;

const titles: Record<ImportState, string> = {
  CHECKING: 'Checking the file',
  REFUSED: 'The file needs correcting',
  READY: 'The file is ready to import',
  IMPORTING: 'Importing people',
  DONE: 'People imported',
  INTERRUPTED: 'The import was interrupted',
};

const many = (count: number) => count.toLocaleString('en-GB');

function Counts({ personImport, done }: { personImport: Import; done: boolean }) {
  const rows = [
    { key: done ? 'Added' : 'New people', value: personImport.creates },
    { key: done ? 'Updated' : 'Known people with changes', value: personImport.updates },
    { key: 'Unchanged', value: personImport.unchanged },
  ];
  return (
    <SummaryList>
      {rows.map(({ key, value }) => (
        <SummaryList.Row key={key}>
          <SummaryList.Key>{key}</SummaryList.Key>
          <SummaryList.Value>{many(value)}</SummaryList.Value>
        </SummaryList.Row>
      ))}
    </SummaryList>
  );
}

function Ready({ personImport }: { personImport: Import }) {
  const { save, busy, errors } = useSave(ConfirmPersonImportDocument, (data) => data.confirmPersonImport, {
    refetch: ['PersonImportPage'],
  });
  const changed = personImport.creates + personImport.updates;
  return (
    <section className="heard-panel">
      <ErrorSummary errors={errors} />
      <p>
        No mistakes were found in {many(personImport.rowsTotal)} rows.{' '}
        {changed > 0
          ? 'Nothing has been changed yet.'
          : 'Everybody in the file is known already, and nothing would change.'}
      </p>
      <Counts done={false} personImport={personImport} />
      <ButtonRow>
        {changed > 0 && (
          <Button busy={busy} look="primary" onClick={() => void save({ id: personImport.id })}>
            Import {many(changed)} {changed === 1 ? 'person' : 'people'}
          </Button>
        )}
        <Link href="/people/import">Choose another file</Link>
      </ButtonRow>
    </section>
  );
}

function Moving({ personImport }: { personImport: Import }) {
  const { state, rowsDone, rowsTotal } = personImport;
  const known = rowsTotal > 0;
  const verb = state === ImportState.CHECKING ? 'checked' : 'imported';
  return (
    <section className="heard-panel">
      <ProgressBar
        done={rowsDone}
        label={titles[state]}
        total={known ? rowsTotal : null}
        words={known ? `${many(rowsDone)} of ${many(rowsTotal)} rows ${verb}` : 'Reading the file'}
      />
      <p className="heard-quiet">
        You may leave this page. The work goes on, and this address shows how far it is.
      </p>
    </section>
  );
}

function Outcome({ personImport }: { personImport: Import }) {
  switch (personImport.state) {
    case ImportState.CHECKING:
    case ImportState.IMPORTING:
      return <Moving personImport={personImport} />;
    case ImportState.READY:
      return <Ready personImport={personImport} />;
    case ImportState.REFUSED:
      return (
        <>
          <p>
            {personImport.errorCount === 1
              ? 'One thing in it is wrong.'
              : `${many(personImport.errorCount)} things in it are wrong.`}{' '}
            Nothing was imported. Correct the file and <Link href="/people/import">choose it again</Link>.
          </p>
          <ImportErrors personImport={personImport} />
        </>
      );
    case ImportState.DONE:
      return (
        <section className="heard-panel">
          <Counts done personImport={personImport} />
          <ButtonRow>
            <ButtonLink href="/people?sort=NEWEST">See the people</ButtonLink>
            <Link href="/people/import">Import another file</Link>
          </ButtonRow>
        </section>
      );
    case ImportState.INTERRUPTED:
      return (
        <EmptyState title="Nothing of this file was imported">
          <p>
            The workspace stopped while it was working on the file. Nothing is half done:{' '}
            <Link href="/people/import">choose the file again</Link>.
          </p>
        </EmptyState>
      );
  }
}

/** One file of people: how far the checking is, what to correct or what would change, and the way to take it in. */
export function PersonImportPage() {
  const { id = '' } = useParams();
  const asked = useQuery(PersonImportPageDocument, { variables: { id } });
  const { startPolling, stopPolling } = asked;
  // A poll that gets no answer must not wipe away what was known.
  const data = asked.data ?? asked.previousData;
  const state = data?.personImport?.state;
  const moving = state === ImportState.CHECKING || state === ImportState.IMPORTING;

  useEffect(() => {
    if (!moving) return undefined;
    startPolling(POLL_MS);
    return stopPolling;
  }, [moving, startPolling, stopPolling]);

  return (
    <Page
      back={{ href: '/people', text: 'People' }}
      caption={data?.personImport?.fileName}
      title={state ? titles[state] : 'Import people'}
      wide={state === ImportState.REFUSED}
    >
      <p className="nhsuk-u-visually-hidden" role="status">
        {state && titles[state]}
      </p>
      <Answer noun="import" to={{ ...asked, data }}>
        {({ personImport }) =>
          personImport ? <Outcome personImport={personImport} /> : <NotFound noun="import" />
        }
      </Answer>
    </Page>
  );
}
