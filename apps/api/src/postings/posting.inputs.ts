import { Field, ID, InputType } from '@nestjs/graphql';

@InputType({ description: 'A poster that hangs.' })
export class PutUpPosterInput {
  @Field(() => ID, {
    nullable: true,
    description: 'A UUID of the client’s making, so that sending twice ticks it once.',
  })
  id?: string | null;

  @Field(() => ID, { description: 'Which edition; the version that is out hangs.' })
  editionId!: string;

  @Field(() => ID, { description: 'At which site.' })
  siteId!: string;
}
