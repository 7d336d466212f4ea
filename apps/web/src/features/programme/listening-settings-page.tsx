import { useQuery } from '@apollo/client/react';
import {
  ButtonRow,
  DraftNotice,
  Form,
  Page,
  StaleChoice,
  SubmitButton,
  SummaryList,
  TextArea,
  TextField,
  useDraft,
  useNotices,
} from '@heard/ui';
import { Answer } from '../../app/answer';
import { Paragraphs } from '../../app/safety-words';
import { useSave } from '../../app/use-save';
import {
  EditListeningSettingsDocument,
  ListeningSettingsDocument,
  type ListeningSettings_SettingsFragment,
} from './listening-settings.generated';
import { SpeakUpContacts } from './speak-up-contacts';

type Settings = ListeningSettings_SettingsFragment;

const numbers = [
  {
    name: 'themeNotes',
    label: 'Notes a theme rests on',
    hint: 'Before its evidence is shown to everybody; 3 at least.',
  },
  {
    name: 'themeEvents',
    label: 'Events those notes come from',
    hint: 'Events they must come from; 2 at least.',
  },
  {
    name: 'noteDays',
    label: 'Days notes are kept',
    hint: 'After release; then they are deleted, and themes stay.',
  },
] as const;

const texts = [
  { name: 'groundRules', label: 'Ground rules', hint: 'Read out when an event begins.' },
  { name: 'privacyNotice', label: 'Privacy notice', hint: 'Read out, and shown where somebody writes.' },
  { name: 'safetyGuidance', label: 'When somebody may be harmed', hint: 'Shown above whom to turn to.' },
] as const;

type Typed = Record<(typeof numbers)[number]['name'] | (typeof texts)[number]['name'], string>;

const typedOf = (settings: Settings): Typed => ({
  themeNotes: String(settings.themeNotes),
  themeEvents: String(settings.themeEvents),
  noteDays: String(settings.noteDays),
  groundRules: settings.groundRules,
  privacyNotice: settings.privacyNotice,
  safetyGuidance: settings.safetyGuidance,
});

/** What the programme says about listening, and whom to turn to. */
export function ListeningSettingsPage() {
  const asked = useQuery(ListeningSettingsDocument);
  return (
    <Page back={{ href: '/programme', text: 'Programme' }} title="Listening settings">
      <Answer to={asked}>
        {({ listeningSettings }) => (
          <>
            {listeningSettings.viewerCanEdit ? (
              <Edit settings={listeningSettings} />
            ) : (
              <Read settings={listeningSettings} />
            )}
            <SpeakUpContacts settings={listeningSettings} />
          </>
        )}
      </Answer>
    </Page>
  );
}

function Read({ settings }: { settings: Settings }) {
  return (
    <div className="heard-panel">
      <p className="heard-quiet">Only those who keep the settings can change them.</p>
      <SummaryList>
        {numbers.map(({ name, label }) => (
          <SummaryList.Row key={name}>
            <SummaryList.Key>{label}</SummaryList.Key>
            <SummaryList.Value>{settings[name]}</SummaryList.Value>
          </SummaryList.Row>
        ))}
        {texts.map(({ name, label }) => (
          <SummaryList.Row key={name}>
            <SummaryList.Key>{label}</SummaryList.Key>
            <SummaryList.Value>
              <Paragraphs text={settings[name]} />
            </SummaryList.Value>
          </SummaryList.Row>
        ))}
      </SummaryList>
    </div>
  );
}

function Edit({ settings }: { settings: Settings }) {
  const say = useNotices();
  const saved = typedOf(settings);
  const draft = useDraft('listening-settings', saved, { basis: settings.version });
  const { save, busy, errors, setErrors, stale } = useSave(
    EditListeningSettingsDocument,
    (data) => data.editListeningSettings,
    { refetch: ['ListeningSettings'] },
  );
  const typed = draft.value;

  async function send(version: number) {
    const wrong = numbers.filter(({ name }) => !/^\d{1,6}$/.test(typed[name].trim()));
    if (wrong.length > 0) {
      return setErrors(
        wrong.map(({ name, label }) => ({
          field: name,
          code: 'INVALID',
          message: `${label}: enter a whole number`,
        })),
      );
    }
    const { groundRules, privacyNotice, safetyGuidance } = typed;
    const payload = await save({
      input: {
        version,
        themeNotes: Number(typed.themeNotes),
        themeEvents: Number(typed.themeEvents),
        noteDays: Number(typed.noteDays),
        ...{ groundRules, privacyNotice, safetyGuidance },
      },
    });
    if (!payload) return;
    draft.clear(payload.settings.version);
    say('Listening settings saved.');
  }

  return (
    <div className="heard-panel heard-narrow">
      <DraftNotice draft={draft} />
      {stale && (
        <StaleChoice
          busy={busy}
          differences={[...numbers, ...texts].map(({ name, label }) => ({
            label,
            yours: typed[name],
            theirs: saved[name],
          }))}
          noun="page"
          onKeepYours={() => void send(settings.version)}
          onTakeTheirs={() => {
            draft.discard();
            setErrors([]);
          }}
        />
      )}
      <Form
        busy={busy}
        errors={stale ? [] : errors}
        label="Listening settings"
        onSubmit={() => void send(draft.basis ?? settings.version)}
      >
        {texts.map(({ name, label, hint }) => (
          <TextArea
            hint={hint}
            key={name}
            label={label}
            name={name}
            onChange={(text) => draft.change({ [name]: text })}
            rows={6}
            value={typed[name]}
          />
        ))}
        {numbers.map(({ name, label, hint }) => (
          <TextField
            hint={hint}
            key={name}
            label={label}
            name={name}
            onChange={(text) => draft.change({ [name]: text })}
            type="number"
            value={typed[name]}
            width="4"
          />
        ))}
        <ButtonRow>
          <SubmitButton>Save</SubmitButton>
        </ButtonRow>
      </Form>
    </div>
  );
}
