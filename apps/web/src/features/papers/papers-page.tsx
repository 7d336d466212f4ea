import { useQuery } from '@apollo/client/react';
import { PaperState, Permission } from '@heard/schema';
import {
  Button,
  ButtonLink,
  EmptyState,
  ErrorSummary,
  formatDate,
  Link,
  NotAllowed,
  Page,
  Pager,
  ProgressBar,
  StatusTag,
  Table,
  type Column,
} from '@heard/ui';
import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { Answer } from '../../app/answer';
import { useSave } from '../../app/use-save';
import { useSession } from '../../app/session';
import { paperKindWords, paperStateTones, paperStateWords, periodWords, sizeWords } from './paper-words';
import { PapersPageDocument, TryPaperAgainDocument, type PapersPageQuery } from './papers-page.generated';

type Item = PapersPageQuery['papers']['items'][number];

const POLL_MS = 1500;
const MOVING: readonly PaperState[] = [PaperState.WAITING, PaperState.BEING_MADE];

function Files({ paper }: { paper: Item }) {
  if (paper.state === PaperState.EXPIRED)
    return <span className="heard-quiet">Its files were deleted. Make it again to have them.</span>;
  if (paper.files.length === 0) return <span className="heard-quiet">–</span>;
  return (
    <ul className="heard-plain-list papers-files">
      {paper.files.map(({ format, label, path, bytes }) => (
        <li key={format}>
          {/* A file and no page of the workspace: the browser fetches it by itself. */}
          <a aria-label={`${label} of ${paper.title} (${sizeWords(bytes)})`} download href={path}>
            {label} ({sizeWords(bytes)})
          </a>
        </li>
      ))}
    </ul>
  );
}

function Standing({ paper, again, busy }: { paper: Item; again: (id: string) => void; busy: boolean }) {
  const { state, stepsDone, stepsTotal, expiresOn, title } = paper;
  return (
    <>
      <StatusTag tone={paperStateTones[state]}>{paperStateWords[state]}</StatusTag>
      {state === PaperState.BEING_MADE && (
        <ProgressBar
          done={stepsDone}
          label={`Making ${title}`}
          total={stepsTotal || null}
          words={stepsTotal > 0 ? `Step ${stepsDone + 1} of ${stepsTotal}` : 'Beginning'}
        />
      )}
      {state === PaperState.READY && expiresOn && (
        <span className="papers-note heard-quiet">Kept until {formatDate(expiresOn)}</span>
      )}
      {state === PaperState.FAILED && (
        <span className="papers-note">
          It could not be made.{' '}
          {paper.viewerCanTryAgain && (
            <Button busy={busy} look="secondary" onClick={() => again(paper.id)} small>
              Try again<span className="nhsuk-u-visually-hidden"> to make {title}</span>
            </Button>
          )}
        </span>
      )}
    </>
  );
}

function columnsFor(again: (id: string) => void, busy: boolean): Column<Item>[] {
  return [
    {
      key: 'title',
      header: 'Paper',
      rowHeader: true,
      cell: ({ title, kind, subgroup }) => (
        <>
          {title}
          <span className="papers-note heard-quiet">
            {paperKindWords[kind]}
            {subgroup && `, ${subgroup.name}`}
          </span>
        </>
      ),
    },
    { key: 'period', header: 'Period', cell: ({ from, to }) => periodWords(from, to) },
    {
      key: 'requested',
      header: 'Asked for',
      cell: ({ requestedBy, requestedOn }) =>
        `${formatDate(requestedOn)}${requestedBy ? `, ${requestedBy.name}` : ''}`,
    },
    {
      key: 'state',
      header: 'State',
      cell: (paper) => <Standing again={again} busy={busy} paper={paper} />,
    },
    { key: 'files', header: 'Files', cell: (paper) => <Files paper={paper} /> },
  ];
}

/** The papers made for those who read elsewhere: how far each is, and its files. */
export function PapersPage() {
  const { can } = useSession();
  if (can(Permission.SEE_WORK)) return <List />;
  return (
    <Page back={{ href: '/measures', text: 'Evidence' }} title="Papers">
      <NotAllowed />
    </Page>
  );
}

function List() {
  const { can } = useSession();
  const [query] = useSearchParams();
  const page = Math.max(1, Number(query.get('page')) || 1);
  const asked = useQuery(PapersPageDocument, { variables: { page }, fetchPolicy: 'cache-and-network' });
  const { startPolling, stopPolling } = asked;
  const { save, busy, errors } = useSave(TryPaperAgainDocument, (data) => data.tryPaperAgain, {
    refetch: ['PapersPage'],
  });
  // A poll that gets no answer must not wipe away what was known.
  const data = asked.data ?? asked.previousData;
  const moving = data?.papers.items.filter(({ state }) => MOVING.includes(state)).length ?? 0;
  const makes = can(Permission.MAKE_PAPERS, Permission.MAKE_OWN_SUBGROUP_PAPERS);

  useEffect(() => {
    if (moving === 0) return undefined;
    startPolling(POLL_MS);
    return stopPolling;
  }, [moving, startPolling, stopPolling]);

  return (
    <Page
      actions={makes && <ButtonLink href="/papers/make">Make a paper</ButtonLink>}
      back={{ href: '/measures', text: 'Evidence' }}
      title="Papers"
      wide
    >
      <p>
        What is hidden on a page because it is about few people is hidden in a paper too, and figures under
        embargo are left out.
      </p>
      <ErrorSummary errors={errors} />
      <Answer to={{ ...asked, data }}>
        {({ papers }) => (
          <section aria-label="Papers found">
            <p className="nhsuk-u-visually-hidden" role="status">
              {moving > 0 ? `${moving} being made` : `${papers.total} papers`}
            </p>
            {papers.items.length === 0 ? (
              <EmptyState title="No paper has been made yet">
                <p>
                  {makes ? (
                    <Link href="/papers/make">Make the first</Link>
                  ) : (
                    'Programme leads make board papers, and subgroup leads highlight reports.'
                  )}
                </p>
              </EmptyState>
            ) : (
              <>
                <Table
                  caption="Papers, newest first"
                  captionHidden
                  columns={columnsFor((id) => void save({ id }), busy)}
                  rowKey={({ id }) => id}
                  rows={papers.items}
                />
                <Pager
                  hrefFor={(to) => (to > 1 ? `/papers?page=${to}` : '/papers')}
                  noun="paper"
                  page={papers.page}
                  pageSize={papers.pageSize}
                  total={papers.total}
                />
              </>
            )}
          </section>
        )}
      </Answer>
    </Page>
  );
}
