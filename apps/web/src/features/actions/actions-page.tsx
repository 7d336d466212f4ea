import { skipToken, useQuery } from '@apollo/client/react';
import { Permission } from '@heard/schema';
import {
  ButtonLink,
  FilterChips,
  NotAllowed,
  Page,
  SearchField,
  Segments,
  today,
  type Choice,
} from '@heard/ui';
import { useEffect } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useSession } from '../../app/session';
import { ActionsBoard } from './actions-board';
import { ActionChoicesDocument, ActionOwnerDocument } from './actions-page.generated';
import { ActionsTable } from './actions-table';
import { ActionsTimeline } from './actions-timeline';
import {
  filterOf,
  PLAIN,
  readAddress,
  sortOf,
  VIEWS,
  writeAddress,
  type Address,
  type View,
} from './address';
import { chipsOf } from './chips';
import { Filters, ME } from './filters';
import { rememberList } from './last-list';
import { type Asking } from './listed';
import { SavedViews } from './saved-views';

const viewWords: Record<View, string> = { table: 'Table', board: 'Board', timeline: 'Timeline' };
const pageSizes: Record<View, number> = { table: 20, board: 100, timeline: 50 };

function useOwner(id: string): Choice | null {
  const { data } = useQuery(ActionOwnerDocument, id && id !== 'me' ? { variables: { id } } : skipToken);
  if (id === 'me') return ME;
  return id && data?.person ? { id, label: data.person.name } : null;
}

function askFor(address: Address): Asking {
  const { view, page } = address;
  const filter = filterOf(address, today());
  return {
    variables: { filter, sort: sortOf(address), page, pageSize: pageSizes[view] },
    hrefForPage: (each) => writeAddress({ ...address, page: each }),
    clearHref: writeAddress({ ...PLAIN, view }),
    narrowed: Object.keys(filter).length > 0,
  };
}

/** All actions, for those who may see the work of the programme. */
export function ActionsPage() {
  const { can } = useSession();
  if (can(Permission.SEE_WORK)) return <List />;
  return (
    <Page title="Actions">
      <NotAllowed />
    </Page>
  );
}

/** The list filtered, ordered and paged by the address, as a table, a board or a timeline. */
function List() {
  const [query] = useSearchParams();
  const navigate = useNavigate();
  const address = readAddress(query);
  const here = writeAddress(address);
  const { data: choices } = useQuery(ActionChoicesDocument);
  const owner = useOwner(address.owner);
  const ask = askFor(address);

  useEffect(() => rememberList(here), [here]);

  const change = (changes: Partial<Address>) =>
    void navigate(writeAddress({ ...address, page: 1, ...changes }), { preventScrollReset: true });
  const toView = (view: View) => writeAddress({ ...address, view, page: 1 });
  const mayPropose = choices?.subgroups.some(({ viewerCan }) => viewerCan.includes('PROPOSE_ACTION'));
  const kept = writeAddress({ ...address, page: 1 });

  return (
    <Page
      actions={mayPropose && <ButtonLink href="/actions/new">Propose an action</ButtonLink>}
      title="Actions"
      wide
    >
      <div className="heard-list-head">
        <SearchField
          label="Search actions"
          name="search"
          onSearch={(search) => change({ search })}
          value={address.search}
        />
        <Segments
          items={VIEWS.map((view) => ({
            href: toView(view),
            text: viewWords[view],
            current: view === address.view,
          }))}
          label="Ways of looking"
        />
      </div>
      <Filters address={address} choices={choices} onChange={change} owner={owner} />
      <SavedViews
        chips={<FilterChips chips={chipsOf(address, choices, owner)} clearHref={ask.clearHref} />}
        plain={kept === writeAddress(PLAIN)}
        query={kept.slice(1)}
      />
      {address.view === 'table' && (
        <ActionsTable ask={ask} hrefForSort={(sort) => writeAddress({ ...address, sort, page: 1 })} />
      )}
      {address.view === 'board' && <ActionsBoard ask={ask} />}
      {address.view === 'timeline' && <ActionsTimeline ask={ask} />}
    </Page>
  );
}
