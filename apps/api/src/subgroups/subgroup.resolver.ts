import { Args, Context, ID, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { allSubgroups } from '@heard/data';
import { viewerHas } from '@heard/domain';
import { type RequestContext, readingOf, viewerOf } from '../graphql/context';
import { isId } from '../graphql/ids';
import { Requires } from '../graphql/requires.decorator';
import { ViewerType } from '../sign-in/sign-in.type';
import { Subgroup } from './subgroup.type';

/** What can be asked about subgroups. */
@Resolver(() => Subgroup)
export class SubgroupResolver {
  @Requires('see_work')
  @Query(() => [Subgroup], { description: 'All subgroups of the programme, in their order.' })
  subgroups(@Context() context: RequestContext): Promise<Subgroup[]> {
    return allSubgroups(readingOf(context));
  }

  @Requires('see_work')
  @Query(() => Subgroup, { nullable: true, description: 'One subgroup; null when there is none such.' })
  subgroup(
    @Args('id', { type: () => ID, description: 'Its id.' }) id: string,
    @Context() { loaders }: RequestContext,
  ): Promise<Subgroup | null> {
    return isId(id) ? loaders.subgroup.load(id.toLowerCase()) : Promise.resolve(null);
  }
}

/** The subgroups that the signed-in viewer leads. */
@Resolver(() => ViewerType)
export class ViewerSubgroupsResolver {
  @ResolveField(() => [Subgroup], { description: 'The subgroups they lead, in their order.' })
  async leadsSubgroups(@Context() context: RequestContext): Promise<Subgroup[]> {
    const viewer = viewerOf(context);
    if (viewer.leadsSubgroups.length === 0 || !viewerHas(viewer, 'see_work')) return [];
    const all = await allSubgroups(readingOf(context));
    return all.filter(({ id }) => viewer.leadsSubgroups.includes(id));
  }
}
