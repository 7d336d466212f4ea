import { useQuery } from '@apollo/client/react';
import {
  ButtonRow,
  DraftNotice,
  Form,
  Link,
  NotAllowed,
  Page,
  StaleChoice,
  SubmitButton,
  TextField,
  useDraft,
  useNotices,
} from '@heard/ui';
import { useNavigate } from 'react-router';
import { Answer } from '../../app/answer';
import { useSession } from '../../app/session';
import { useSave } from '../../app/use-save';
import {
  EditProgrammeDocument,
  ProgrammePageDocument,
  type ProgrammeSettings_ProgrammeFragment,
} from './programme-page.generated';
import { checkSettings, numberSettings, typedOf } from './settings';

function Settings({ programme }: { programme: ProgrammeSettings_ProgrammeFragment }) {
  const navigate = useNavigate();
  const say = useNotices();
  const { refresh } = useSession();
  const saved = typedOf(programme);
  const draft = useDraft('programme-settings', saved, { basis: programme.version });
  const { save, busy, errors, setErrors, stale } = useSave(
    EditProgrammeDocument,
    (data) => data.editProgramme,
  );
  const typed = draft.value;

  async function send(version: number) {
    const wrong = checkSettings(typed);
    if (wrong.length > 0) return setErrors(wrong);
    const payload = await save({
      version,
      name: typed.name.trim(),
      organisation: typed.organisation.trim(),
      nudgeDays: Number(typed.nudgeDays),
      dueSoonDays: Number(typed.dueSoonDays),
      idleMinutes: Number(typed.idleMinutes),
      smallNumberThreshold: Number(typed.smallNumberThreshold),
    });
    if (!payload) return;
    draft.clear();
    say('Settings saved.');
    // The header and the idle clock read them too.
    void refresh().catch(() => undefined);
    await navigate('/programme');
  }

  const labels = { name: 'Name', organisation: 'Organisation' } as const;
  return (
    <div className="heard-panel heard-narrow">
      <DraftNotice draft={draft} />
      {stale && (
        <StaleChoice
          busy={busy}
          differences={[
            ...(['name', 'organisation'] as const).map((name) => ({
              label: labels[name],
              yours: typed[name],
              theirs: saved[name],
            })),
            ...numberSettings.map(({ name, label, unit }) => ({
              label,
              yours: `${typed[name]} ${unit}`,
              theirs: `${saved[name]} ${unit}`,
            })),
          ]}
          noun="programme"
          onKeepYours={() => void send(programme.version)}
          onTakeTheirs={() => {
            draft.discard();
            setErrors([]);
          }}
        />
      )}
      <Form
        busy={busy}
        errors={stale ? [] : errors}
        label="Settings"
        onSubmit={() => void send(draft.basis ?? programme.version)}
      >
        <TextField
          label="Name of the programme"
          name="name"
          onChange={(name) => draft.change({ name })}
          value={typed.name}
        />
        <TextField
          label="Organisation"
          name="organisation"
          onChange={(organisation) => draft.change({ organisation })}
          value={typed.organisation}
        />
        {numberSettings.map(({ name, label, hint, unit }) => (
          <TextField
            hint={hint}
            key={name}
            label={`${label} (${unit})`}
            name={name}
            onChange={(text) => draft.change({ [name]: text })}
            type="number"
            value={typed[name]}
            width="4"
          />
        ))}
        <ButtonRow>
          <SubmitButton>Save settings</SubmitButton>
          <Link href="/programme">Cancel</Link>
        </ButtonRow>
      </Form>
    </div>
  );
}

/** Changes the programme's settings. */
export function ProgrammeSettingsPage() {
  const asked = useQuery(ProgrammePageDocument);
  return (
    <Page back={{ href: '/programme', text: 'Programme' }} title="Change settings">
      <Answer to={asked}>
        {({ programme }) => (programme.viewerCanEdit ? <Settings programme={programme} /> : <NotAllowed />)}
      </Answer>
    </Page>
  );
}
