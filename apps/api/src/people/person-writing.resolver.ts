import { Args, Context, ID, Mutation, Resolver } from '@nestjs/graphql';
import { type Role } from '@heard/domain';
import { SeenArgs } from '../actions/seen.args';
import { type RequestContext, viewerOf } from '../graphql/context';
import { RoleEnum } from '../graphql/enums';
import { checkedId, checkedIds } from '../graphql/ids';
import { Requires } from '../graphql/requires.decorator';
import { EditPerson } from './commands/edit-person';
import { InvitePerson } from './commands/invite-person';
import { MakeLink } from './commands/make-link';
import { SetPersonRoles } from './commands/set-person-roles';
import { personPayload } from './person-payload';
import { EditPersonInput, InvitePersonInput } from './person.inputs';
import { InvitePersonPayload, LinkPayload, Person, PersonPayload } from './person.type';

/** Invitations, details, roles and links. */
@Resolver(() => Person)
export class PersonWritingResolver {
  constructor(
    private readonly invite: InvitePerson,
    private readonly edit: EditPerson,
    private readonly setRoles: SetPersonRoles,
    private readonly makeLink: MakeLink,
  ) {}

  @Requires('manage_own_subgroup_people', 'manage_people', 'manage_accounts')
  @Mutation(() => InvitePersonPayload, { description: 'Invites somebody by a one-time link.' })
  async invitePerson(
    @Args('input', { type: () => InvitePersonInput, description: 'Who.' }) input: InvitePersonInput,
    @Context() context: RequestContext,
  ): Promise<InvitePersonPayload> {
    checkedIds(input.id, input.directorateId, input.siteId, input.staffGroupId, input.subgroupId);
    const id = input.id?.toLowerCase();
    const invited = await this.invite.run(viewerOf(context), { ...input, id });
    if (!invited.ok) return { person: null, link: null, errors: invited.problems };
    const { person, link } = invited.value;
    return { ...(await personPayload(context, person.id, invited)), link };
  }

  @Requires('manage_own_subgroup_people', 'manage_people', 'manage_accounts')
  @Mutation(() => PersonPayload, { description: 'Corrects a person’s details.' })
  async editPerson(
    @Args('input', { type: () => EditPersonInput, description: 'The details as they should read.' })
    input: EditPersonInput,
    @Context() context: RequestContext,
  ): Promise<PersonPayload> {
    checkedIds(input.directorateId, input.siteId, input.staffGroupId);
    const id = checkedId(input.id);
    const { directorateId = null, siteId = null, staffGroupId = null, workingPattern = null } = input;
    const details = { ...input, id, directorateId, siteId, staffGroupId, workingPattern };
    return personPayload(context, id, await this.edit.run(viewerOf(context), details));
  }

  @Requires('manage_people', 'manage_accounts')
  @Mutation(() => PersonPayload, { description: 'Gives a person exactly these roles.' })
  async setPersonRoles(
    @Args() seen: SeenArgs,
    @Args('roles', { type: () => [RoleEnum], description: 'All roles they are to hold.' }) roles: Role[],
    @Context() context: RequestContext,
  ): Promise<PersonPayload> {
    const id = checkedId(seen.id);
    return personPayload(context, id, await this.setRoles.run(viewerOf(context), { ...seen, id }, roles));
  }

  @Requires('manage_own_subgroup_people', 'manage_people', 'manage_accounts')
  @Mutation(() => LinkPayload, {
    description: 'Makes a new invitation, for somebody invited or somebody who left and comes back.',
  })
  makeInvitationLink(
    @Args('id', { type: () => ID, description: 'For whom.' }) id: string,
    @Context() context: RequestContext,
  ): Promise<LinkPayload> {
    return this.link('invitation', id, context);
  }

  @Requires('manage_people', 'manage_accounts')
  @Mutation(() => LinkPayload, {
    description: 'Makes a link to choose a new password; it works for one day.',
  })
  makeResetLink(
    @Args('id', { type: () => ID, description: 'For whom.' }) id: string,
    @Context() context: RequestContext,
  ): Promise<LinkPayload> {
    return this.link('reset', id, context);
  }

  private async link(
    purpose: 'invitation' | 'reset',
    id: string,
    context: RequestContext,
  ): Promise<LinkPayload> {
    const made = await this.makeLink.run(viewerOf(context), purpose, checkedId(id));
    return made.ok ? { link: made.value, errors: [] } : { link: null, errors: made.problems };
  }
}
