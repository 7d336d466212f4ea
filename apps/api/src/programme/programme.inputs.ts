import { ArgsType, Field, Int } from '@nestjs/graphql';

@ArgsType()
export class EditProgrammeArgs {
  @Field(() => Int, { description: 'The version that was seen; an older one is refused as STALE.' })
  version!: number;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'Whose programme it is.' })
  organisation!: string;

  @Field(() => Int, {
    description: 'Days without an update or a step after which an action counts as quiet, 1 to 365.',
  })
  nudgeDays!: number;

  @Field(() => Int, { description: 'Days before its due day from which an action is due soon, 1 to 365.' })
  dueSoonDays!: number;

  @Field(() => Int, {
    description: 'Minutes without a request after which a browser is signed out, 1 to 1440.',
  })
  idleMinutes!: number;

  @Field(() => Int, { description: 'Counts of people below this are hidden; 10 at least.' })
  smallNumberThreshold!: number;
}
