import { type FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { Permission } from '@heard/schema';
import { Button } from '@heard/ui';
import { useState } from 'react';
import { useSession } from '../../app/session';
import { useSave } from '../../app/use-save';
import { AddForm } from './add-form';
import {
  AddDirectorateDocument,
  AddGoldenThreadDocument,
  AddSiteDocument,
  AddStaffGroupDocument,
  ProgrammeLists_ProgrammeFragmentDoc,
  type ProgrammeLists_ProgrammeFragment,
} from './programme-page.generated';

const FEW = 8;

interface Entry {
  id: string;
  name: string;
  description?: string;
}

function NamedList({
  title,
  hint,
  entries,
  noun,
  adding,
}: {
  title: string;
  hint: string;
  entries: readonly Entry[];
  /** What one entry is, such as "site". */
  noun: string;
  /** How one is added; nothing for those who may only look. */
  adding: Parameters<typeof AddForm>[0]['adding'] | null;
}) {
  const [all, setAll] = useState(false);
  const id = `list-${noun.replaceAll(' ', '-')}`;
  return (
    <section aria-labelledby={id} className="heard-panel">
      <h2 className="heard-panel__title" id={id}>
        {title} <span className="heard-quiet programme-count">{entries.length}</span>
      </h2>
      <p className="heard-quiet">{hint}</p>
      {entries.length === 0 ? (
        <p>None yet.</p>
      ) : (
        <ul className="programme-list">
          {(all ? entries : entries.slice(0, FEW)).map((entry) => (
            <li key={entry.id}>
              {entry.name}
              {entry.description && <span className="programme-hint">{entry.description}</span>}
            </li>
          ))}
        </ul>
      )}
      {entries.length > FEW && (
        <Button aria-expanded={all} look="link" onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show all ${entries.length}`}
          <span className="nhsuk-u-visually-hidden"> {title.toLowerCase()}</span>
        </Button>
      )}
      {adding && <AddForm adding={adding} noun={noun} withDescription={noun === 'golden thread'} />}
    </section>
  );
}

/** The lists that people, subgroups and actions choose from. */
export function ProgrammeLists({
  programme: from,
}: {
  programme: FragmentType<ProgrammeLists_ProgrammeFragment>;
}) {
  const { can } = useSession();
  const site = useSave(AddSiteDocument, (data) => data.addSite);
  const directorate = useSave(AddDirectorateDocument, (data) => data.addDirectorate);
  const staffGroup = useSave(AddStaffGroupDocument, (data) => data.addStaffGroup);
  const goldenThread = useSave(AddGoldenThreadDocument, (data) => data.addGoldenThread);
  const { data, complete } = useFragment({ fragment: ProgrammeLists_ProgrammeFragmentDoc, from });
  if (!complete) return null;
  const mayAdd = can(Permission.MANAGE_PROGRAMME);

  return (
    <div className="programme-lists">
      <NamedList
        adding={mayAdd ? site : null}
        entries={data.sites}
        hint="Where people work."
        noun="site"
        title="Sites"
      />
      <NamedList
        adding={mayAdd ? directorate : null}
        entries={data.directorates}
        hint="The parts of the organisation."
        noun="directorate"
        title="Directorates"
      />
      <NamedList
        adding={mayAdd ? staffGroup : null}
        entries={data.staffGroups}
        hint="Kinds of work, as the staff survey counts them."
        noun="staff group"
        title="Staff groups"
      />
      <NamedList
        adding={mayAdd ? goldenThread : null}
        entries={data.goldenThreads}
        hint="What runs under every priority: a tag for subgroups and actions."
        noun="golden thread"
        title="Golden threads"
      />
    </div>
  );
}
