import { Confidence } from '@heard/schema';
import {
  Button,
  DraftNotice,
  Form,
  SubmitButton,
  TextArea,
  TextField,
  useDraft,
  type FieldError,
} from '@heard/ui';
import { useRef, useState } from 'react';
import { v7 } from 'uuid';
import { useSave } from '../../app/use-save';
import { ConfidenceChoice } from './confidence-choice';
import { PostWordDocument, type WordCard_ActionFragment } from './word-card.generated';

const MOST_TEXT = 2000;
const NEAR_MOST = 1500;

interface Word {
  id: string;
  confidence: Confidence | '';
  text: string;
  waitingOn: string;
  /** The word as it was last sent: the same word sent again keeps its id, and so is posted once. */
  sent: string;
}

/** Says how an action is going: one tap when nothing is new, two or three with a confidence and words. */
export function WordForm({
  action,
  onSending,
  onPosted,
}: {
  action: Pick<WordCard_ActionFragment, 'id' | 'title' | 'lastUpdate'>;
  onSending: () => void;
  onPosted: () => void;
}) {
  const { id: actionId, title, lastUpdate } = action;
  const [begun] = useState((): Word => {
    return { id: v7(), confidence: '', text: '', waitingOn: lastUpdate?.waitingOn ?? '', sent: '' };
  });
  const draft = useDraft(`home-word.${actionId}`, begun);
  const { confidence, text, waitingOn } = draft.value;
  const { save, busy, errors, setErrors } = useSave(PostWordDocument, (data) => data.postUpdate);
  const [withNothingNew, setWithNothingNew] = useState(false);
  const more = useRef<HTMLDivElement>(null);

  function choose(chosen: Confidence) {
    draft.change({ confidence: chosen });
    // The button to post comes into view, so that it is the next tap.
    requestAnimationFrame(() => more.current?.scrollIntoView({ block: 'nearest' }));
  }

  async function post(nothingNew: boolean) {
    const word = {
      actionId,
      text: text.trim(),
      nothingNew: nothingNew || text.trim() === '',
      // Nothing new: it goes as it went.
      confidence: confidence || (lastUpdate?.confidence ?? Confidence.ON_COURSE),
      waitingOn: waitingOn.trim(),
    };
    const sent = JSON.stringify(word);
    const again = draft.value.sent === '' || draft.value.sent === sent;
    const id = again ? draft.value.id : v7();
    draft.change({ id, sent });
    setWithNothingNew(nothingNew);
    onSending();
    if (!(await save({ input: { id, ...word } }))) return;
    draft.clear();
    onPosted();
  }

  return (
    <Form
      busy={busy}
      errors={errors as readonly FieldError[]}
      label={`A word on ${title}`}
      onSubmit={() => void post(false)}
      scope={`word-${actionId}`}
    >
      {text !== '' && <DraftNotice draft={draft} />}
      <Button busy={busy} className="home-wide-button" onClick={() => void post(true)}>
        {busy && withNothingNew ? 'Posting…' : 'Nothing new, still on it'}
      </Button>
      <ConfidenceChoice legend="Or say how it is going" onChange={choose} value={confidence} />
      {confidence !== '' && (
        <div className="home-word" ref={more}>
          <TextArea
            label="What happened?"
            maxLength={text.length > NEAR_MOST ? MOST_TEXT : undefined}
            name="text"
            onChange={(typed) => draft.change({ text: typed })}
            optional
            rows={3}
            value={text}
          />
          <TextField
            label="Waiting on"
            name="waitingOn"
            onChange={(typed) => draft.change({ waitingOn: typed })}
            optional
            value={waitingOn}
          />
          <div className="heard-button-row">
            <SubmitButton busyText="Posting…">Post</SubmitButton>
            <Button
              look="link"
              onClick={() => {
                draft.discard();
                setErrors([]);
              }}
            >
              Cancel
            </Button>
          </div>
        </div>
      )}
    </Form>
  );
}
