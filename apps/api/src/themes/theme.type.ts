import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { type EvidenceSpan, type NoteKind, type ThemeState } from '@heard/domain';
import { EvidenceSpanEnum, NoteKindEnum, ThemeStateEnum } from '../graphql/enums';
import { PageType } from '../graphql/pages';
import { DateScalar } from '../graphql/scalars';
import { Person } from '../people/person.type';
import { Subgroup } from '../subgroups/subgroup.type';

@ObjectType({
  description:
    'What a theme rests on: exact numbers for its leads; for everybody else numbers that move in batches, or why none are shown.',
})
export class ThemeEvidence {
  @Field(() => Boolean, { description: 'Whether the numbers are exact, as its leads see them.' })
  isExact!: boolean;

  @Field(() => Boolean, { description: 'Whether there are too few notes or events to show numbers.' })
  isHidden!: boolean;

  @Field(() => Int, { nullable: true, description: 'Notes; null while hidden.' })
  notes!: number | null;

  @Field(() => Int, { nullable: true, description: 'Events that the notes come from; null while hidden.' })
  events!: number | null;

  @Field(() => EvidenceSpanEnum, {
    nullable: true,
    description: 'From the first of those events to the last; null while hidden.',
  })
  span!: EvidenceSpan | null;

  @Field(() => String, { description: 'All of it in a sentence.' })
  sentence!: string;
}

@ObjectType({ description: 'A step in a theme’s history, made from the audit.' })
export class ThemeHistoryEvent {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => DateScalar, { description: 'The day it happened.' })
  on!: string;

  @Field(() => String, { description: 'What happened, in a sentence.' })
  sentence!: string;

  @Field(() => Person, { nullable: true, description: 'Who did it; null when the program did.' })
  by!: Person | null;

  @Field(() => String, { description: 'The words that belong to it: a reason, another theme, an action.' })
  detail!: string;
}

@ObjectType({ description: 'What several notes come to: the “you said”.' })
export class Theme {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'What staff said, in one sentence.' })
  wording!: string;

  @Field(() => String, { description: 'More about it; may be empty.' })
  detail!: string;

  @Field(() => ThemeStateEnum, { description: 'Where it stands.' })
  state!: ThemeState;

  @Field(() => Subgroup, { description: 'The subgroup it belongs to.' })
  subgroup!: Subgroup;

  @Field(() => String, { description: 'Why it was set aside; empty when it is not.' })
  setAsideReason!: string;

  @Field(() => Int, {
    description: 'Goes up with every change of its words or state; send it back with yours.',
  })
  version!: number;
}

@ObjectType({ description: 'One numbered page of themes.' })
export class ThemePage extends PageType(Theme, 'themes') {}

@ObjectType({
  description:
    'A released note on the sorting table. It never says at which event, on which day or where it was said.',
})
export class SortingNote {
  @Field(() => ID, { description: 'Its id, which is random.' })
  id!: string;

  @Field(() => NoteKindEnum, { description: 'What kind of words it is.' })
  kind!: NoteKind;

  @Field(() => String, { description: 'What was said.' })
  text!: string;

  @Field(() => Int, { description: 'Goes up with every change; send it back with yours.' })
  version!: number;
}

@ObjectType({ description: 'One numbered page of notes to sort, in the order of their random ids.' })
export class SortingNotePage extends PageType(SortingNote, 'notes') {}

@ObjectType({ description: 'A theme that a note may belong to, and why.' })
export class SuggestedTheme {
  @Field(() => Theme, { description: 'The theme.' })
  theme!: Theme;

  @Field(() => Float, { description: 'How alike, 0 to 1.' })
  likeness!: number;

  @Field(() => String, { description: 'Why it is suggested, in words.' })
  because!: string;
}

@ObjectType({ description: 'A note like another, and why.' })
export class SuggestedNote {
  @Field(() => SortingNote, { description: 'The note.' })
  note!: SortingNote;

  @Field(() => Float, { description: 'How alike, 0 to 1.' })
  likeness!: number;

  @Field(() => String, { description: 'Why it is suggested, in words.' })
  because!: string;
}

@ObjectType({ description: 'What is most like a note, best first, among what the viewer may sort.' })
export class Suggestions {
  @Field(() => [SuggestedTheme], { description: 'Themes it may belong to, five at most.' })
  themes!: SuggestedTheme[];

  @Field(() => [SuggestedNote], { description: 'Notes like it, eight at most.' })
  notes!: SuggestedNote[];
}
