import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { PageType } from '../graphql/pages';
import { DateScalar, DateTimeScalar } from '../graphql/scalars';

@ObjectType({
  description: 'What happened, by whom, when; written with the change itself and never altered.',
})
export class AuditEvent {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => DateTimeScalar, { description: 'When it happened.' })
  at!: Date;

  @Field(() => String, { description: 'What happened, such as action.launched.' })
  verb!: string;

  @Field(() => String, { description: 'What kind of thing it happened to.' })
  subjectType!: string;

  @Field(() => ID, { description: 'The id of what it happened to.' })
  subjectId!: string;

  @Field(() => String, { description: 'What that was called at the time.' })
  subjectTitle!: string;

  @Field(() => String, {
    nullable: true,
    description: 'How it was before, as JSON; null when it was not there.',
  })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'How it was after, as JSON; null when it is gone.' })
  after!: string | null;
}

@ObjectType({ description: 'One numbered page of the audit, newest first.' })
export class AuditEventPage extends PageType(AuditEvent, 'audit events') {}

@ObjectType({ description: 'Something that has happened, to filter the audit by.' })
export class AuditVerb {
  @Field(() => String, { description: 'What happened, such as action.launched.' })
  verb!: string;

  @Field(() => String, { description: 'What kind of thing it happened to.' })
  subjectType!: string;
}

@InputType({ description: 'Which part of the audit to read; what is left out does not narrow.' })
export class AuditEventFilter {
  @Field(() => ID, { nullable: true, description: 'Done by this person.' })
  actorId?: string | null;

  @Field(() => String, { nullable: true, description: 'Done to this kind of thing.' })
  subjectType?: string | null;

  @Field(() => ID, { nullable: true, description: 'Done to this one.' })
  subjectId?: string | null;

  @Field(() => String, { nullable: true, description: 'Exactly this happened, such as action.launched.' })
  verb?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Leave out who signed in and out.' })
  withoutSignIns?: boolean | null;

  @Field(() => DateScalar, { nullable: true, description: 'On this day or later.' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'On this day or earlier.' })
  to?: string | null;

  @Field(() => String, { nullable: true, description: 'A part of the title of what it happened to.' })
  search?: string | null;
}
