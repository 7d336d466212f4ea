import { useQuery } from '@apollo/client/react';
import { Button, Loading } from '@heard/ui';
import { NoteSuggestionsDocument, type SortedNoteFragment } from './sort-page.generated';
import { type Target } from './use-sorting';

const percent = (likeness: number) => `${Math.round(likeness * 100)}% alike`;

/** What is most like the note that is looked at, and why; never done by itself. */
export function NoteSuggestions({
  note,
  selected,
  onPut,
  onSelect,
}: {
  note: SortedNoteFragment;
  selected: readonly string[];
  onPut: (theme: Target) => void;
  onSelect: (note: SortedNoteFragment) => void;
}) {
  const { data, error } = useQuery(NoteSuggestionsDocument, {
    variables: { noteId: note.id },
    fetchPolicy: 'cache-and-network',
  });
  const found = data?.suggestions;
  return (
    <section aria-labelledby="suggestions" className="sort-suggestions">
      <h2 className="themes-small-title" id="suggestions">
        Like “{note.text}”
      </h2>
      {error && <p className="heard-quiet">Suggestions could not be fetched. You can sort without them.</p>}
      {!data && !error && <Loading label="Looking for what is alike" />}
      {found && found.themes.length + found.notes.length === 0 && (
        <p className="heard-quiet">Nothing else is like this note.</p>
      )}
      {found && found.themes.length > 0 && (
        <ul className="heard-plain-list" aria-label="Themes it may belong to">
          {found.themes.map(({ theme, because, likeness }) => (
            <li className="sort-suggestion" key={theme.id}>
              <span>
                <strong>{theme.wording}</strong>
                <span className="heard-quiet sort-suggestion__why">
                  {percent(likeness)}: {because}
                </span>
              </span>
              <Button onClick={() => onPut(theme)} small>
                Put here<span className="nhsuk-u-visually-hidden">: {theme.wording}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      {found && found.notes.length > 0 && (
        <ul className="heard-plain-list" aria-label="Notes like it">
          {found.notes.map(({ note: other, because, likeness }) => (
            <li className="sort-suggestion" key={other.id}>
              <span>
                {other.text}
                <span className="heard-quiet sort-suggestion__why">
                  {percent(likeness)}: {because}
                </span>
              </span>
              {!selected.includes(other.id) && (
                <Button onClick={() => onSelect(other)} small>
                  Select too<span className="nhsuk-u-visually-hidden">: {other.text}</span>
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
