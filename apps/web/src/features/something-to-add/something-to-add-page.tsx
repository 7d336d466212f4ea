import { ApolloProvider, useQuery } from '@apollo/client/react';
import { type NoteKind } from '@heard/schema';
import {
  Form,
  NotFound,
  Page,
  RadiosField,
  SelectField,
  SubmitButton,
  TextArea,
  type FieldError,
} from '@heard/ui';
import { createContext, useContext, useRef, useState } from 'react';
import { v4 as newId } from 'uuid';
import { Answer } from '../../app/answer';
import { Paragraphs, SafetyWords } from '../../app/safety-words';
import { useSave } from '../../app/use-save';
import { namelessClient } from './nameless';
import {
  AddSomethingDocument,
  SomethingToAddDocument,
  type AddSomethingMutation,
  type SomethingToAddQuery,
} from './something-to-add.generated';

type Said = NonNullable<SomethingToAddQuery['somethingToAdd']>;

/** Specs put their own way to the API in place of the network. */
export const NamelessContext = createContext(namelessClient);

const kinds: { value: NoteKind; label: string }[] = [
  { value: 'IDEA', label: 'An idea' },
  { value: 'CONCERN', label: 'A concern' },
  { value: 'PRAISE', label: 'Something that is good' },
  { value: 'QUESTION', label: 'A question' },
];

/** Where anybody adds something to be heard: no sign-in, no cookie, nothing kept of who they are. */
export function SomethingToAddPage() {
  const make = useContext(NamelessContext);
  const [client] = useState(make);
  return (
    <ApolloProvider client={client}>
      <Box />
    </ApolloProvider>
  );
}

function Box() {
  const asked = useQuery(SomethingToAddDocument);
  const said = asked.data?.somethingToAdd;
  return (
    <Page caption={said?.organisation} title="Something to add">
      <Answer noun="page" to={asked}>
        {({ somethingToAdd }) =>
          somethingToAdd ? <Adding said={somethingToAdd} /> : <NotFound noun="page" />
        }
      </Answer>
    </Page>
  );
}

function Adding({ said }: { said: Said }) {
  const [isKept, setKept] = useState(false);
  return (
    <div className="heard-narrow">
      <details className="nhsuk-details">
        <summary className="nhsuk-details__summary">
          <span className="nhsuk-details__summary-text">
            Is this about harm, a crime or somebody’s safety?
          </span>
        </summary>
        <div className="nhsuk-details__text">
          <SafetyWords contacts={said.contacts} guidance={said.safetyGuidance} />
        </div>
      </details>
      {isKept ? (
        <div className="heard-panel">
          <h2 className="heard-panel__title">Thank you. It is kept.</h2>
          <p>
            At the end of the month a second person reads what was added, takes out what could point at
            somebody, and passes it on to those who sort it into themes. Themes become actions, and what
            became of them is told to everybody.
          </p>
          <p>Nobody can write back to you, since nobody knows who you are.</p>
          <button
            className="nhsuk-button nhsuk-button--secondary"
            onClick={() => setKept(false)}
            type="button"
          >
            Add something else
          </button>
        </div>
      ) : (
        <Writing onKept={() => setKept(true)} said={said} />
      )}
    </div>
  );
}

type Flags = AddSomethingMutation['addSomething']['flags'];

function Writing({ said, onKept }: { said: Said; onKept: () => void }) {
  const last = useRef({ id: '', text: '' });
  const [kind, setKind] = useState<NoteKind>('IDEA');
  const [text, setText] = useState('');
  const [subgroupId, setSubgroupId] = useState('');
  const [flagged, setFlagged] = useState<{ text: string; flags: Flags } | null>(null);
  const { save, busy, errors, setErrors } = useSave(AddSomethingDocument, (data) => data.addSomething);
  const line = text.replace(/\s+/g, ' ').trim();
  const isShown = flagged?.text === line;

  async function send() {
    if (line.length < 3)
      return setErrors([{ field: 'text', code: 'REQUIRED', message: 'Write what you want heard' }]);
    // The same words sent again keep their id, and so are kept once.
    if (last.current.text !== line) last.current = { id: newId(), text: line };
    const { id } = last.current;
    const payload = await save({
      input: { id, kind, text: line, subgroupId: subgroupId || null, isMeant: isShown },
    });
    if (!payload) return;
    if (payload.isKept) onKept();
    else setFlagged({ text: line, flags: payload.flags });
  }

  return (
    <Form
      busy={busy}
      errors={errors as readonly FieldError[]}
      label="Something to add"
      onSubmit={() => void send()}
    >
      <p>
        Tell {said.programmeName} what should change where you work, or what should stay. Do not write your
        name or anybody else’s.
      </p>
      <RadiosField label="What is it?" name="kind" onChange={setKind} options={kinds} small value={kind} />
      <TextArea
        hint="One thing, in up to 500 characters. No names."
        label="What do you want heard?"
        maxLength={500}
        name="text"
        onChange={setText}
        rows={4}
        value={text}
      />
      {isShown && (
        <div className="nhsuk-inset-text" role="alert">
          <p>Before this is kept, look at it again:</p>
          <ul>
            {flagged.flags.map(({ start, end, message }) => (
              <li key={start}>
                <strong>“{flagged.text.slice(start, end)}”</strong> {message}
              </li>
            ))}
          </ul>
          <p>Change it, or send it as it is: a second person looks at it before anybody works with it.</p>
        </div>
      )}
      <SelectField
        label="What is it about?"
        name="subgroupId"
        onChange={setSubgroupId}
        options={[
          { value: '', label: 'Something else, or I do not know' },
          ...said.priorities.map(({ id: value, name }) => ({ value, label: name })),
        ]}
        value={subgroupId}
      />
      <details className="nhsuk-details">
        <summary className="nhsuk-details__summary">
          <span className="nhsuk-details__summary-text">What we keep, and what we do not</span>
        </summary>
        <div className="nhsuk-details__text">
          <Paragraphs text={said.privacyNotice} />
          <p>This page asks for no name, sets no cookie, and keeps neither your address nor the time.</p>
        </div>
      </details>
      <SubmitButton busyText="Sending…">{isShown ? 'Send it as it is' : 'Send it'}</SubmitButton>
    </Form>
  );
}
