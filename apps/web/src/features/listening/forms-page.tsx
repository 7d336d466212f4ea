import { useQuery } from '@apollo/client/react';
import { NotFound, Page } from '@heard/ui';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { useParams } from 'react-router';
import { Answer } from '../../app/answer';
import { keep, keptAt, readKept } from '../../app/kept-notes';
import { useViewer } from '../../app/session';
import { noteKindWords, optionsOf } from '../../app/words';
import { CapturePageDocument, type CapturePageQuery } from './capture.generated';
import { FlagWords } from './flagged-text';
import { HarmPath } from './harm-path';
import { NotesSoFar, useNotesSoFar } from './notes-so-far';
import { type NoteWords } from './outbox';
import { Standing } from './standing';
import { useFlags } from './use-flags';

type Event = NonNullable<CapturePageQuery['listeningEvent']>;

const kinds = optionsOf(noteKindWords);

/** Entering paper forms from the keyboard alone: one field, a digit for the kind, Enter for the next. */
export function FormsPage() {
  const { id = '' } = useParams();
  const asked = useQuery(CapturePageDocument, { variables: { id } });
  const event = asked.data?.listeningEvent;
  const field = useRef<HTMLInputElement>(null);
  const isReady = event?.viewerCan.includes('TAKE_NOTES') ?? false;
  useEffect(() => {
    // The page is for one thing, and this is it. From here, and not from the form inside, because the page itself
    // takes the focus to its heading when it is opened.
    if (isReady) field.current?.focus();
  }, [isReady]);
  return (
    <Page
      back={{ href: `/listening/${id}`, text: event?.title ?? 'Listening event' }}
      title="Enter paper forms"
    >
      <Answer noun="event" to={asked}>
        {(data) => {
          if (!data.listeningEvent) return <NotFound noun="event" />;
          return (
            <Standing event={data.listeningEvent}>
              <Entry event={data.listeningEvent} field={field} settings={data.listeningSettings} />
            </Standing>
          );
        }}
      </Answer>
    </Page>
  );
}

function Entry({
  event,
  field,
  settings,
}: {
  event: Event;
  field: RefObject<HTMLInputElement | null>;
  settings: CapturePageQuery['listeningSettings'];
}) {
  const viewer = useViewer();
  const draftKey = `${keptAt(viewer.person.id, event.id)}form`;
  const [words, setWords] = useState<NoteWords>(
    () =>
      readKept<NoteWords>(draftKey) ?? { kind: 'CONCERN', text: '', subgroupId: null, goldenThreadId: null },
  );
  const [entered, setEntered] = useState(0);
  const [mistake, setMistake] = useState('');
  const soFar = useNotesSoFar(viewer.person.id, event.id);
  const { unsent, add } = soFar.outbox;
  const flags = useFlags(words.text);

  const change = (changes: Partial<NoteWords>) => {
    const next = { ...words, ...changes };
    setWords(next);
    setMistake('');
    keep(draftKey, next.text === '' ? null : next);
  };

  function onKeyDown(pressed: React.KeyboardEvent<HTMLInputElement>) {
    const kind = kinds[Number(pressed.key) - 1];
    // Only at the beginning: within the words a digit is a digit.
    if (kind && words.text === '') {
      pressed.preventDefault();
      change({ kind: kind.value });
    }
  }

  function enter() {
    const text = words.text.replace(/\s+/g, ' ').trim();
    if (text.length < 3) return setMistake('Write what the form says');
    add({ ...words, text });
    setEntered((count) => count + 1);
    change({ text: '' });
    field.current?.focus();
  }

  return (
    <>
      <form
        aria-label="A form"
        className="heard-panel"
        onSubmit={(event_) => {
          event_.preventDefault();
          enter();
        }}
      >
        <p className="listening-keys" id="keys">
          In an empty line press{' '}
          {kinds.map(({ value, label }, index) => (
            <span className={value === words.kind ? 'listening-keys__chosen' : ''} key={value}>
              <kbd>{index + 1}</kbd> {label.toLowerCase()}{' '}
            </span>
          ))}
          – then write, then <kbd>Enter</kbd>. A line that begins with a number begins with a space.
        </p>
        <div className={`nhsuk-form-group${mistake ? ' nhsuk-form-group--error' : ''}`}>
          <label className="nhsuk-label nhsuk-label--s" htmlFor="form-text">
            <span aria-live="polite">{noteKindWords[words.kind]}</span>
          </label>
          {mistake && (
            <p className="nhsuk-error-message" id="form-mistake" role="alert">
              {mistake}
            </p>
          )}
          <input
            aria-describedby={mistake ? 'keys form-mistake' : 'keys'}
            autoComplete="off"
            className="nhsuk-input"
            id="form-text"
            maxLength={500}
            onChange={(typed) => change({ text: typed.currentTarget.value })}
            onKeyDown={onKeyDown}
            ref={field}
            value={words.text}
          />
          <div role="status">
            <FlagWords flags={flags} text={words.text} />
          </div>
        </div>
        <button className="nhsuk-u-visually-hidden" tabIndex={-1} type="submit">
          Save and go on
        </button>
        <p className="heard-quiet" role="status">
          {entered === 0 ? 'Nothing entered yet.' : `${entered} entered since you began.`}
          {unsent.length > 0 && ` ${unsent.length} waiting to send.`}
        </p>
      </form>
      <HarmPath onClear={() => change({ text: '' })} settings={settings} />
      <section aria-labelledby="notes">
        <NotesSoFar about={null} headingFor={(total) => `${total} kept of this event`} so={soFar} />
      </section>
    </>
  );
}
