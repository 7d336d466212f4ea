import { Context, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { viewerHas, WORKING_PATTERNS, type WorkingPattern } from '@heard/domain';
import { type RequestContext, viewerOf } from '../graphql/context';
import { BadRequest } from '../graphql/refusal';
import { Requires } from '../graphql/requires.decorator';
import { ViewerType } from '../sign-in/sign-in.type';
import { Programme } from './programme.type';

/** The viewer's programme, its settings and its lists. */
@Resolver(() => Programme)
export class ProgrammeResolver {
  @Requires('see_work', 'manage_settings')
  @Query(() => Programme, { description: 'The viewer’s programme: settings, and the lists it keeps.' })
  programme(@Context() context: RequestContext): Promise<Programme> {
    return programmeOf(context);
  }

  @ResolveField()
  async sites(@Context() { loaders }: RequestContext) {
    return (await loaders.lists()).sites;
  }

  @ResolveField()
  async directorates(@Context() { loaders }: RequestContext) {
    return (await loaders.lists()).directorates;
  }

  @ResolveField()
  async staffGroups(@Context() { loaders }: RequestContext) {
    return (await loaders.lists()).staffGroups;
  }

  @ResolveField()
  async goldenThreads(@Context() { loaders }: RequestContext) {
    return (await loaders.lists()).goldenThreads;
  }

  @ResolveField()
  workingPatterns(): WorkingPattern[] {
    return [...WORKING_PATTERNS];
  }

  @ResolveField()
  viewerCanEdit(@Context() context: RequestContext): boolean {
    return viewerHas(viewerOf(context), 'manage_settings');
  }
}

/** The programme of the signed-in viewer. */
@Resolver(() => ViewerType)
export class ViewerProgrammeResolver {
  @ResolveField(() => Programme, { description: 'The programme they belong to.' })
  programme(@Context() context: RequestContext): Promise<Programme> {
    return programmeOf(context);
  }
}

async function programmeOf({ loaders }: RequestContext): Promise<Programme> {
  const programme = await loaders.programme();
  if (!programme) throw new BadRequest('This programme is no longer here. Sign in again.');
  return programme as Programme;
}
