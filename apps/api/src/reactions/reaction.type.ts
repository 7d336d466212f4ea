import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({
  description: 'How many reacted in one way at one site; told in batches, never a small number.',
})
export class SiteReactions {
  @Field(() => ID, { description: 'The id of the site.' })
  siteId!: string;

  @Field(() => String, { description: 'The name of the site.' })
  name!: string;

  @Field(() => Int, { description: 'How many have been told.' })
  people!: number;
}

@ObjectType({ description: 'How many reacted in one way to an answer: counts, and nothing of who reacted.' })
export class ReactionCount {
  @Field(() => Int, {
    nullable: true,
    description: 'All that have been told; null while they are too few. It moves by night, in whole batches.',
  })
  total!: number | null;

  @Field(() => [SiteReactions], { description: 'The sites from which enough came to be told, by name.' })
  sites!: SiteReactions[];

  @Field(() => Int, {
    nullable: true,
    description:
      'Those who named no site, with those of sites from which too few came; null when none are told.',
  })
  elsewhere!: number | null;

  @Field(() => String, { nullable: true, description: 'Why nothing is shown; null when something is.' })
  hiddenBecause!: string | null;
}

@ObjectType({ description: 'Whether an answer landed, by what was tapped on its page.' })
export class AnswerReactions {
  @Field(() => ReactionCount, { description: '“This reached me”.' })
  reachedMe!: ReactionCount;

  @Field(() => ReactionCount, { description: '“It made a difference”.' })
  madeADifference!: ReactionCount;

  @Field(() => ReactionCount, { description: '“Not here yet”.' })
  notHereYet!: ReactionCount;
}
