import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { personImportById } from '@heard/data';
import { type RequestContext, readingOf, viewerOf } from '../../graphql/context';
import { checkedId, isId } from '../../graphql/ids';
import { Requires } from '../../graphql/requires.decorator';
import { ConfirmPersonImport } from './confirm-person-import';
import { PersonImport, PersonImportPayload, shapeImport } from './person-import.type';

/** Files of people: how far their check is, and the word to take them in. */
@Resolver(() => PersonImport)
export class PersonImportResolver {
  constructor(private readonly confirm: ConfirmPersonImport) {}

  @Requires('manage_people', 'manage_accounts')
  @Query(() => PersonImport, {
    nullable: true,
    description: 'One file of people, and how far it has come; null when there is none such.',
  })
  async personImport(
    @Args('id', { type: () => ID, description: 'Its id.' }) id: string,
    @Context() context: RequestContext,
  ): Promise<PersonImport | null> {
    return isId(id) ? shapeImport(await personImportById(readingOf(context), id)) : null;
  }

  @Requires('manage_people', 'manage_accounts')
  @Mutation(() => PersonImportPayload, {
    description: 'Takes in a checked file of people: all of it or nothing.',
  })
  async confirmPersonImport(
    @Args('id', { type: () => ID, description: 'Which file.' }) id: string,
    @Context() context: RequestContext,
  ): Promise<PersonImportPayload> {
    const done = await this.confirm.run(viewerOf(context), checkedId(id));
    const view = await personImportById(readingOf(context), checkedId(id));
    return { personImport: shapeImport(view), errors: done.ok ? [] : done.problems };
  }
}
