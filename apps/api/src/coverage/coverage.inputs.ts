import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { type CoverageAxis } from '@heard/domain';
import { CoverageAxisEnum } from '../graphql/enums';

@InputType({ description: 'How many people work in one part of the organisation.' })
export class HeadcountInput {
  @Field(() => CoverageAxisEnum, { description: 'The axis of the part.' })
  axis!: CoverageAxis;

  @Field(() => ID, {
    description: 'The id of the site, directorate or staff group, or the name of the shift.',
  })
  part!: string;

  @Field(() => Int, { description: 'How many people.' })
  people!: number;
}

@InputType({ description: 'All headcounts of the programme.' })
export class SetHeadcountsInput {
  @Field(() => String, { description: 'What was seen; when it has changed since, this is refused as STALE.' })
  seen!: string;

  @Field(() => [HeadcountInput], { description: 'Every headcount; a part left out has none.' })
  headcounts!: HeadcountInput[];
}
