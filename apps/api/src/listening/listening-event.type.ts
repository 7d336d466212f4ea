import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { type EventKind, type EventState, type Shift } from '@heard/domain';
import { EventKindEnum, EventStateEnum, ShiftEnum } from '../graphql/enums';
import { PageType } from '../graphql/pages';
import { DateScalar } from '../graphql/scalars';
import { UserError } from '../graphql/user-error.type';

@ObjectType({
  description:
    'A culture café, a roadshow and the like: where and when staff are listened to. Never who came, and never what one of them said.',
})
export class ListeningEvent {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => EventKindEnum, { description: 'What kind of event it is.' })
  kind!: EventKind;

  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => DateScalar, { description: 'The day it is, was or was to be held.' })
  heldOn!: string;

  @Field(() => ShiftEnum, { description: 'In which shift: the finest time there is.' })
  shift!: Shift;

  @Field(() => String, { description: 'Where at the site, or anywhere else.' })
  place!: string;

  @Field(() => String, { description: 'What people need to know before they come.' })
  details!: string;

  @Field(() => String, { description: 'Who is invited.' })
  invited!: string;

  @Field(() => EventStateEnum, { description: 'How far it has come.' })
  state!: EventState;

  @Field(() => String, { description: 'Why it was cancelled; empty when it was not.' })
  cancelReason!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was written up.' })
  writtenUpOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day its notes were released.' })
  releasedOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was closed.' })
  closedOn!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day its notes were deleted on schedule; null while they are kept.',
  })
  notesDeletedOn!: string | null;

  @Field(() => Int, { description: 'Goes up with every change; send it back with yours.' })
  version!: number;
}

@ObjectType({ description: 'What the last event of the same series left open.' })
export class LastTime {
  @Field(() => ListeningEvent, { description: 'The event at which it was said.' })
  event!: ListeningEvent;

  @Field(() => String, { description: 'What was left open, to be read out: "last time you said…".' })
  carryOver!: string;
}

@ObjectType({ description: 'One numbered page of listening events.' })
export class ListeningEventPage extends PageType(ListeningEvent, 'listening events') {}

@ObjectType({ description: 'What came of a change to a listening event.' })
export class ListeningEventPayload {
  @Field(() => ListeningEvent, {
    nullable: true,
    description: 'The event as it is now, also when the change was refused as stale.',
  })
  event!: ListeningEvent | null;

  @Field(() => [UserError], { description: 'Why nothing changed; empty when it did.' })
  errors!: UserError[];
}
