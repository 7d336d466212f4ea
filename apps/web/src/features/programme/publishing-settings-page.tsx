import { useQuery } from '@apollo/client/react';
import {
  ButtonRow,
  DraftNotice,
  Form,
  Page,
  StaleChoice,
  SubmitButton,
  SummaryList,
  TextField,
  useDraft,
  useNotices,
} from '@heard/ui';
import { Answer } from '../../app/answer';
import { useSave } from '../../app/use-save';
import {
  EditPublishingSettingsDocument,
  PublishingSettingsDocument,
  type PublishingSettings_SettingsFragment,
} from './publishing-settings.generated';

type Settings = PublishingSettings_SettingsFragment;

const fields = [
  {
    name: 'listAddress',
    label: 'List address',
    hint: 'Each edition is sent there once, when it goes out: the trust’s mail server tells all staff. Empty: it is not sent',
  },
  {
    name: 'senderName',
    label: 'Name of the sender',
    hint: 'Who the e-mail says it is from, such as “Our Future Our Way”. Empty: the usual sender',
  },
  {
    name: 'readingAge',
    label: 'Reading age',
    hint: 'From what age an answer can be read without a warning; plain English is read at 12',
  },
] as const;

type Typed = Record<(typeof fields)[number]['name'], string>;

const typedOf = ({ listAddress, senderName, readingAge }: Settings): Typed => ({
  ...{ listAddress, senderName, readingAge: String(readingAge) },
});

/** How the programme publishes: to whom editions are mailed, and how plainly they are to be written. */
export function PublishingSettingsPage() {
  const asked = useQuery(PublishingSettingsDocument);
  return (
    <Page back={{ href: '/programme', text: 'Programme' }} title="Publishing settings">
      <Answer to={asked}>
        {({ publishingSettings }) =>
          publishingSettings.viewerCanEdit ? (
            <Edit settings={publishingSettings} />
          ) : (
            <Read settings={publishingSettings} />
          )
        }
      </Answer>
    </Page>
  );
}

function Read({ settings }: { settings: Settings }) {
  return (
    <div className="heard-panel">
      <p className="heard-quiet">Only those who keep the settings can change them.</p>
      <SummaryList>
        {fields.map(({ name, label }) => (
          <SummaryList.Row key={name}>
            <SummaryList.Key>{label}</SummaryList.Key>
            <SummaryList.Value>{settings[name] || 'Not set'}</SummaryList.Value>
          </SummaryList.Row>
        ))}
      </SummaryList>
    </div>
  );
}

function Edit({ settings }: { settings: Settings }) {
  const say = useNotices();
  const saved = typedOf(settings);
  const draft = useDraft('publishing-settings', saved, { basis: settings.version });
  const { save, busy, errors, setErrors, stale } = useSave(
    EditPublishingSettingsDocument,
    (data) => data.editPublishingSettings,
    { refetch: ['PublishingSettings'] },
  );
  const typed = draft.value;

  async function send(version: number) {
    if (!/^\d{1,2}$/.test(typed.readingAge.trim())) {
      const message = 'Reading age: enter a whole number';
      return setErrors([{ field: 'readingAge', code: 'INVALID', message }]);
    }
    const { listAddress, senderName } = typed;
    const payload = await save({
      input: { version, listAddress, senderName, readingAge: Number(typed.readingAge) },
    });
    if (!payload) return;
    draft.clear(payload.settings.version);
    say('Publishing settings saved.');
  }

  return (
    <div className="heard-panel heard-narrow">
      <DraftNotice draft={draft} />
      {stale && (
        <StaleChoice
          busy={busy}
          differences={fields.map(({ name, label }) => ({
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
        label="Publishing settings"
        onSubmit={() => void send(draft.basis ?? settings.version)}
      >
        {fields.map(({ name, label, hint }) => (
          <TextField
            hint={hint}
            key={name}
            label={label}
            name={name}
            onChange={(text) => draft.change({ [name]: text })}
            optional={name !== 'readingAge'}
            value={typed[name]}
            {...(name === 'readingAge' ? { width: '4' as const } : {})}
          />
        ))}
        <ButtonRow>
          <SubmitButton>Save</SubmitButton>
        </ButtonRow>
      </Form>
    </div>
  );
}
