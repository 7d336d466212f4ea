import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type PersonView } from '@heard/data';
import {
  isCurrent,
  mayWithPerson,
  type PersonInPlace,
  personVerbsFor,
  type Role,
  ROLES,
  viewerHas,
} from '@heard/domain';
import { shapeAction } from '../actions/action.shape';
import { Action } from '../actions/action.type';
import { type RequestContext, readingOf, viewerOf } from '../graphql/context';
import { PersonVerbEnum, RoleEnum } from '../graphql/enums';
import { Directorate, Site, StaffGroup } from '../programme/programme.type';
import { Membership } from '../subgroups/subgroup.type';
import { Person } from './person.type';

type Verb = (typeof PersonVerbEnum)[keyof typeof PersonVerbEnum];

/** What hangs on a person and loads when asked for. */
@Resolver(() => Person)
export class PersonFieldsResolver {
  @ResolveField(() => [RoleEnum], { description: 'Their roles in this programme.' })
  roles(@Parent() { id }: Person, @Context() context: RequestContext): Promise<Role[]> {
    return rolesOf(id, context);
  }

  @ResolveField(() => Directorate, {
    nullable: true,
    description: 'The part of the organisation they are in.',
  })
  async directorate(@Parent() person: Person, @Context() context: RequestContext) {
    const { directorateId } = await wholePerson(person, context);
    return directorateId && named((await context.loaders.lists()).directorates, directorateId);
  }

  @ResolveField(() => Site, { nullable: true, description: 'Where they work.' })
  async site(@Parent() person: Person, @Context() context: RequestContext) {
    const { siteId } = await wholePerson(person, context);
    return siteId && named((await context.loaders.lists()).sites, siteId);
  }

  @ResolveField(() => StaffGroup, { nullable: true, description: 'Their kind of work.' })
  async staffGroup(@Parent() person: Person, @Context() context: RequestContext) {
    const { staffGroupId } = await wholePerson(person, context);
    return staffGroupId && named((await context.loaders.lists()).staffGroups, staffGroupId);
  }

  @ResolveField(() => [Membership], {
    description:
      'The subgroups they belong and belonged to, those that last first; empty for who sees no work.',
  })
  async memberships(@Parent() { id }: Person, @Context() context: RequestContext): Promise<Membership[]> {
    if (!viewerHas(viewerOf(context), 'see_work')) return [];
    return (await context.loaders.memberships.load(id)) as unknown as Membership[];
  }

  @ResolveField(() => [Action], {
    description:
      'The actions they own or have accepted in a hand-over, newest word first; empty for who sees no work.',
  })
  async ownedActions(@Parent() { id }: Person, @Context() context: RequestContext): Promise<Action[]> {
    if (!viewerHas(viewerOf(context), 'see_work')) return [];
    return (await context.loaders.ownedActions.load(id)).map(shapeAction);
  }

  @ResolveField(() => Int, {
    nullable: true,
    description:
      'How many actions somebody else must take over before they leave; null for who may not record that they left.',
  })
  async actionsToGiveAway(@Parent() person: Person, @Context() context: RequestContext) {
    if (!mayWithPerson(viewerOf(context), 'leave', await placeOf(person, context))) return null;
    return (await context.loaders.actionsToGiveAway.load(person.id))?.count ?? 0;
  }

  @ResolveField(() => [PersonVerbEnum], { description: 'What the viewer may do to them now, in order.' })
  async viewerCan(@Parent() person: Person, @Context() context: RequestContext): Promise<Verb[]> {
    const place = await placeOf(person, context);
    return personVerbsFor(viewerOf(context), place, readingOf(context).today);
  }
}

/** The person as the policies see them. */
async function placeOf(person: Person, context: RequestContext): Promise<PersonInPlace> {
  const [whole, roles, memberships] = await Promise.all([
    wholePerson(person, context),
    rolesOf(person.id, context),
    context.loaders.memberships.load(person.id),
  ]);
  const subgroupIds = memberships.filter(isCurrent).map(({ subgroupId }) => subgroupId);
  return { person: { ...whole, roles }, subgroupIds };
}

/** The person with every column; lists of actions bring only id and name, and the rest loads when asked for. */
export function wholePerson(person: Person, { loaders }: RequestContext): PersonView | Promise<PersonView> {
  if ('email' in person && 'directorateId' in person) return person as Person & PersonView;
  return loaders.person.load(person.id) as Promise<PersonView>;
}

async function rolesOf(personId: string, { loaders }: RequestContext): Promise<Role[]> {
  const held = (await loaders.roles.load(personId))?.roles ?? [];
  return ROLES.filter((role) => held.includes(role));
}

function named<T extends { id: string }>(list: T[], id: string): T | null {
  return list.find((entry) => entry.id === id) ?? null;
}
