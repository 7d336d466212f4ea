import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { type NoteKind, type ThemeState } from '@heard/domain';
import { NoteKindEnum, ThemeStateEnum } from '../graphql/enums';

@InputType({ description: 'Which themes to list; what is left out does not narrow.' })
export class ThemeFilter {
  @Field(() => String, { nullable: true, description: 'Words of the wording or the detail.' })
  search?: string | null;

  @Field(() => [ID!], { nullable: true, description: 'In any of these subgroups.' })
  subgroupIds?: string[] | null;

  @Field(() => [ThemeStateEnum!], {
    nullable: true,
    description:
      'In any of these states; absent: all but merged ones, which are found with the theme they went into.',
  })
  states?: ThemeState[] | null;

  @Field(() => ID, { nullable: true, description: 'With this golden thread.' })
  goldenThreadId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those that the viewer sorts notes into.' })
  mine?: boolean | null;
}

@InputType({ description: 'Which notes to sort; what is left out does not narrow.' })
export class SortingNoteFilter {
  @Field(() => String, { nullable: true, description: 'Words of the note.' })
  search?: string | null;

  @Field(() => ID, { nullable: true, description: 'That speak to this subgroup.' })
  subgroupId?: string | null;

  @Field(() => NoteKindEnum, { nullable: true, description: 'Of this kind.' })
  kind?: NoteKind | null;

  @Field(() => ID, { nullable: true, description: 'With this golden thread.' })
  goldenThreadId?: string | null;

  @Field(() => ID, { nullable: true, description: 'In this theme.' })
  themeId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True: only those in no theme yet.' })
  isUnsorted?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'True: only those that speak to no subgroup yet.' })
  isUntagged?: boolean | null;
}

@InputType({ description: 'A theme to form, with the notes it begins with.' })
export class FormThemeInput {
  @Field(() => ID, {
    nullable: true,
    description: 'A UUID of the client’s making, so that sending twice forms one.',
  })
  id?: string | null;

  @Field(() => ID, { description: 'The subgroup it is for.' })
  subgroupId!: string;

  @Field(() => String, { description: 'What staff said, 3 to 200 characters.' })
  wording!: string;

  @Field(() => String, { nullable: true, description: 'More about it.' })
  detail?: string | null;

  @Field(() => [ID!], { nullable: true, description: 'Golden threads that run under it.' })
  goldenThreadIds?: string[] | null;

  @Field(() => [ID!], { nullable: true, description: 'Notes to put into it, 200 at most.' })
  noteIds?: string[] | null;
}

@InputType({ description: 'A new theme to split off another, with the notes that go into it.' })
export class SplitThemeInput extends FormThemeInput {
  @Field(() => ID, { description: 'The theme to split.' })
  themeId!: string;

  @Field(() => Int, { description: 'The version of it that was seen.' })
  version!: number;
}

@InputType({ description: 'A theme as it should read from now on; all fields are taken.' })
export class EditThemeInput {
  @Field(() => ID, { description: 'Which theme.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was edited.' })
  version!: number;

  @Field(() => ID, { description: 'The subgroup it belongs to.' })
  subgroupId!: string;

  @Field(() => String, { description: 'What staff said, 3 to 200 characters.' })
  wording!: string;

  @Field(() => String, { description: 'More about it.' })
  detail!: string;

  @Field(() => [ID!], { description: 'Golden threads that run under it.' })
  goldenThreadIds!: string[];
}
