import { ArgsType, Field, ID, Int } from '@nestjs/graphql';

/** Which row, and the version of it that the viewer saw. */
@ArgsType()
export class SeenArgs {
  @Field(() => ID, { description: 'Which one.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was seen; an older one is refused as STALE.' })
  version!: number;
}
