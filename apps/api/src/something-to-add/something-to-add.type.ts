import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { type NoteKind } from '@heard/domain';
import { NoteKindEnum } from '../graphql/enums';
import { UserError } from '../graphql/user-error.type';
import { SpeakUpContact } from '../listening/listening-settings.type';
import { ScreenFlag } from '../notes/note.type';

@ObjectType({ description: 'One of the programme’s priorities, for who adds something.' })
export class PriorityChoice {
  @Field(() => ID, { description: 'The id of its subgroup.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;
}

@ObjectType({ description: 'What somebody reads before they add something. It is the same for everybody.' })
export class SomethingToAddPage {
  @Field(() => String, { description: 'What the programme is called.' })
  programmeName!: string;

  @Field(() => String, { description: 'Whose programme it is.' })
  organisation!: string;

  @Field(() => String, { description: 'What is kept and what is not.' })
  privacyNotice!: string;

  @Field(() => String, { description: 'What to do when somebody may be harmed.' })
  safetyGuidance!: string;

  @Field(() => [SpeakUpContact], { description: 'Whom to turn to then, in order.' })
  contacts!: SpeakUpContact[];

  @Field(() => [PriorityChoice], { description: 'What it may be about.' })
  priorities!: PriorityChoice[];
}

@InputType({ description: 'Something that somebody adds, without saying who they are.' })
export class AddSomethingInput {
  @Field(() => ID, {
    description: 'A random UUID (version 4) of the browser’s making, so that sending twice keeps one.',
  })
  id!: string;

  @Field(() => NoteKindEnum, { description: 'What it is.' })
  kind!: NoteKind;

  @Field(() => String, { description: 'What they want heard, in 3 to 500 characters.' })
  text!: string;

  @Field(() => ID, { nullable: true, description: 'The priority it is about.' })
  subgroupId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'That they saw what is flagged and want it sent as it is.',
  })
  isMeant?: boolean | null;
}

@ObjectType({ description: 'What came of adding something. It tells nothing of anybody.' })
export class AddSomethingPayload {
  @Field(() => Boolean, { description: 'Whether it is kept.' })
  isKept!: boolean;

  @Field(() => [ScreenFlag], {
    description:
      'What could give somebody away, to be taken out or meant. Names that only the directory knows are not among it.',
  })
  flags!: ScreenFlag[];

  @Field(() => [UserError], {
    description: 'Why it is not kept; empty when it is, or when something is flagged.',
  })
  errors!: UserError[];
}
