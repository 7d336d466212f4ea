import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Role } from '@heard/domain';
import { type RequestContext } from '../graphql/context';
import { RoleEnum } from '../graphql/enums';
import { Person } from './person.type';

/** What hangs on a person and loads when asked for. */
@Resolver(() => Person)
export class PersonFieldsResolver {
  @ResolveField(() => [RoleEnum], { description: 'Their roles in this programme.' })
  async roles(@Parent() person: Person, @Context() { loaders }: RequestContext): Promise<Role[]> {
    return (await loaders.roles.load(person.id))?.roles ?? [];
  }
}
