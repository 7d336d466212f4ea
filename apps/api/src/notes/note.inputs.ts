import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { type NoteDecision, type NoteKind, type TallyAxis } from '@heard/domain';
import { NoteDecisionEnum, NoteKindEnum, TallyAxisEnum } from '../graphql/enums';

@InputType({ description: 'A note as it is written.' })
export class AddNoteInput {
  @Field(() => ID, {
    description: 'A random UUID (version 4) of the client’s making, so that sending twice keeps one.',
  })
  id!: string;

  @Field(() => ID, { description: 'At which event it was heard.' })
  eventId!: string;

  @Field(() => NoteKindEnum, { description: 'What it is.' })
  kind!: NoteKind;

  @Field(() => String, { description: 'What was said, in one line of 3 to 500 characters.' })
  text!: string;

  @Field(() => ID, { nullable: true, description: 'The subgroup whose priority it speaks to.' })
  subgroupId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The golden thread it belongs to.' })
  goldenThreadId?: string | null;
}

@InputType({ description: 'A note as it should read from now on; all fields are taken.' })
export class RewordNoteInput {
  @Field(() => ID, { description: 'Which note.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was reworded.' })
  version!: number;

  @Field(() => NoteKindEnum, { description: 'What it is.' })
  kind!: NoteKind;

  @Field(() => String, { description: 'What was said, in one line of 3 to 500 characters.' })
  text!: string;

  @Field(() => ID, { nullable: true, description: 'The subgroup whose priority it speaks to.' })
  subgroupId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The golden thread it belongs to.' })
  goldenThreadId?: string | null;
}

@InputType({ description: 'How many people of one part of an axis were heard.' })
export class TallyInput {
  @Field(() => TallyAxisEnum, { description: 'Along which axis.' })
  axis!: TallyAxis;

  @Field(() => String, {
    description: 'The id of a directorate or staff group, or a shift in small letters.',
  })
  part!: string;

  @Field(() => Int, { description: 'How many people.' })
  people!: number;
}

@InputType({ description: 'What the second person decides of one note.' })
export class NoteDecisionInput {
  @Field(() => ID, { description: 'Which note.' })
  noteId!: string;

  @Field(() => NoteDecisionEnum, { description: 'Whether it stays, stays in other words, or goes.' })
  decision!: NoteDecision['decision'];

  @Field(() => String, { nullable: true, description: 'The other words, when it is to be reworded.' })
  text?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'That its flagged words were looked at and found safe.',
  })
  isConfirmedSafe?: boolean | null;
}

/** An event, and the version of it that the viewer saw. */
@ArgsType()
export class EventSeenArgs {
  @Field(() => ID, { description: 'Which event.' })
  eventId!: string;

  @Field(() => Int, {
    description: 'The version of the event that was seen; an older one is refused as STALE.',
  })
  version!: number;
}
