import { Button, ButtonRow, Confirm, EmptyState, Form, SubmitButton, TextField, useNotices } from '@heard/ui';
import { useState } from 'react';
import { v4 as newId } from 'uuid';
import { useSave } from '../../app/use-save';
import {
  AddSpeakUpContactDocument,
  EditSpeakUpContactDocument,
  RemoveSpeakUpContactDocument,
  type ListeningSettings_SettingsFragment,
} from './listening-settings.generated';

type Settings = ListeningSettings_SettingsFragment;
type Contact = Settings['contacts'][number];

const refetch = ['ListeningSettings'];

/** Whom to turn to when somebody may be harmed: shown wherever somebody writes. */
export function SpeakUpContacts({ settings }: { settings: Settings }) {
  const [open, setOpen] = useState('');
  const { contacts, version, viewerCanEdit } = settings;
  const next = Math.max(0, ...contacts.map(({ position }) => position)) + 1;
  return (
    <section aria-labelledby="contacts" className="heard-panel heard-narrow">
      <h2 className="heard-panel__title" id="contacts">
        Whom to turn to
      </h2>
      <p>Freedom to Speak Up guardians, safeguarding and others who listen in confidence.</p>
      {contacts.length === 0 && (
        <EmptyState title="Nobody is named yet">
          <p>
            Without somebody to turn to, people who speak of harm are left alone with it. Add a guardian
            first.
          </p>
        </EmptyState>
      )}
      <ul className="nhsuk-list">
        {contacts.map((contact) => (
          <li className="programme-contact" key={contact.id}>
            {open === contact.id ? (
              <ContactForm contact={contact} isNew={false} onDone={() => setOpen('')} version={version} />
            ) : (
              <>
                <strong>{contact.name}</strong>
                {contact.note && `, ${contact.note}`}
                <br />
                {[contact.telephone, contact.email].filter(Boolean).join(' · ')}
                {viewerCanEdit && (
                  <ButtonRow>
                    <Button
                      aria-label={`Change ${contact.name}`}
                      look="link"
                      onClick={() => setOpen(contact.id)}
                    >
                      Change
                    </Button>
                    <Remove contact={contact} version={version} />
                  </ButtonRow>
                )}
              </>
            )}
          </li>
        ))}
      </ul>
      {viewerCanEdit &&
        (open === 'new' ? (
          <ContactForm
            contact={{ id: '', name: '', telephone: '', email: '', note: '', position: next } as Contact}
            isNew
            onDone={() => setOpen('')}
            version={version}
          />
        ) : (
          <Button onClick={() => setOpen('new')}>Add somebody to turn to</Button>
        ))}
    </section>
  );
}

function ContactForm({
  contact,
  isNew,
  version,
  onDone,
}: {
  contact: Contact;
  isNew: boolean;
  version: number;
  onDone: () => void;
}) {
  const say = useNotices();
  const [id] = useState(() => contact.id || newId());
  const [typed, setTyped] = useState(contact);
  const add = useSave(AddSpeakUpContactDocument, (data) => data.addSpeakUpContact, { refetch });
  const edit = useSave(EditSpeakUpContactDocument, (data) => data.editSpeakUpContact, { refetch });
  const { save, busy, errors } = isNew ? add : edit;

  async function send() {
    const { name, telephone, email, note, position } = typed;
    if (!(await save({ input: { id, version, name, telephone, email, note, position } }))) return;
    say(isNew ? `${name.trim()} is added.` : `${name.trim()} is changed.`);
    onDone();
  }

  const fields = [
    { name: 'name', label: 'Name', hint: 'Or what they are called, such as Freedom to Speak Up guardian.' },
    { name: 'telephone', label: 'Telephone number' },
    { name: 'email', label: 'E-mail address' },
    { name: 'note', label: 'What they are, or when they can be reached' },
  ] as const;
  return (
    <Form
      busy={busy}
      errors={errors}
      label={isNew ? 'Somebody to turn to' : contact.name}
      onSubmit={() => void send()}
      scope={`contact-${id}`}
    >
      {fields.map((field) => (
        <TextField
          hint={'hint' in field ? field.hint : undefined}
          key={field.name}
          label={field.label}
          name={field.name}
          onChange={(text) => setTyped((before) => ({ ...before, [field.name]: text }))}
          value={typed[field.name]}
        />
      ))}
      <ButtonRow>
        <SubmitButton>Save</SubmitButton>
        <Button look="link" onClick={onDone}>
          Cancel
        </Button>
      </ButtonRow>
    </Form>
  );
}

function Remove({ contact, version }: { contact: Contact; version: number }) {
  const [asking, setAsking] = useState(false);
  const say = useNotices();
  const { save, busy } = useSave(RemoveSpeakUpContactDocument, (data) => data.removeSpeakUpContact, {
    refetch,
  });
  async function remove() {
    const removed = await save({ id: contact.id, version });
    setAsking(false);
    if (removed) say(`${contact.name} is removed.`);
  }
  return (
    <>
      <Button
        aria-haspopup="dialog"
        aria-label={`Remove ${contact.name}`}
        look="link"
        onClick={() => setAsking(true)}
      >
        Remove
      </Button>
      <Confirm
        busy={busy}
        confirmText="Remove"
        onCancel={() => setAsking(false)}
        onConfirm={() => void remove()}
        open={asking}
        title={`Remove ${contact.name}?`}
      >
        <p>They are no longer shown where somebody may be harmed.</p>
      </Confirm>
    </>
  );
}
