import { v7 as newId } from 'uuid';
import { type Database, UnitOfWork } from '@heard/data';
import { addDays, londonDay } from '@heard/domain';
import { ChangeAction } from '../actions/commands/change-action';
import { EditAction } from '../actions/commands/edit-action';
import { MoveAction } from '../actions/commands/move-action';
import { PostUpdate } from '../actions/commands/post-update';
import { ProposeAction } from '../actions/commands/propose-action';
import { Clock } from '../work/clock';
import { listeningCommands } from './listening-commands';
import { tellActions } from './tell-actions';
import { tellEditions } from './tell-editions';
import { GateStory } from './tell-gates';
import { tellListening } from './tell-listening';
import { tellMeasures } from './tell-measures';
import { tellPeople } from './tell-people';
import { tellWellbeing } from './tell-wellbeing';

/** A clock that stands where the story is. */
export class StoryClock extends Clock {
  private instant = new Date();
  private readonly start = londonDay(new Date());

  override now(): Date {
    return this.instant;
  }

  /** Goes to a day of the story, at some time of its working hours. */
  goTo(day: string, minute = 0): void {
    this.instant = new Date(Date.parse(`${day}T09:00:00Z`) + (minute % 480) * 60_000);
  }

  /** The date of so many days before the story is told. */
  daysAgo(days: number): string {
    return addDays(this.start, -days);
  }
}

/** The commands by which the story of the example is told, all on the story's clock. */
export function storyCommands(unitOfWork: UnitOfWork, clock: StoryClock) {
  const change = new ChangeAction(unitOfWork, clock);
  return {
    propose: new ProposeAction(unitOfWork, clock),
    edit: new EditAction(change),
    move: new MoveAction(change),
    post: new PostUpdate(unitOfWork, clock),
  };
}

/**
 * Tells the example programme into an empty database through the real commands, so that its audit and its stories are
 * true. `times` tells it with so many times the people and actions, to measure with.
 */
export async function loadExample(
  database: Database,
  say: (message: string) => void = () => undefined,
  times = 1,
): Promise<void> {
  const clock = new StoryClock();
  const unitOfWork = new UnitOfWork(database, newId);
  say('Loading the example programme: its people');
  const cast = await tellPeople(unitOfWork, clock, times);
  const gates = new GateStory(unitOfWork, clock, cast);
  say('Loading the example programme: its first cycle');
  await gates.tellFirst();
  say('Loading the example programme: two years of its actions');
  const actions = await tellActions(storyCommands(unitOfWork, clock), clock, cast, times);
  say('Loading the example programme: a year of listening');
  await tellListening(listeningCommands(unitOfWork, clock), clock, cast, actions);
  say('Loading the example programme: its measures');
  await tellMeasures(database, unitOfWork, clock, cast, actions);
  say('Loading the example programme: its care for wellbeing');
  await tellWellbeing(unitOfWork, clock, cast);
  say('Loading the example programme: what staff were told');
  await tellEditions(database, unitOfWork, clock, cast, actions);
  say('Loading the example programme: its second cycle');
  await gates.tellSecond();
  // The embedded database gathers no statistics by itself, and plans of full tables need them.
  await database.withOwner((client) => client.query('analyze'));
}
