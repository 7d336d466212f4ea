import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { type ProgrammeList, type Result } from '@heard/domain';
import { type RequestContext, viewerOf } from '../graphql/context';
import { Requires } from '../graphql/requires.decorator';
import { AddToList } from './commands/add-to-list';
import { EditProgramme } from './commands/edit-programme';
import { EditProgrammeArgs } from './programme.inputs';
import { Programme, ProgrammePayload } from './programme.type';

const words = (description: string) => ({ type: () => String, description });

/** Changes to the programme and its lists. */
@Resolver(() => Programme)
export class ProgrammeWritingResolver {
  constructor(
    private readonly edit: EditProgramme,
    private readonly add: AddToList,
  ) {}

  @Requires('manage_settings')
  @Mutation(() => ProgrammePayload, { description: 'Changes the programme’s settings.' })
  async editProgramme(
    @Args() changes: EditProgrammeArgs,
    @Context() context: RequestContext,
  ): Promise<ProgrammePayload> {
    return payload(context, await this.edit.run(viewerOf(context), changes));
  }

  @Requires('manage_programme')
  @Mutation(() => ProgrammePayload, { description: 'Adds a place where people work.' })
  addSite(@Args('name', words('Its name.')) name: string, @Context() context: RequestContext) {
    return this.addTo('site', { name }, context);
  }

  @Requires('manage_programme')
  @Mutation(() => ProgrammePayload, { description: 'Adds a part of the organisation.' })
  addDirectorate(@Args('name', words('Its name.')) name: string, @Context() context: RequestContext) {
    return this.addTo('directorate', { name }, context);
  }

  @Requires('manage_programme')
  @Mutation(() => ProgrammePayload, { description: 'Adds a kind of work.' })
  addStaffGroup(@Args('name', words('Its name.')) name: string, @Context() context: RequestContext) {
    return this.addTo('staffGroup', { name }, context);
  }

  @Requires('manage_programme')
  @Mutation(() => ProgrammePayload, { description: 'Adds a tag that runs across subgroups.' })
  addGoldenThread(
    @Args('name', words('Its name.')) name: string,
    @Args('description', words('What it stands for.')) description: string,
    @Context() context: RequestContext,
  ) {
    return this.addTo('goldenThread', { name, description }, context);
  }

  private async addTo(
    list: ProgrammeList,
    input: { name: string; description?: string },
    context: RequestContext,
  ): Promise<ProgrammePayload> {
    return payload(context, await this.add.run(viewerOf(context), list, input));
  }
}

/** What came of a change, with the programme as it is now, also beside a refusal. */
async function payload(context: RequestContext, result: Result<unknown>): Promise<ProgrammePayload> {
  // What was loaded before the change is forgotten.
  context.becomes(viewerOf(context));
  const programme = (await context.loaders.programme()) as Programme | null;
  return { programme, errors: result.ok ? [] : result.problems };
}
