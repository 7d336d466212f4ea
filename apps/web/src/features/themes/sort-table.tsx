import { useQuery } from '@apollo/client/react';
import { Button, Details, ErrorSummary, Pager } from '@heard/ui';
import { useState } from 'react';
import { Answer } from '../../app/answer';
import { NewThemeForm } from './new-theme-form';
import { NoNotes } from './no-notes';
import { NoteList } from './note-list';
import { NoteSuggestions } from './note-suggestions';
import { PutField, toThemeField } from './put-field';
import { noteFilterOf, writeSortAddress, type SortAddress } from './sort-address';
import {
  SortingNotesDocument,
  ThemesToSortIntoDocument,
  type SortedNoteFragment,
  type SortingNotesQuery,
  type TargetThemeFragment,
} from './sort-page.generated';
import { TagNote } from './tag-note';
import { TargetList } from './target-list';
import { useDroppedNote } from './use-note-drag';
import { useSelection } from './use-selection';
import { countNotes, useSorting } from './use-sorting';

interface Sorted {
  address: SortAddress;
  /** The subgroups whose notes the viewer sorts. */
  subgroups: readonly { id: string; name: string }[];
  /** Whether the viewer says to which subgroup a note speaks. */
  tags: boolean;
}

/** One page of notes beside the themes they go into. */
export function SortTable(props: Sorted) {
  const { address } = props;
  const asked = useQuery(SortingNotesDocument, {
    variables: { filter: noteFilterOf(address), page: address.page },
    fetchPolicy: 'cache-and-network',
  });
  const targets = useQuery(ThemesToSortIntoDocument, {
    variables: {
      filter: {
        mine: true,
        states: ['FORMING', 'AGREED', 'BEING_WORKED_ON', 'ANSWERED', 'REOPENED'],
        ...(address.subgroup && { subgroupIds: [address.subgroup] }),
      },
    },
    fetchPolicy: 'cache-and-network',
  });
  const data = asked.data ?? (asked.error ? undefined : asked.previousData);
  return (
    <Answer to={{ ...asked, data }}>
      {({ sortingNotes }) => (
        <Table {...props} busy={asked.loading} notes={sortingNotes} themes={targets.data?.themes ?? null} />
      )}
    </Answer>
  );
}

function Table({
  address,
  subgroups,
  tags,
  busy,
  notes,
  themes,
}: Sorted & {
  busy: boolean;
  notes: SortingNotesQuery['sortingNotes'];
  themes: { total: number; items: readonly TargetThemeFragment[] } | null;
}) {
  const sorting = useSorting();
  const { selected, focusAfter, meant, select, clear, putInto, formFrom } = useSelection(
    notes.items,
    sorting,
  );
  const [lookedAt, setLookedAt] = useState<SortedNoteFragment | null>(null);
  const targets = themes?.items ?? [];
  const current = notes.items.find(({ id }) => id === lookedAt?.id) ?? null;

  useDroppedNote((noteId, themeId) => {
    const theme = targets.find(({ id }) => id === themeId);
    const note = notes.items.find(({ id }) => id === noteId);
    // Dragging one of the selected notes drags them all.
    const all = selected.some(({ id }) => id === noteId);
    if (theme) void putInto(theme, all ? meant(null) : note ? [note] : []);
  });

  return (
    <>
      <ErrorSummary errors={sorting.errors} />
      <Details>
        <Details.Summary>How to sort with the keyboard</Details.Summary>
        <Details.Text>
          <ul>
            <li>Arrow keys go from note to note; the space bar selects.</li>
            <li>
              A number from 1 to 9 puts the selected notes, or the note you are on, into the theme with that
              number.
            </li>
            <li>Enter goes to “Put into a theme”: type a number or part of the wording, then Enter.</li>
          </ul>
        </Details.Text>
      </Details>
      <div className="sort">
        <section aria-busy={busy} aria-label="Notes" className="sort__notes">
          {notes.items.length === 0 ? (
            <NoNotes address={address} total={notes.total} />
          ) : (
            <>
              <NoteList
                current={current?.id ?? null}
                focusAfter={focusAfter}
                keys={{
                  onNumber: (number, note) => {
                    const theme = targets[number - 1];
                    if (theme) void putInto(theme, meant(note));
                  },
                  onEnter: (note) => {
                    if (selected.length === 0) select(note, true);
                    toThemeField();
                  },
                }}
                notes={notes.items}
                onLook={setLookedAt}
                onSelect={select}
                onTakeOut={(note, theme) => void sorting.takeOut(note, theme)}
                selected={selected.map(({ id }) => id)}
              />
              <Pager
                hrefFor={(page) => writeSortAddress({ ...address, page })}
                noun="note"
                page={notes.page}
                pageSize={notes.pageSize}
                total={notes.total}
              />
            </>
          )}
        </section>
        <section aria-label="What to do with them" className="sort__choose">
          <div className="heard-panel sort-choose">
            <p className="sort-choose__count" role="status">
              {selected.length === 0 ? 'No note selected' : `${countNotes(selected.length)} selected`}
              {selected.length > 0 && (
                <>
                  {' '}
                  <Button look="link" onClick={clear}>
                    Clear
                  </Button>
                </>
              )}
            </p>
            {sorting.last && (
              <p>
                <Button look="link" onClick={sorting.last.undo}>
                  Undo the last step<span className="nhsuk-u-visually-hidden">: {sorting.last.words}</span>
                </Button>
              </p>
            )}
            <PutField onPut={(theme) => void putInto(theme, meant(current))} targets={targets} />
            <NewThemeForm
              busy={sorting.busy}
              errors={sorting.formErrors}
              notes={selected.length}
              onForm={formFrom}
              subgroupId={address.subgroup || ((selected[0] ?? current)?.subgroup?.id ?? '')}
              subgroups={subgroups}
            />
          </div>
          {current && (
            <div className="heard-panel">
              {tags && <TagNote key={current.id} note={current} subgroups={subgroups} />}
              <NoteSuggestions
                note={current}
                onPut={(theme) => void putInto(theme, meant(current))}
                onSelect={(note) => {
                  select(current, true);
                  select(note, true);
                }}
                selected={selected.map(({ id }) => id)}
              />
            </div>
          )}
        </section>
        <section aria-labelledby="themes-to-sort-into" className="sort__themes">
          <h2 className="themes-small-title" id="themes-to-sort-into">
            Themes
          </h2>
          {themes && targets.length === 0 && (
            <p className="heard-quiet">No themes yet. Select notes that say the same and form the first.</p>
          )}
          <TargetList
            onPut={(theme) => void putInto(theme, meant(null))}
            selected={selected.length}
            themes={targets}
          />
          {themes && themes.total > targets.length && (
            <p className="heard-quiet">
              {themes.total - targets.length} more themes are found by typing part of their wording above.
            </p>
          )}
        </section>
        {selected.length > 0 && (
          <div className="sort-bar">
            <span>{countNotes(selected.length)} selected</span>
            <Button onClick={toThemeField} small>
              Choose a theme
            </Button>
          </div>
        )}
      </div>
    </>
  );
}
