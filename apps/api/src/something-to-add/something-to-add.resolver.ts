import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type RequestContext } from '../graphql/context';
import { isId } from '../graphql/ids';
import { Public } from '../graphql/requires.decorator';
import { BoxLimit } from './box-limit';
import { AddSomething } from './commands/add-something';
import { ReadPage } from './queries/read-page';
import { AddSomethingInput, AddSomethingPayload, SomethingToAddPage } from './something-to-add.type';

/** The public box: no sign-in, no cookie, and nothing kept of who sent what. */
@Resolver(() => SomethingToAddPage)
export class SomethingToAddResolver {
  constructor(
    private readonly page: ReadPage,
    private readonly add: AddSomething,
    private readonly limit: BoxLimit,
  ) {}

  @Public('anybody may read what the box is for, and whom to turn to')
  @Query(() => SomethingToAddPage, {
    nullable: true,
    description: 'What somebody reads before they add something; null while there is no programme.',
  })
  somethingToAdd(): Promise<SomethingToAddPage | null> {
    return this.page.run();
  }

  @Public('staff without an account are heard too, and say nothing of who they are')
  @Mutation(() => AddSomethingPayload, {
    description: 'Adds something to be heard. It is read by a second person before anybody works with it.',
  })
  async addSomething(
    @Args('input', { type: () => AddSomethingInput, description: 'What they want heard.' })
    input: AddSomethingInput,
    @Context() { request }: RequestContext,
  ): Promise<AddSomethingPayload> {
    const refusal = await this.limit.refusal(request.ip);
    if (refusal) return { isKept: false, flags: [], errors: [refusal] };
    const subgroupId = input.subgroupId && isId(input.subgroupId) ? input.subgroupId.toLowerCase() : null;
    const added = await this.add.run({
      ...input,
      id: input.id.toLowerCase(),
      subgroupId,
      isMeant: input.isMeant === true,
    });
    if (!added.ok) return { isKept: false, flags: [], errors: added.problems };
    return { ...added.value, errors: [] };
  }
}
