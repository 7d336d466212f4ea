import { useQuery } from '@apollo/client/react';
import {
  ButtonRow,
  CheckboxesField,
  Form,
  Link,
  NotAllowed,
  NotFound,
  Page,
  Pager,
  SubmitButton,
  TextField,
  useNotices,
} from '@heard/ui';
import { useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { v4 as newId } from 'uuid';
import { pageIn } from '../../app/address';
import { Answer } from '../../app/answer';
import { useSave } from '../../app/use-save';
import { noteKindWords } from '../../app/words';
import {
  SplitThemeDocument,
  SplitThemePageDocument,
  type SplitThemePageQuery,
  type WholeThemeFragment,
} from './theme-page.generated';

/** Moves some notes of a theme into a new one. */
export function SplitThemePage() {
  const { id = '' } = useParams();
  const [query] = useSearchParams();
  const asked = useQuery(SplitThemePageDocument, {
    variables: { id, page: pageIn(query) },
    fetchPolicy: 'cache-and-network',
  });
  const data = asked.data ?? (asked.error ? undefined : asked.previousData);
  return (
    <Page back={{ href: `/themes/${id}`, text: 'The theme' }} title="Split a theme">
      <Answer noun="theme" to={{ ...asked, data }}>
        {({ theme, sortingNotes }) => {
          if (!theme) return <NotFound noun="theme" />;
          return theme.viewerCan.includes('SPLIT') ? (
            <SplitTheme notes={sortingNotes} theme={theme} />
          ) : (
            <NotAllowed />
          );
        }}
      </Answer>
    </Page>
  );
}

function SplitTheme({
  theme,
  notes,
}: {
  theme: WholeThemeFragment;
  notes: SplitThemePageQuery['sortingNotes'];
}) {
  const navigate = useNavigate();
  const say = useNotices();
  // Made here, so that sending it again splits once.
  const [id] = useState(() => newId());
  const [wording, setWording] = useState('');
  const [noteIds, setNoteIds] = useState<readonly string[]>([]);
  const { save, busy, errors } = useSave(SplitThemeDocument, (data) => data.splitTheme);

  async function send() {
    const { subgroup, version } = theme;
    const input = { id, themeId: theme.id, version, subgroupId: subgroup.id, wording, noteIds: [...noteIds] };
    const split = await save({ input });
    if (!split?.theme) return;
    say('The theme is split. To undo it, merge the new theme back.');
    await navigate(`/themes/${split.theme.id}`);
  }
  return (
    <Form busy={busy} errors={errors} onSubmit={() => void send()}>
      <p>
        Choose the notes that say something else than “{theme.wording}”. They move into a new theme, which
        keeps where it came from.
      </p>
      {notes.total === 0 ? (
        <p className="heard-quiet">This theme has no notes that you can read.</p>
      ) : (
        <>
          <CheckboxesField
            label="Notes that go into the new theme"
            name="noteIds"
            onChange={(chosen) => setNoteIds([...chosen])}
            options={notes.items.map((note) => ({
              value: note.id,
              label: `${noteKindWords[note.kind]}: ${note.text}`,
            }))}
            value={noteIds}
          />
          {notes.total > notes.pageSize && (
            <Pager
              hrefFor={(page) => `?page=${page}`}
              noun="note"
              page={notes.page}
              pageSize={notes.pageSize}
              total={notes.total}
            />
          )}
        </>
      )}
      <TextField
        hint="What these notes say, in one sentence. Name nobody."
        label="Wording of the new theme"
        name="wording"
        onChange={setWording}
        value={wording}
      />
      <ButtonRow>
        <SubmitButton busyText="Splitting…">Split</SubmitButton>
        <Link href={`/themes/${theme.id}`}>Cancel</Link>
      </ButtonRow>
    </Form>
  );
}
