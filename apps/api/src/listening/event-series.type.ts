import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { type EventKind, type Shift } from '@heard/domain';
import { EventKindEnum, ShiftEnum } from '../graphql/enums';
import { PageType } from '../graphql/pages';
import { DateScalar } from '../graphql/scalars';
import { UserError } from '../graphql/user-error.type';
import { ListeningEvent } from './listening-event.type';

@ObjectType({ description: 'Listening events held again and again, and what each of them begins with.' })
export class EventSeries {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'What each of its events is called.' })
  title!: string;

  @Field(() => EventKindEnum, { description: 'What kind of event each is.' })
  kind!: EventKind;

  @Field(() => Int, { description: 'How many weeks lie between one event and the next.' })
  everyWeeks!: number;

  @Field(() => ShiftEnum, { description: 'In which shift each is held.' })
  shift!: Shift;

  @Field(() => String, { description: 'Where at the site, or anywhere else.' })
  place!: string;

  @Field(() => String, { description: 'What people need to know before they come.' })
  details!: string;

  @Field(() => String, { description: 'Who is invited.' })
  invited!: string;

  @Field(() => Boolean, { description: 'Whether nothing more is planned in it.' })
  isEnded!: boolean;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day of its last event that was not cancelled.',
  })
  lastHeldOn!: string | null;

  @Field(() => Int, { description: 'Goes up with every change; send it back with yours.' })
  version!: number;
}

@ObjectType({ description: 'One numbered page of series.' })
export class EventSeriesPage extends PageType(EventSeries, 'series') {}

@ObjectType({ description: 'What came of a change to a series.' })
export class EventSeriesPayload {
  @Field(() => EventSeries, {
    nullable: true,
    description: 'The series as it is now, also when the change was refused as stale.',
  })
  series!: EventSeries | null;

  @Field(() => ListeningEvent, { nullable: true, description: 'The event that was planned in it.' })
  event!: ListeningEvent | null;

  @Field(() => [UserError], { description: 'Why nothing changed; empty when it did.' })
  errors!: UserError[];
}
