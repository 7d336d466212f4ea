import { Args, Context, ID, Mutation, Resolver } from '@nestjs/graphql';
import { membershipsByIds } from '@heard/data';
import { type MembershipKind, type Result } from '@heard/domain';
import { SeenArgs } from '../actions/seen.args';
import { type RequestContext, readingOf, viewerOf } from '../graphql/context';
import { MembershipKindEnum } from '../graphql/enums';
import { checkedId } from '../graphql/ids';
import { Requires } from '../graphql/requires.decorator';
import { DateScalar } from '../graphql/scalars';
import { AddMembership } from './commands/add-membership';
import { EndMembership } from './commands/end-membership';
import { ReopenMembership } from './commands/reopen-membership';
import { Membership, MembershipPayload } from './subgroup.type';

/** Who joins a subgroup, and who leaves it. */
@Resolver(() => Membership)
export class MembershipWritingResolver {
  constructor(
    private readonly add: AddMembership,
    private readonly end: EndMembership,
    private readonly reopen: ReopenMembership,
  ) {}

  @Requires('manage_own_subgroup_people', 'manage_people')
  @Mutation(() => MembershipPayload, { description: 'Makes a person a member of a subgroup.' })
  async addMembership(
    @Args('id', {
      type: () => ID,
      nullable: true,
      description: 'A UUID of the client’s making, so that sending twice adds one.',
    })
    id: string | null,
    @Args('subgroupId', { type: () => ID, description: 'Of which subgroup.' }) subgroupId: string,
    @Args('personId', { type: () => ID, description: 'Who.' }) personId: string,
    @Args('kind', { type: () => MembershipKindEnum, description: 'As what.' }) kind: MembershipKind,
    @Args('from', { type: () => DateScalar, description: 'From which day; today or earlier.' }) from: string,
    @Context() context: RequestContext,
  ): Promise<MembershipPayload> {
    const ids = { id: id && checkedId(id), subgroupId: checkedId(subgroupId), personId: checkedId(personId) };
    const added = await this.add.run(viewerOf(context), { ...ids, kind, from });
    return payload(context, added.ok ? added.value.id : null, added);
  }

  @Requires('manage_own_subgroup_people', 'manage_people')
  @Mutation(() => MembershipPayload, { description: 'Ends a membership: from that day it is over.' })
  async endMembership(
    @Args() seen: SeenArgs,
    @Args('to', { type: () => DateScalar, description: 'The day it ends; today or earlier.' }) to: string,
    @Context() context: RequestContext,
  ): Promise<MembershipPayload> {
    const id = checkedId(seen.id);
    return payload(context, id, await this.end.run(viewerOf(context), { ...seen, id }, to));
  }

  @Requires('manage_own_subgroup_people', 'manage_people')
  @Mutation(() => MembershipPayload, {
    description: 'Takes back the end of a membership, as if it had never ended.',
  })
  async reopenMembership(
    @Args() seen: SeenArgs,
    @Context() context: RequestContext,
  ): Promise<MembershipPayload> {
    const id = checkedId(seen.id);
    return payload(context, id, await this.reopen.run(viewerOf(context), { ...seen, id }));
  }
}

/** What came of a change, with the membership and its subgroup as they are now, also beside a refusal. */
async function payload(
  context: RequestContext,
  id: string | null,
  result: Result<unknown>,
): Promise<MembershipPayload> {
  // What was loaded before the change is forgotten.
  context.becomes(viewerOf(context));
  const membership = id ? (await membershipsByIds(readingOf(context), [id]))[0] : undefined;
  return {
    membership: (membership ?? null) as Membership | null,
    subgroup: membership ? await context.loaders.subgroup.load(membership.subgroupId) : null,
    errors: result.ok ? [] : result.problems,
  };
}
