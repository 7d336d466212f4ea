import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type RequestContext } from '../graphql/context';
import { GoldenThread } from '../programme/programme.type';
import { Subgroup } from '../subgroups/subgroup.type';
import { themesOf } from './theme-fields.resolver';
import { type ShapedNote } from './theme.shape';
import { SortingNote, Theme } from './theme.type';

/** What hangs on a note to sort: never its event, nor the day or the place of it. */
@Resolver(() => SortingNote)
export class SortingNoteResolver {
  @ResolveField(() => Subgroup, { nullable: true, description: 'The subgroup it speaks to; null: none yet.' })
  async subgroup(@Parent() { view }: ShapedNote, @Context() { loaders }: RequestContext) {
    return view.subgroupId ? loaders.subgroup.load(view.subgroupId) : null;
  }

  @ResolveField(() => GoldenThread, { nullable: true, description: 'The golden thread it speaks to.' })
  async goldenThread(@Parent() { view }: ShapedNote, @Context() { loaders }: RequestContext) {
    if (!view.goldenThreadId) return null;
    const { goldenThreads } = await loaders.lists();
    return goldenThreads.find(({ id }) => id === view.goldenThreadId) ?? null;
  }

  @ResolveField(() => [Theme], { description: 'The themes it is in, by wording.' })
  themes(@Parent() { view }: ShapedNote, @Context() context: RequestContext): Promise<Theme[]> {
    return themesOf(
      view.themeIds.map((id) => ({ id })),
      context,
    );
  }
}
