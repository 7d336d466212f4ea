import {
  Button,
  ButtonRow,
  checkDate,
  DateField,
  Dialog,
  Form,
  SubmitButton,
  TextField,
  useDraft,
  type FieldError,
} from '@heard/ui';
import { mistakes } from '../../app/mistakes';
import { type UserError } from '../../app/use-save';
import { type EditionStandingFragment } from './edition-page.generated';
import { londonInstant, timeIn } from './london-time';

/** The step that sets the time, as the page holds it. */
interface ScheduleSave {
  save: (variables: {
    id: string;
    version: number;
    at: string;
  }) => Promise<{ edition: EditionStandingFragment | null } | null>;
  busy: boolean;
  errors: readonly FieldError[];
  setErrors: (errors: readonly UserError[]) => void;
  said: (edition: EditionStandingFragment, at: string) => void;
}

interface ScheduleProps {
  edition: EditionStandingFragment;
  schedule: ScheduleSave;
  onClose: () => void;
  onDone: () => void;
}

/** Asks for the day and time at which an edition goes out by itself. */
export function ScheduleDialog({ open, ...props }: ScheduleProps & { open: boolean }) {
  return (
    <Dialog onClose={props.onClose} open={open} title="Set when it goes out">
      {open && <ScheduleForm {...props} />}
    </Dialog>
  );
}

function ScheduleForm({ edition: { id, version }, schedule, onClose, onDone }: ScheduleProps) {
  const { save, busy, errors, setErrors, said } = schedule;
  const draft = useDraft(`edition-step.SCHEDULE.${id}`, { day: '', time: '9am' });
  const { day, time } = draft.value;

  async function send() {
    const known = timeIn(time);
    const wrong = [
      ...checkDate('at', 'Day', day, { required: true }),
      ...(known ? [] : [{ field: 'time', message: 'Enter a time, such as 9am or 14:30' }]),
    ];
    if (wrong.length > 0 || !known) return setErrors(mistakes(wrong));
    const at = londonInstant(day, known);
    if (!at) {
      const message = 'Clocks go forward then, so this time does not come. Enter another one';
      return setErrors(mistakes([{ field: 'time', message }]));
    }
    const saved = await save({ id, version, at });
    if (!saved?.edition) return;
    draft.clear();
    said(saved.edition, at);
    onDone();
  }
  return (
    <Form busy={busy} errors={errors} onSubmit={() => void send()} scope="schedule">
      <DateField label="Day" name="at" onChange={(chosen) => draft.change({ day: chosen })} value={day} />
      <TextField
        autoComplete="off"
        hint="In London, such as 9am or 14:30"
        label="Time"
        name="time"
        onChange={(typed) => draft.change({ time: typed })}
        value={time}
        width="5"
      />
      <ButtonRow>
        <SubmitButton>Schedule</SubmitButton>
        <Button onClick={onClose}>Cancel</Button>
      </ButtonRow>
    </Form>
  );
}
