import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PageType } from '../graphql/pages';
import { DateScalar } from '../graphql/scalars';

@ObjectType({ description: 'What was deleted on a day, by count.' })
export class Disposal {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => DateScalar, { description: 'The day.' })
  disposedOn!: string;

  @Field(() => Int, { description: 'How many events had their notes deleted.' })
  events!: number;

  @Field(() => Int, { description: 'How many notes were deleted.' })
  notes!: number;
}

@ObjectType({ description: 'One page of the disposal log.' })
export class DisposalPage extends PageType(Disposal, 'deletions') {}

@ObjectType({ description: 'What is deleted next.' })
export class NextDisposal {
  @Field(() => DateScalar, { description: 'The day from which it is due.' })
  dueOn!: string;

  @Field(() => Int, { description: 'How many events have notes that are due then.' })
  events!: number;
}

@ObjectType({ description: 'How long notes are kept, and what was and will be deleted.' })
export class Retention {
  @Field(() => Int, { description: 'Days after release on which notes are deleted.' })
  noteDays!: number;

  @Field(() => NextDisposal, {
    nullable: true,
    description: 'What is deleted next; null when nothing is kept.',
  })
  next!: NextDisposal | null;
}
