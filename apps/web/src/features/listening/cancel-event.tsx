import {
  Button,
  ButtonRow,
  Dialog,
  DraftNotice,
  Form,
  SubmitButton,
  TextArea,
  useDraft,
  useNotices,
} from '@heard/ui';
import { useSave } from '../../app/use-save';
import { CancelEventDocument, type EventPage_ListeningEventFragment } from './event-page.generated';
import { useEventMove } from './event-steps';

type Event = EventPage_ListeningEventFragment;

interface CancelProps {
  event: Event;
  onClose: () => void;
  onDone: () => void;
}

function CancelForm({ event, onClose, onDone }: CancelProps) {
  const say = useNotices();
  const draft = useDraft(`cancel-event.${event.id}`, { reason: '' });
  const { save, busy, errors } = useSave(CancelEventDocument, (data) => data.cancelEvent);
  const { takeBack } = useEventMove();

  async function send() {
    const saved = await save({ id: event.id, version: event.version, reason: draft.value.reason });
    if (!saved?.event) return;
    const after = saved.event;
    draft.clear();
    onClose();
    say(`“${event.title}” is cancelled.`, { undo: () => void takeBack('REINSTATE', after) });
    onDone();
  }

  return (
    <Form busy={busy} errors={errors} label="Cancel the event" onSubmit={() => void send()}>
      <DraftNotice draft={draft} />
      <TextArea
        hint="Everybody in the workspace can read this."
        label="Why is it cancelled?"
        maxLength={500}
        name="reason"
        onChange={(reason) => draft.change({ reason })}
        rows={3}
        value={draft.value.reason}
      />
      <ButtonRow>
        <SubmitButton busyText="Cancelling…" look="warning">
          Cancel the event
        </SubmitButton>
        <Button onClick={onClose}>Keep it</Button>
      </ButtonRow>
    </Form>
  );
}

/** Asks why an event is cancelled, and cancels it. */
export function CancelEvent({ open, ...props }: CancelProps & { open: boolean }) {
  return (
    <Dialog onClose={props.onClose} open={open} title={`Cancel “${props.event.title}”?`}>
      {open && <CancelForm {...props} />}
    </Dialog>
  );
}
