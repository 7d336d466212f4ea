import { type UnitOfWork } from '@heard/data';
import { SetHeadcounts } from '../coverage/commands/set-headcounts';
import { AddSeries } from '../listening/commands/add-series';
import { ChangeEvent } from '../listening/commands/change-event';
import { ChangeListeningSettings } from '../listening/commands/change-listening-settings';
import { MoveEvent } from '../listening/commands/move-event';
import { PlanEvent } from '../listening/commands/plan-event';
import { PlanNextInSeries } from '../listening/commands/plan-next-in-series';
import { CountPeople } from '../notes/commands/count-people';
import { ReleaseNotes } from '../notes/commands/release-notes';
import { TakeNote } from '../notes/commands/take-note';
import { DisposeOfNotes } from '../retention/commands/dispose-of-notes';
import { ChangeTheme } from '../themes/commands/change-theme';
import { FormTheme } from '../themes/commands/form-theme';
import { LinkAction } from '../themes/commands/link-action';
import { MoveTheme } from '../themes/commands/move-theme';
import { PutNotes } from '../themes/commands/sort-notes';
import { type Clock } from '../work/clock';

/** The commands by which a year of listening is told, all on the story's clock. */
export function listeningCommands(unitOfWork: UnitOfWork, clock: Clock) {
  const moveEvent = new MoveEvent(new ChangeEvent(unitOfWork, clock));
  const changeTheme = new ChangeTheme(unitOfWork, clock);
  return {
    plan: new PlanEvent(unitOfWork, clock),
    addSeries: new AddSeries(unitOfWork, clock),
    planNext: new PlanNextInSeries(unitOfWork, clock),
    moveEvent,
    takeNote: new TakeNote(unitOfWork, clock),
    countPeople: new CountPeople(unitOfWork, clock),
    release: new ReleaseNotes(unitOfWork, clock),
    dispose: new DisposeOfNotes(unitOfWork, clock),
    formTheme: new FormTheme(unitOfWork, clock),
    putNotes: new PutNotes(changeTheme),
    moveTheme: new MoveTheme(changeTheme),
    linkAction: new LinkAction(changeTheme),
    setHeadcounts: new SetHeadcounts(unitOfWork, clock),
    settings: new ChangeListeningSettings(unitOfWork, clock),
  };
}

/** What the story of listening is told with. */
export type ListeningCommands = ReturnType<typeof listeningCommands>;
