import { type EditionMove } from '@heard/schema';
import { formatInstant, useNotices } from '@heard/ui';
import { useSave } from '../../app/use-save';
import { type EditionStandingFragment } from './edition-page.generated';
import {
  ApproveEditionDocument,
  DropCorrectionDocument,
  MoveEditionDocument,
  PublishEditionDocument,
  ScheduleEditionDocument,
  SendEditionBackDocument,
  SendEditionToCheckDocument,
  WithdrawEditionDocument,
} from './edition-steps.generated';

const changed = <Payload>(data: { changed: Payload }) => data.changed;

/** A step of an edition that needs nothing but the word. */
export type PlainStep = EditionMove | 'SEND_TO_CHECK' | 'APPROVE' | 'PUBLISH' | 'DROP_CORRECTION';

/** What is said when a step is done. */
const done: Record<PlainStep | 'SEND_BACK' | 'WITHDRAW', string> = {
  SEND_TO_CHECK: 'The edition is sent to a second person.',
  TAKE_BACK: 'The edition is a draft again.',
  APPROVE: 'The edition is approved.',
  PUBLISH: 'The edition is published.',
  UNSCHEDULE: 'The edition is off the schedule. It stays approved.',
  CORRECT: 'The correction is begun. Say what it changes before you send it to check.',
  DROP_CORRECTION: 'The correction is dropped. The edition is as its readers see it.',
  SEND_BACK: 'The edition is sent back to its authors.',
  WITHDRAW: 'The edition is withdrawn.',
};

/** What takes a step back, where something does. */
const back: Partial<Record<PlainStep, PlainStep>> = {
  SEND_TO_CHECK: 'TAKE_BACK',
  CORRECT: 'DROP_CORRECTION',
};

/** Takes the steps of an edition, each with its word of what is done, and Undo where it can be taken back. */
export function useEditionSteps() {
  const say = useNotices();
  const move = useSave(MoveEditionDocument, changed);
  const toCheck = useSave(SendEditionToCheckDocument, changed);
  const approve = useSave(ApproveEditionDocument, changed);
  const publish = useSave(PublishEditionDocument, changed);
  const drop = useSave(DropCorrectionDocument, changed, { refetch: ['EditionPage', 'EditionWords'] });
  const sendBack = useSave(SendEditionBackDocument, changed);
  const withdraw = useSave(WithdrawEditionDocument, changed);
  const schedule = useSave(ScheduleEditionDocument, changed);
  const plain = [move, toCheck, approve, publish, drop];

  type Seen = Pick<EditionStandingFragment, 'id' | 'version'> & { mailToList?: boolean };
  function send(step: PlainStep, { id, version, mailToList = false }: Seen) {
    for (const each of plain) each.setErrors([]);
    const seen = { id, version };
    if (step === 'SEND_TO_CHECK') return toCheck.save(seen);
    if (step === 'APPROVE') return approve.save(seen);
    if (step === 'PUBLISH') return publish.save({ ...seen, mailToList });
    if (step === 'DROP_CORRECTION') return drop.save(seen);
    return move.save({ ...seen, move: step });
  }
  async function take(step: PlainStep, seen: Seen): Promise<boolean> {
    const saved = await send(step, seen);
    const edition = saved?.edition;
    if (!edition) return false;
    const undo = back[step];
    const canUndo = undo !== undefined && edition.viewerCan.includes(undo);
    say(done[step], canUndo ? { undo: () => void take(undo, edition) } : {});
    return true;
  }
  return {
    take,
    busy: plain.some((each) => each.busy),
    errors: plain.find((each) => each.errors.length > 0)?.errors ?? [],
    /** Steps that need a reason. */
    withReason: {
      SEND_BACK: { ...sendBack, said: () => say(done.SEND_BACK) },
      WITHDRAW: { ...withdraw, said: () => say(done.WITHDRAW) },
    },
    schedule: {
      ...schedule,
      said: (edition: EditionStandingFragment, at: string) =>
        say(`The edition goes out on ${formatInstant(at)}.`, {
          undo: () => void take('UNSCHEDULE', edition),
        }),
    },
  };
}
