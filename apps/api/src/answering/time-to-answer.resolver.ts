import { Context, Query, Resolver } from '@nestjs/graphql';
import { allSubgroups, owedThemes } from '@heard/data';
import { LEAST_THEMES, type OwedTheme, spokenQuarter, timeToAnswer } from '@heard/domain';
import { type RequestContext, readingOf } from '../graphql/context';
import { Requires } from '../graphql/requires.decorator';
import { type Subgroup } from '../subgroups/subgroup.type';
import { themeOf } from '../themes/theme-fields.resolver';
import { TimesToAnswer, type TimeToAnswer } from './time-to-answer.type';

/** How soon staff hear what became of what they said. */
@Resolver(() => TimesToAnswer)
export class TimeToAnswerResolver {
  @Requires('see_work')
  @Query(() => TimesToAnswer, {
    description:
      'The time from heard to answered, of each subgroup and of all, worked out only of what may be told of each theme.',
  })
  async timesToAnswer(@Context() context: RequestContext): Promise<TimesToAnswer> {
    const reading = readingOf(context);
    const least = await context.loaders.evidenceThresholds();
    const [subgroups, themes] = await Promise.all([allSubgroups(reading), owedThemes(reading, least)]);
    const of = ({ id }: { id: string }) => themes.filter(({ subgroupId }) => subgroupId === id);
    // At once, so that the themes that wait longest are loaded together.
    const [whole, ...each] = await Promise.all(
      [themes, ...subgroups.map(of)].map((some) => tellTime(some, reading.today, context)),
    );
    return {
      ...{ asOf: reading.today, leastThemes: LEAST_THEMES, whole: whole as TimeToAnswer },
      subgroups: each.map((told, index) => ({
        subgroup: subgroups[index] as Subgroup,
        timeToAnswer: told,
      })),
    };
  }
}

/** The time to answer of these themes as it stood at the end of a day. */
export async function tellTime(
  themes: readonly OwedTheme[],
  day: string,
  context: RequestContext,
): Promise<TimeToAnswer> {
  const { oldestUnanswered: oldest, ...numbers } = timeToAnswer(themes, day);
  const theme = oldest && (await themeOf(oldest.id, context));
  return {
    ...numbers,
    quarters: numbers.quarters.map((each) => ({ ...each, label: spokenQuarter(each.quarter) })),
    oldestUnanswered: oldest && theme ? { theme, heardFrom: oldest.heardFrom } : null,
  };
}
