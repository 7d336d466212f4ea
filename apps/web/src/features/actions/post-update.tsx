import { type FragmentType } from '@apollo/client';
import { type Confidence } from '@heard/schema';
import {
  Button,
  ButtonRow,
  DraftNotice,
  Form,
  RadiosField,
  SubmitButton,
  TextArea,
  TextField,
  useDraft,
  useNotices,
} from '@heard/ui';
import { useRef } from 'react';
import { v7 as newId } from 'uuid';
import { confidenceWords, optionsOf } from '../../app/words';
import { useSave } from '../../app/use-save';
import { mistakes } from '../../app/mistakes';
import {
  PostUpdate_ActionFragmentDoc,
  PostUpdateDocument,
  type PostUpdate_ActionFragment,
} from './updates.generated';
import { usePart } from './use-part';

const squeezed = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** The quickest thing to do with an action: say where it stands, or that nothing is new. */
export function PostUpdate({
  action: from,
  onPosted,
}: {
  action: FragmentType<PostUpdate_ActionFragment>;
  onPosted: () => void;
}) {
  const action = usePart(PostUpdate_ActionFragmentDoc, from);
  if (!action || !action.viewerCan.includes('POST_UPDATE')) return null;
  return <UpdateForm action={action} onPosted={onPosted} />;
}

function UpdateForm({ action, onPosted }: { action: PostUpdate_ActionFragment; onPosted: () => void }) {
  const { id: actionId, lastUpdate } = action;
  const begin = {
    // Made here and kept with the words, so that sending them again posts them once.
    id: newId(),
    text: '',
    confidence: '' as Confidence | '',
    waitingOn: lastUpdate?.waitingOn ?? '',
  };
  const draft = useDraft(`post-update.${actionId}`, begin);
  const { id, text, waitingOn } = draft.value;
  const confidence = draft.value.confidence || (lastUpdate?.confidence ?? '');
  const { save, busy, errors, setErrors } = useSave(PostUpdateDocument, (data) => data.postUpdate);
  const say = useNotices();
  const quickId = useRef(newId());

  async function post() {
    const wrong = [
      ...(text.trim() ? [] : [{ field: 'text', message: 'Write what happened, or press “Nothing new”' }]),
      ...(confidence ? [] : [{ field: 'confidence', message: 'Choose how it is going' }]),
    ];
    if (wrong.length > 0 || !confidence) return setErrors(mistakes(wrong));
    const input = { id, actionId, text, nothingNew: false, confidence, waitingOn };
    const posted = await save({ input, updatesPage: 1 });
    if (!posted?.update) return;
    if (squeezed(posted.update.text) !== squeezed(text)) {
      // The answer to an earlier try was lost: it did get through, with the words as they were then.
      draft.change({ id: newId() });
      return setErrors(
        mistakes([
          {
            field: 'text',
            message:
              'Your first try did get through, without your last changes. Keep here what is new and post it as well.',
          },
        ]),
      );
    }
    draft.change({ id: newId(), text: '' });
    draft.clear();
    say('Update posted');
    onPosted();
  }

  async function nothingNew() {
    const input = {
      id: quickId.current,
      actionId,
      text: '',
      nothingNew: true,
      confidence: confidence || 'ON_COURSE',
      waitingOn,
    } as const;
    if (!(await save({ input, updatesPage: 1 }))) return;
    quickId.current = newId();
    say('Posted: nothing new, still on it');
    onPosted();
  }

  return (
    <section aria-labelledby="post" className="heard-panel heard-post">
      <h2 className="heard-panel__title" id="post">
        Post an update
      </h2>
      <Form busy={busy} errors={errors} onSubmit={() => void post()} scope="update">
        <DraftNotice draft={draft} />
        <ButtonRow>
          <Button busy={busy} onClick={() => void nothingNew()}>
            Nothing new, still on it
          </Button>
          <span className="heard-quiet">or say what is new:</span>
        </ButtonRow>
        <TextArea
          label="What happened?"
          maxLength={2000}
          name="text"
          onChange={(value) => draft.change({ text: value })}
          rows={3}
          value={text}
        />
        <RadiosField
          label="How is it going?"
          name="confidence"
          onChange={(value) => draft.change({ confidence: value })}
          options={optionsOf(confidenceWords)}
          value={confidence}
        />
        <TextField
          autoComplete="off"
          hint="Somebody, or something, without which it cannot go on."
          label="Waiting on"
          name="waitingOn"
          onChange={(value) => draft.change({ waitingOn: value })}
          optional
          value={waitingOn}
        />
        <SubmitButton busyText="Posting…">Post update</SubmitButton>
      </Form>
    </section>
  );
}
