import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { UserError } from '../graphql/user-error.type';

@ObjectType({
  description: 'Whom to turn to when somebody may be harmed, such as a Freedom to Speak Up guardian.',
})
export class SpeakUpContact {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Their name, or what they are called.' })
  name!: string;

  @Field(() => String, { description: 'Where to ring; empty when there is none.' })
  telephone!: string;

  @Field(() => String, { description: 'Where to write; empty when there is none.' })
  email!: string;

  @Field(() => String, { description: 'What they are, or when they can be reached.' })
  note!: string;

  @Field(() => Int, { description: 'Their place in the list; who has the lowest comes first.' })
  position!: number;
}

@ObjectType({ description: 'What the programme says about listening.' })
export class ListeningSettings {
  @Field(() => Int, {
    description: 'Notes that a theme must rest on before its evidence is shown to everybody.',
  })
  themeNotes!: number;

  @Field(() => Int, { description: 'Events that those notes must come from.' })
  themeEvents!: number;

  @Field(() => Int, { description: 'Days after release on which raw notes are deleted.' })
  noteDays!: number;

  @Field(() => String, { description: 'What is read out when an event begins.' })
  groundRules!: string;

  @Field(() => String, { description: 'What is read out, and shown, about what is kept.' })
  privacyNotice!: string;

  @Field(() => String, { description: 'What to do when somebody may be harmed.' })
  safetyGuidance!: string;

  @Field(() => Int, {
    description: 'Goes up with every change, also of a contact; 0 while nothing was changed.',
  })
  version!: number;

  @Field(() => [SpeakUpContact], { description: 'Whom to turn to, in order.' })
  contacts!: SpeakUpContact[];

  @Field(() => Boolean, { description: 'Whether the viewer may change these settings.' })
  viewerCanEdit!: boolean;
}

@ObjectType({ description: 'What came of a change to what the programme says about listening.' })
export class ListeningSettingsPayload {
  @Field(() => ListeningSettings, { description: 'The settings as they are now, also beside a refusal.' })
  settings!: ListeningSettings;

  @Field(() => [UserError], { description: 'Why nothing changed; empty when it did.' })
  errors!: UserError[];
}

@InputType({ description: 'What the programme is to say about listening; all fields are taken.' })
export class EditListeningSettingsInput {
  @Field(() => Int, { description: 'The version that was edited.' })
  version!: number;

  @Field(() => Int, { description: 'Notes that a theme must rest on, 3 to 100.' })
  themeNotes!: number;

  @Field(() => Int, { description: 'Events that those notes must come from, 2 to 100.' })
  themeEvents!: number;

  @Field(() => Int, { description: 'Days after release on which raw notes are deleted, 1 to 3650.' })
  noteDays!: number;

  @Field(() => String, { description: 'What is read out when an event begins.' })
  groundRules!: string;

  @Field(() => String, { description: 'What is read out, and shown, about what is kept.' })
  privacyNotice!: string;

  @Field(() => String, { description: 'What to do when somebody may be harmed.' })
  safetyGuidance!: string;
}

@InputType({ description: 'Whom to turn to; a name, and a telephone number or an e-mail address.' })
export class SpeakUpContactInput {
  @Field(() => ID, {
    description: 'A UUID of the client’s making for a new one, so that sending twice adds one.',
  })
  id!: string;

  @Field(() => Int, { description: 'The version of the settings that was seen.' })
  version!: number;

  @Field(() => String, { description: 'Their name, or what they are called.' })
  name!: string;

  @Field(() => String, { description: 'Where to ring.' })
  telephone!: string;

  @Field(() => String, { description: 'Where to write.' })
  email!: string;

  @Field(() => String, { description: 'What they are, or when they can be reached.' })
  note!: string;

  @Field(() => Int, { description: 'Their place in the list, 1 to 12.' })
  position!: number;
}

/** A contact to remove, and the version of the settings that was seen. */
@ArgsType()
export class RemoveContactArgs {
  @Field(() => ID, { description: 'Which contact.' })
  id!: string;

  @Field(() => Int, { description: 'The version of the settings that was seen.' })
  version!: number;
}
