import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { measureImportById } from '@heard/data';
import { type RequestContext, readingOf, viewerOf } from '../../graphql/context';
import { checkedId, isId } from '../../graphql/ids';
import { Requires } from '../../graphql/requires.decorator';
import { ConfirmMeasureImport } from './confirm-measure-import';
import { MeasureImport, MeasureImportPayload } from './measure-import.type';

/** Files of figures: how far their check is, and the word to take them in. */
@Resolver(() => MeasureImport)
export class MeasureImportResolver {
  constructor(private readonly confirm: ConfirmMeasureImport) {}

  @Requires('keep_measures')
  @Query(() => MeasureImport, {
    nullable: true,
    description: 'One file of figures, and how far it has come; null when there is none such.',
  })
  async measureImport(
    @Args('id', { type: () => ID, description: 'Its id.' }) id: string,
    @Context() context: RequestContext,
  ): Promise<MeasureImport | null> {
    return isId(id) ? measureImportById(readingOf(context), id.toLowerCase()) : null;
  }

  @Requires('keep_measures')
  @Mutation(() => MeasureImportPayload, {
    description: 'Takes in a checked file of figures: all of it or nothing.',
  })
  async confirmMeasureImport(
    @Args('id', { type: () => ID, description: 'Which file.' }) id: string,
    @Context() context: RequestContext,
  ): Promise<MeasureImportPayload> {
    const done = await this.confirm.run(viewerOf(context), checkedId(id));
    const view = await measureImportById(readingOf(context), checkedId(id));
    return { measureImport: view, errors: done.ok ? [] : done.problems };
  }
}
