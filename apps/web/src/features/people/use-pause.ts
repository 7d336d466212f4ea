import { formatDate, useNotices } from '@heard/ui';
import { useSave } from '../../app/use-save';
import { PausePersonDocument, ResumePersonDocument } from './person-page.generated';

/** Pauses a person and ends the pause, each with an Undo that does the other. */
export function usePause(id: string, name: string) {
  const say = useNotices();
  const pausing = useSave(PausePersonDocument, (data) => data.pausePerson);
  const resuming = useSave(ResumePersonDocument, (data) => data.resumePerson);
  const couldNot = () => say(`That could not be undone. Open the page of ${name} to see where they stand.`);

  async function resume(version: number, pausedUntil: string | null) {
    const saved = await resuming.save({ id, version });
    if (!saved) return false;
    const undo = async () => {
      const again = { id, version: saved.person?.version ?? version, until: pausedUntil ?? '' };
      if (!(await pausing.save(again))) couldNot();
    };
    say(`${name} is back.`, pausedUntil ? { undo: () => void undo() } : {});
    return true;
  }
  async function pause(version: number, until: string) {
    const saved = await pausing.save({ id, version, until });
    if (!saved) return false;
    const undo = async () => {
      if (!(await resuming.save({ id, version: saved.person?.version ?? version }))) couldNot();
    };
    say(`${name} is paused until ${formatDate(until)}.`, { undo: () => void undo() });
    return true;
  }
  return {
    pause,
    resume,
    busy: pausing.busy || resuming.busy,
    // The same list as long as it says the same: a new one takes the focus to the summary.
    errors: pausing.errors.length > 0 ? pausing.errors : resuming.errors,
    setErrors: pausing.setErrors,
  };
}
