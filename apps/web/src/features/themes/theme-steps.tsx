import { useApolloClient } from '@apollo/client/react';
import { type ThemeMove, type ThemeVerb } from '@heard/schema';
import {
  Button,
  ButtonLink,
  ButtonRow,
  ComboboxField,
  Dialog,
  ErrorSummary,
  Form,
  SubmitButton,
  TextArea,
  useNotices,
  type Choice,
} from '@heard/ui';
import { useState } from 'react';
import { useSave } from '../../app/use-save';
import { themeMoveWords } from '../../app/words';
import {
  MergeThemesDocument,
  MoveThemeDocument,
  OtherThemesDocument,
  SetThemeAsideDocument,
  UndoMergeDocument,
  type WholeThemeFragment,
} from './theme-page.generated';

const AGAIN = { refetch: ['ThemePage'] };
const MOVES = Object.keys(themeMoveWords) as ThemeMove[];

/** What is said when a step is done. */
const done: Record<ThemeMove, string> = {
  AGREE: 'The theme is agreed.',
  START_WORK: 'The theme is being worked on.',
  ANSWER: 'The theme is answered.',
  REOPEN: 'The theme is open again.',
  TAKE_UP_AGAIN: 'The theme is taken up again.',
};

/** The steps a theme can take now, for its leads. */
export function ThemeSteps({ theme }: { theme: WholeThemeFragment }) {
  const { id, version, viewerCan } = theme;
  const say = useNotices();
  const [asking, setAsking] = useState<'merge' | 'aside' | null>(null);
  const move = useSave(MoveThemeDocument, (data) => data.moveTheme, AGAIN);
  const undoMerge = useSave(UndoMergeDocument, (data) => data.undoMerge, AGAIN);
  const can = (verb: ThemeVerb) => viewerCan.includes(verb);
  const steps: ThemeVerb[] = [...MOVES, 'MERGE', 'UNDO_MERGE', 'SPLIT', 'SET_ASIDE'];
  if (!steps.some(can)) return null;

  return (
    <section aria-labelledby="steps" className="heard-panel">
      <h2 className="heard-panel__title" id="steps">
        Steps
      </h2>
      <ErrorSummary errors={[...move.errors, ...undoMerge.errors]} />
      <ButtonRow>
        {MOVES.filter(can).map((each) => (
          <Button
            busy={move.busy}
            key={each}
            onClick={() =>
              void move.save({ id, version, move: each }).then((moved) => {
                if (moved) say(done[each]);
              })
            }
            small
          >
            {themeMoveWords[each]}
          </Button>
        ))}
        {can('UNDO_MERGE') && (
          <Button
            busy={undoMerge.busy}
            onClick={() =>
              void undoMerge.save({ id, version }).then((undone) => {
                if (undone) say('The merge is undone. The theme stands alone, as it was.');
              })
            }
            small
          >
            Undo the merge
          </Button>
        )}
        {can('MERGE') && (
          <Button onClick={() => setAsking('merge')} small>
            Merge into another
          </Button>
        )}
        {can('SPLIT') && (
          <ButtonLink href={`/themes/${id}/split`} secondary small>
            Split
          </ButtonLink>
        )}
        {can('SET_ASIDE') && (
          <Button onClick={() => setAsking('aside')} small>
            Set aside
          </Button>
        )}
      </ButtonRow>
      <Merge onClose={() => setAsking(null)} open={asking === 'merge'} theme={theme} />
      <SetAside onClose={() => setAsking(null)} open={asking === 'aside'} theme={theme} />
    </section>
  );
}

interface StepProps {
  theme: WholeThemeFragment;
  open: boolean;
  onClose: () => void;
}

function Merge({ theme, open, onClose }: StepProps) {
  const { id, version, wording } = theme;
  const client = useApolloClient();
  const say = useNotices();
  const [into, setInto] = useState<Choice | null>(null);
  const merge = useSave(MergeThemesDocument, (data) => data.mergeThemes, AGAIN);
  const undo = useSave(UndoMergeDocument, (data) => data.undoMerge, AGAIN);

  async function find(search: string): Promise<Choice[]> {
    const { data } = await client.query({
      query: OtherThemesDocument,
      variables: { search },
      fetchPolicy: 'network-only',
    });
    return (data?.themes.items ?? []).map((each) => ({
      id: each.id,
      label: each.wording,
      detail: each.subgroup.name,
    }));
  }
  async function send() {
    if (!into) {
      return merge.setErrors([{ field: 'intoId', code: 'REQUIRED', message: 'Choose the theme that stays' }]);
    }
    const merged = await merge.save({ fromId: id, fromVersion: version, intoId: into.id });
    if (!merged?.theme) return;
    const { version: after } = merged.theme;
    onClose();
    say(`Merged into “${into.label}”.`, { undo: () => void undo.save({ id, version: after }) });
  }
  return (
    <Dialog onClose={onClose} open={open} title="Merge into another theme">
      <Form busy={merge.busy} errors={merge.errors} onSubmit={() => void send()} scope="merge-">
        <p>
          “{wording}” keeps its notes and its words. The other theme counts them from now on, each once. You
          can undo this at any time.
        </p>
        <ComboboxField
          except={[id]}
          label="The theme that stays"
          name="intoId"
          noneFound="No theme found"
          onChange={setInto}
          search={find}
          value={into}
        />
        <ButtonRow>
          <SubmitButton busyText="Merging…">Merge</SubmitButton>
          <Button onClick={onClose}>Cancel</Button>
        </ButtonRow>
      </Form>
    </Dialog>
  );
}

function SetAside({ theme, open, onClose }: StepProps) {
  const say = useNotices();
  const [reason, setReason] = useState('');
  const aside = useSave(SetThemeAsideDocument, (data) => data.setThemeAside, AGAIN);
  const back = useSave(MoveThemeDocument, (data) => data.moveTheme, AGAIN);

  async function send() {
    const saved = await aside.save({ id: theme.id, version: theme.version, reason });
    if (!saved?.theme) return;
    const { id, version } = saved.theme;
    onClose();
    setReason('');
    say('The theme is set aside.', { undo: () => void back.save({ id, version, move: 'TAKE_UP_AGAIN' }) });
  }
  return (
    <Dialog onClose={onClose} open={open} title="Set this theme aside">
      <Form busy={aside.busy} errors={aside.errors} onSubmit={() => void send()} scope="aside-">
        <TextArea
          hint="Everybody can read it"
          label="Why"
          maxLength={1000}
          name="reason"
          onChange={setReason}
          rows={3}
          value={reason}
        />
        <ButtonRow>
          <SubmitButton>Set aside</SubmitButton>
          <Button onClick={onClose}>Cancel</Button>
        </ButtonRow>
      </Form>
    </Dialog>
  );
}
