import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type MembershipView } from '@heard/data';
import { type RequestContext } from '../graphql/context';
import { Person } from '../people/person.type';
import { Membership, Subgroup } from './subgroup.type';

/** The two ends of a membership. */
@Resolver(() => Membership)
export class MembershipFieldsResolver {
  @ResolveField(() => Subgroup, { description: 'The subgroup.' })
  subgroup(@Parent() { subgroupId }: MembershipView, @Context() { loaders }: RequestContext) {
    return loaders.subgroup.load(subgroupId);
  }

  @ResolveField(() => Person, { description: 'The person.' })
  person(@Parent() { personId }: MembershipView, @Context() { loaders }: RequestContext) {
    return loaders.person.load(personId);
  }
}
