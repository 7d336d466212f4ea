import { Permission } from '@heard/schema';
import {
  ButtonRow,
  DraftNotice,
  Form,
  Link,
  NotAllowed,
  Page,
  SubmitButton,
  TextField,
  useDraft,
  useNotices,
} from '@heard/ui';
import { useNavigate } from 'react-router';
import { v7 as newId } from 'uuid';
import { useSession } from '../../app/session';
import { useSave } from '../../app/use-save';
import { BeginEditionDocument } from './editions-page.generated';

/** Begins an edition with its title; everything else is written on its own pages. */
export function NewEditionPage() {
  const { can } = useSession();
  return (
    <Page back={{ href: '/editions', text: 'Feedback into Action' }} title="Begin an edition">
      {can(Permission.COMPOSE_EDITION) ? <BeginForm /> : <NotAllowed />}
    </Page>
  );
}

function BeginForm() {
  const navigate = useNavigate();
  const say = useNotices();
  // The id is kept with the words, so that sending them again begins one.
  const draft = useDraft('begin-edition', { id: newId(), title: '' });
  const { save, busy, errors } = useSave(BeginEditionDocument, (data) => data.beginEdition);

  async function send() {
    const saved = await save({ input: draft.value });
    if (!saved?.edition) return;
    draft.clear();
    say(`“${saved.edition.title}” is begun. Add its answers.`);
    await navigate(`/editions/${saved.edition.id}`);
  }
  return (
    <div className="heard-panel heard-narrow">
      <Form busy={busy} errors={errors} label="Begin an edition" onSubmit={() => void send()}>
        <DraftNotice draft={draft} />
        <TextField
          autoComplete="off"
          hint="Staff read it first, for example “What changed this spring”"
          label="Title"
          name="title"
          onChange={(title) => draft.change({ title })}
          value={draft.value.title}
        />
        <ButtonRow>
          <SubmitButton busyText="Beginning…">Begin the edition</SubmitButton>
          <Link href="/editions">Cancel</Link>
        </ButtonRow>
      </Form>
    </div>
  );
}
