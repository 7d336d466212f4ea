import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { listMeasures } from '@heard/data';
import { tellMeasure } from '@heard/domain';
import { type RequestContext, readingOf, viewerOf } from '../graphql/context';
import { checkedId, checkedIds, isId, withIds } from '../graphql/ids';
import { checkedPage, PageArgs, pageOf } from '../graphql/pages';
import { Requires } from '../graphql/requires.decorator';
import { searched } from '../graphql/searched';
import { GoldenThread } from '../programme/programme.type';
import { AddMeasure } from './commands/add-measure';
import { EditMeasure } from './commands/edit-measure';
import { measureOf, measurePayload, sightOf } from './measure-payload';
import { AddMeasureInput, EditMeasureInput, fieldsOf, MeasureFilter } from './measure.inputs';
import { type ShapedMeasure, shapeMeasure, shapeStory } from './measure.shape';
import { Measure, MeasurePage, MeasurePayload } from './measure.type';
import { MeasureStory } from './measure-story.type';
import { thresholdOf } from './threshold';

/** Measures: what is measured, and what the figures say. */
@Resolver(() => Measure)
export class MeasuresResolver {
  constructor(
    private readonly add: AddMeasure,
    private readonly edit: EditMeasure,
  ) {}

  @Requires('see_work')
  @Query(() => MeasurePage, { description: 'One numbered page of measures, by title.' })
  async measures(
    @Args('filter', { type: () => MeasureFilter, nullable: true, description: 'Which ones; absent: all.' })
    filter: MeasureFilter | null,
    @Args() page: PageArgs,
    @Context() context: RequestContext,
  ): Promise<MeasurePage> {
    checkedIds(filter?.subgroupId, filter?.goldenThreadId);
    const narrow = { ...filter, search: searched(filter?.search) };
    const found = await listMeasures(readingOf(context), narrow, checkedPage(page), sightOf(context));
    const viewer = viewerOf(context);
    return pageOf(
      page,
      found.items.map((view) => shapeMeasure(view, viewer)),
      found.total,
    );
  }

  @Requires('see_work')
  @Query(() => Measure, { nullable: true, description: 'One measure; null when there is none such.' })
  async measure(
    @Args('id', { type: () => ID, description: 'Its id.' }) id: string,
    @Context() context: RequestContext,
  ): Promise<Measure | null> {
    return isId(id) ? measureOf(id.toLowerCase(), context) : null;
  }

  @ResolveField(() => [GoldenThread], { description: 'The golden threads that it speaks to, by name.' })
  async goldenThreads(
    @Parent() { view }: ShapedMeasure,
    @Context() { loaders }: RequestContext,
  ): Promise<GoldenThread[]> {
    const { goldenThreads } = await loaders.lists();
    return goldenThreads.filter(({ id }) => view.goldenThreadIds.includes(id)) as GoldenThread[];
  }

  @ResolveField(() => MeasureStory, {
    nullable: true,
    description: 'What its figures say; null when the viewer may see none.',
  })
  async story(
    @Parent() { view }: ShapedMeasure,
    @Args('vintage', {
      type: () => String,
      nullable: true,
      description: 'Of which vintage; absent: the newest.',
    })
    vintage: string | null | undefined,
    @Context() context: RequestContext,
  ): Promise<MeasureStory | null> {
    const [threshold, actions] = await Promise.all([
      thresholdOf(context),
      context.loaders.actionsOfMeasure.load(view.id),
    ]);
    const story = tellMeasure(view, view.readings, threshold, vintage ?? null);
    return story && shapeStory(story, view, actions);
  }

  @Requires('keep_measures')
  @Mutation(() => MeasurePayload, { description: 'Adds a measure.' })
  async addMeasure(
    @Args('input', { type: () => AddMeasureInput, description: 'The measure.' }) input: AddMeasureInput,
    @Context() context: RequestContext,
  ): Promise<MeasurePayload> {
    const written = withIds(input, 'id', 'subgroupId', 'goldenThreadIds');
    const fields = fieldsOf(written);
    const added = await this.add.run(viewerOf(context), { ...fields, id: written.id ?? null });
    return measurePayload(context, added.ok ? added.value.id : null, added);
  }

  @Requires('keep_measures')
  @Mutation(() => MeasurePayload, {
    description: 'Gives a measure other words, variables, target or place. What its values count stays.',
  })
  async editMeasure(
    @Args('input', { type: () => EditMeasureInput, description: 'The measure as it should read.' })
    input: EditMeasureInput,
    @Context() context: RequestContext,
  ): Promise<MeasurePayload> {
    const seen = { id: checkedId(input.id), version: input.version };
    const fields = fieldsOf(withIds(input, 'subgroupId', 'goldenThreadIds'));
    return measurePayload(context, seen.id, await this.edit.run(viewerOf(context), seen, fields));
  }
}
