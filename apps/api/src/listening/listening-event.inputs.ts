import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { type EventKind, type EventState, type Shift } from '@heard/domain';
import { EventKindEnum, EventStateEnum, ShiftEnum } from '../graphql/enums';
import { DateScalar } from '../graphql/scalars';

@InputType({ description: 'Which listening events to list; what is left out does not narrow.' })
export class ListeningEventFilter {
  @Field(() => [EventStateEnum!], { nullable: true, description: 'In any of these states.' })
  states?: EventState[] | null;

  @Field(() => [EventKindEnum!], { nullable: true, description: 'Of any of these kinds.' })
  kinds?: EventKind[] | null;

  @Field(() => ID, { nullable: true, description: 'At this site.' })
  siteId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Held by this subgroup.' })
  subgroupId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this series.' })
  seriesId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those the viewer facilitates.' })
  mine?: boolean | null;

  @Field(() => DateScalar, { nullable: true, description: 'Held on this day or later.' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Held on this day or earlier.' })
  to?: string | null;
}

@InputType({ isAbstract: true })
class EventWords {
  @Field(() => EventKindEnum, { description: 'What kind of event; the web box is not planned.' })
  kind!: EventKind;

  @Field(() => String, { description: 'What it is called, 3 to 120 characters.' })
  title!: string;

  @Field(() => ShiftEnum, { description: 'In which shift.' })
  shift!: Shift;

  @Field(() => ID, { nullable: true, description: 'At which site; null for elsewhere.' })
  siteId?: string | null;

  @Field(() => String, { description: 'Where at the site, or anywhere else.' })
  place!: string;

  @Field(() => String, { description: 'What people need to know before they come.' })
  details!: string;

  @Field(() => String, { description: 'Who is invited.' })
  invited!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The subgroup that holds it, whose lead may check its notes; null for the programme.',
  })
  subgroupId?: string | null;
}

@InputType({ description: 'A listening event to plan.' })
export class PlanEventInput extends EventWords {
  @Field(() => ID, {
    nullable: true,
    description: 'A UUID of the client’s making, so that sending twice plans once.',
  })
  id?: string | null;

  @Field(() => DateScalar, { description: 'The day it is held.' })
  heldOn!: string;

  @Field(() => [ID!], {
    description: 'Who facilitates it. A change leader plans events that they facilitate themself.',
  })
  facilitatorIds!: string[];
}

@InputType({ description: 'A listening event as it should read from now on; all fields are taken.' })
export class EditEventInput extends EventWords {
  @Field(() => ID, { description: 'Which event.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was edited.' })
  version!: number;

  @Field(() => DateScalar, { description: 'The day it is held.' })
  heldOn!: string;

  @Field(() => [ID!], {
    description:
      'Who facilitates it. Once it is open nobody adds themself, and once it is written up nobody joins.',
  })
  facilitatorIds!: string[];
}

@InputType({ description: 'A series of listening events to begin, with its first event.' })
export class AddSeriesInput extends EventWords {
  @Field(() => ID, {
    nullable: true,
    description: 'A UUID of the client’s making, so that sending twice begins one series.',
  })
  id?: string | null;

  @Field(() => Int, { description: 'How many weeks lie between one event and the next, 1 to 52.' })
  everyWeeks!: number;

  @Field(() => DateScalar, { description: 'The day of its first event.' })
  firstOn!: string;

  @Field(() => [ID!], { description: 'Who facilitates its first event.' })
  facilitatorIds!: string[];
}

@InputType({ description: 'A series as it should read from now on; its events stay as they are.' })
export class EditSeriesInput extends EventWords {
  @Field(() => ID, { description: 'Which series.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was edited.' })
  version!: number;

  @Field(() => Int, { description: 'How many weeks lie between one event and the next, 1 to 52.' })
  everyWeeks!: number;
}
