import { SelectField, useNotices } from '@heard/ui';
import { useSave } from '../../app/use-save';
import { namedOptions } from '../../app/words';
import { TagNoteDocument, type SortedNoteFragment } from './sort-page.generated';

/** Says to which subgroup a note speaks: for the programme lead, who alone sees notes without one. */
export function TagNote({
  note,
  subgroups,
}: {
  note: SortedNoteFragment;
  subgroups: readonly { id: string; name: string }[];
}) {
  const say = useNotices();
  const { save, errors } = useSave(TagNoteDocument, (data) => data.tagNote, { refetch: ['SortingNotes'] });
  async function tag(subgroupId: string) {
    if (!subgroupId || !(await save({ noteId: note.id, version: note.version, subgroupId }))) return;
    const name = subgroups.find(({ id }) => id === subgroupId)?.name ?? '';
    say(`The note speaks to ${name} now. Its lead can sort it.`);
  }
  return (
    <SelectField
      emptyLabel="No subgroup yet"
      errors={errors}
      label="This note speaks to"
      name="tag"
      onChange={(id) => void tag(id)}
      options={namedOptions(subgroups)}
      value={note.subgroup?.id ?? ''}
    />
  );
}
