import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type PaperFormat, type PaperKind, type PaperState } from '@heard/domain';
import { words } from '../graphql/enum-words';
import { PageType } from '../graphql/pages';
import { DateScalar } from '../graphql/scalars';
import { UserError } from '../graphql/user-error.type';
import { Person } from '../people/person.type';
import { Subgroup } from '../subgroups/subgroup.type';

export const PaperKindEnum = words('board_paper', 'highlight_report', 'slides', 'workbook', 'assurance_pack');
export const PaperStateEnum = words('waiting', 'being_made', 'ready', 'failed', 'expired');
export const PaperFormatEnum = words('docx', 'pdf', 'pptx', 'xlsx', 'zip');

for (const [name, values, description] of [
  ['PaperKind', PaperKindEnum, 'What the workspace makes for those who read elsewhere.'],
  ['PaperState', PaperStateEnum, 'How far a paper has come.'],
  ['PaperFormat', PaperFormatEnum, 'A kind of file.'],
] as const) {
  registerEnumType(values, { name, description });
}

@ObjectType({ description: 'A file of a paper.' })
export class PaperFile {
  @Field(() => PaperFormatEnum, { description: 'What kind of file.' })
  format!: PaperFormat;

  @Field(() => String, { description: 'What to call it: such as Word.' })
  label!: string;

  @Field(() => String, { description: 'Where it is fetched, below the workspace’s address.' })
  path!: string;

  @Field(() => Int, { description: 'How many bytes it has.' })
  bytes!: number;

  @Field(() => String, { description: 'Its SHA-256 hash, by which a copy can be checked.' })
  sha256!: string;
}

@ObjectType({ description: 'A paper that somebody asked for, and what became of it.' })
export class Paper {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => PaperKindEnum, { description: 'What it is.' })
  kind!: PaperKind;

  @Field(() => Subgroup, { nullable: true, description: 'Of which subgroup; null when of all.' })
  subgroup!: Subgroup | null;

  @Field(() => DateScalar, { description: 'The first day that it tells of.' })
  from!: string;

  @Field(() => DateScalar, { description: 'The last day that it tells of.' })
  to!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => PaperStateEnum, { description: 'How far it has come.' })
  state!: PaperState;

  @Field(() => Int, { description: 'How many steps of making it are done.' })
  stepsDone!: number;

  @Field(() => Int, { description: 'How many steps there are; 0 until it is begun.' })
  stepsTotal!: number;

  @Field(() => Person, { nullable: true, description: 'Who asked for it.' })
  requestedBy!: Person | null;

  @Field(() => DateScalar, { description: 'On which day.' })
  requestedOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was made; null until then.' })
  madeOn!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which its files are deleted; null until it is made.',
  })
  expiresOn!: string | null;

  @Field(() => [PaperFile], { description: 'Its files; none until it is made, and when it has expired.' })
  files!: PaperFile[];

  @Field(() => Boolean, { description: 'Whether the viewer may have it tried once more.' })
  viewerCanTryAgain!: boolean;
}

@ObjectType({ description: 'One numbered page of papers, newest first.' })
export class PaperPage extends PageType(Paper, 'papers') {}

@ObjectType({ description: 'What came of asking for a paper.' })
export class PaperPayload {
  @Field(() => Paper, { nullable: true, description: 'The paper as it is now; null when there is none.' })
  paper!: Paper | null;

  @Field(() => [UserError], { description: 'Why nothing changed; empty when it did.' })
  errors!: UserError[];
}

@InputType({ description: 'A paper to be made.' })
export class RequestPaperInput {
  @Field(() => ID, {
    nullable: true,
    description: 'An id made by the sender, so that sending it twice asks once.',
  })
  id?: string | null;

  @Field(() => PaperKindEnum, { description: 'What it is to be.' })
  kind!: PaperKind;

  @Field(() => ID, { nullable: true, description: 'Of which subgroup; for a highlight report alone.' })
  subgroupId?: string | null;

  @Field(() => DateScalar, { description: 'The first day that it tells of.' })
  from!: string;

  @Field(() => DateScalar, { description: 'The last day that it tells of.' })
  to!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => String, { description: 'What goes before the rest; may be empty.' })
  narrative!: string;
}
