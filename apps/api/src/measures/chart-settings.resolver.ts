import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { chartVersionsOf } from '@heard/data';
import { spokenSettings } from '@heard/domain';
import { type RequestContext, readingOf, viewerOf } from '../graphql/context';
import { checkedId } from '../graphql/ids';
import { Requires } from '../graphql/requires.decorator';
import {
  ChartSettings,
  ChartVersion,
  PublishedSignificanceInput,
  SetChartInput,
} from './chart-settings.type';
import { SayPublished } from './commands/say-published';
import { SetChart } from './commands/set-chart';
import { measurePayload } from './measure-payload';
import { type ShapedMeasure } from './measure.shape';
import { Measure, MeasurePayload } from './measure.type';

/** How a measure's chart is drawn, and what its source says of a change. */
@Resolver(() => Measure)
export class ChartSettingsResolver {
  constructor(
    private readonly set: SetChart,
    private readonly say: SayPublished,
  ) {}

  @ResolveField(() => ChartSettings, { description: 'How its control chart is drawn.' })
  chartSettings(@Parent() { view }: ShapedMeasure): ChartSettings {
    const { fixAfter, screensMovingRanges, rebases } = view;
    return { fixAfter, screensMovingRanges, rebases, words: spokenSettings(view) };
  }

  @ResolveField(() => [ChartVersion], {
    description: 'How its chart was drawn before and since, newest first; empty while nobody has said.',
  })
  async chartVersions(
    @Parent() { id }: Measure,
    @Context() context: RequestContext,
  ): Promise<ChartVersion[]> {
    const versions = await chartVersionsOf(readingOf(context), id);
    return Promise.all(
      versions.map(async ({ id: eventId, at, actorId, settings }) => ({
        ...{ id: eventId, at, words: spokenSettings(settings) },
        by: actorId ? await context.loaders.person.load(actorId) : null,
      })),
    ) as Promise<ChartVersion[]>;
  }

  @Requires('keep_measures')
  @Mutation(() => MeasurePayload, { description: 'Says how the control chart of a measure is drawn.' })
  async setMeasureChart(
    @Args('input', { type: () => SetChartInput, description: 'How it is drawn.' }) input: SetChartInput,
    @Context() context: RequestContext,
  ): Promise<MeasurePayload> {
    const { version, fixAfter, screensMovingRanges, rebases } = input;
    const id = checkedId(input.id);
    const settings = { fixAfter: fixAfter ?? null, screensMovingRanges, rebases };
    return measurePayload(context, id, await this.set.run(viewerOf(context), { id, version }, settings));
  }

  @Requires('keep_measures')
  @Mutation(() => MeasurePayload, {
    description: 'Says what a source says of a change: as published, in place of a check of our own.',
  })
  async sayPublishedSignificance(
    @Args('input', { type: () => PublishedSignificanceInput, description: 'What it says.' })
    input: PublishedSignificanceInput,
    @Context() context: RequestContext,
  ): Promise<MeasurePayload> {
    const { version, vintage, period, significance } = input;
    const id = checkedId(input.id);
    const said = { vintage, period, publishedSignificance: significance ?? null };
    return measurePayload(context, id, await this.say.run(viewerOf(context), { id, version }, said));
  }
}
