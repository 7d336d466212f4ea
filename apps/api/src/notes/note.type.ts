import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { type NoteKind, type ScreenFlagKind, type TallyAxis } from '@heard/domain';
import { NoteKindEnum, ScreenFlagKindEnum, TallyAxisEnum } from '../graphql/enums';
import { PageType } from '../graphql/pages';
import { UserError } from '../graphql/user-error.type';
import { ListeningEvent } from '../listening/listening-event.type';

@ObjectType({ description: 'A place in a text that gives somebody away, and what to do about it.' })
export class ScreenFlag {
  @Field(() => ScreenFlagKindEnum, { description: 'What it looks like.' })
  kind!: ScreenFlagKind;

  @Field(() => Int, { description: 'Where it begins, in UTF-16 code units from 0.' })
  start!: number;

  @Field(() => Int, { description: 'Where it ends; the first code unit that is no longer part of it.' })
  end!: number;

  @Field(() => String, { description: 'What to do about it; it repeats no word of the text.' })
  message!: string;
}

@ObjectType({
  description:
    'One thing heard. It has no author, no speaker and no time, and it does not lead to the event, day or place at which it was said.',
})
export class Note {
  @Field(() => ID, { description: 'Its id, a random one.' })
  id!: string;

  @Field(() => NoteKindEnum, { description: 'What it is.' })
  kind!: NoteKind;

  @Field(() => String, { description: 'What was said, in one line.' })
  text!: string;

  @Field(() => Boolean, { description: 'Whether a second person found its flagged words safe.' })
  isConfirmedSafe!: boolean;

  @Field(() => Int, { description: 'Goes up with every change; send it back with yours.' })
  version!: number;

  @Field(() => [ScreenFlag], {
    description: 'Words in it that could give somebody away; none once they were confirmed as safe.',
  })
  flags!: ScreenFlag[];
}

@ObjectType({ description: 'One numbered page of notes, in the order of their random ids.' })
export class NotePage extends PageType(Note, 'notes') {}

@ObjectType({ description: 'What came of a change to a note.' })
export class NotePayload {
  @Field(() => Note, {
    nullable: true,
    description:
      'The note as it is now; null when it was taken out or the change was refused: read it again.',
  })
  note!: Note | null;

  @Field(() => [UserError], { description: 'Why nothing changed; empty when it did.' })
  errors!: UserError[];
}

@ObjectType({ description: 'How many people of one part of an axis were heard at an event.' })
export class Tally {
  @Field(() => TallyAxisEnum, { description: 'Along which axis.' })
  axis!: TallyAxis;

  @Field(() => String, {
    description: 'The id of a directorate or staff group, or a shift in small letters.',
  })
  part!: string;

  @Field(() => Int, { description: 'How many people.' })
  people!: number;
}

@ObjectType({ description: 'Whom an event heard: numbers, never names.' })
export class PeopleHeard {
  @Field(() => Int, { description: 'How many people in all.' })
  total!: number;

  @Field(() => [Tally], { description: 'How many of each part; who did not say is in none.' })
  tallies!: Tally[];
}

@ObjectType({ description: 'What a second person looks at before the notes of an event are released.' })
export class EventForRelease {
  @Field(() => ListeningEvent, { description: 'The event.' })
  event!: ListeningEvent;

  @Field(() => NotePage, { description: 'Its notes, without who wrote them, in a random order.' })
  notes!: NotePage;

  @Field(() => Int, { description: 'How many of all its notes have words that are flagged.' })
  flaggedCount!: number;
}

@ObjectType({ description: 'What became of the notes at their release.' })
export class ReleaseCounts {
  @Field(() => Int, { description: 'Notes that stayed as they were.' })
  kept!: number;

  @Field(() => Int, { description: 'Notes that were put in other words.' })
  reworded!: number;

  @Field(() => Int, { description: 'Notes that were taken out.' })
  removed!: number;

  @Field(() => Int, { description: 'Notes whose flagged words were confirmed as safe.' })
  confirmed!: number;
}

@ObjectType({ description: 'What came of a release.' })
export class ReleasePayload {
  @Field(() => ListeningEvent, { nullable: true, description: 'The event as it is now.' })
  event!: ListeningEvent | null;

  @Field(() => ReleaseCounts, {
    nullable: true,
    description: 'What became of the notes; null when nothing was released.',
  })
  counts!: ReleaseCounts | null;

  @Field(() => [UserError], {
    description: 'Why nothing was released; the field "decisions.<id>" names the note. Empty when it was.',
  })
  errors!: UserError[];
}
