import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type PersonView } from '@heard/data';
import { type RequestContext } from '../graphql/context';
import { wholePerson } from './person-fields.resolver';
import { Person } from './person.type';

/** The columns of a person, loaded when what came with an action or an update brings only id and name. */
@Resolver(() => Person)
export class PersonOwnFieldsResolver {
  @ResolveField()
  email(@Parent() person: Person, @Context() context: RequestContext) {
    return own(person, 'email', context);
  }

  @ResolveField()
  state(@Parent() person: Person, @Context() context: RequestContext) {
    return own(person, 'state', context);
  }

  @ResolveField()
  jobTitle(@Parent() person: Person, @Context() context: RequestContext) {
    return own(person, 'jobTitle', context);
  }

  @ResolveField()
  workingPattern(@Parent() person: Person, @Context() context: RequestContext) {
    return own(person, 'workingPattern', context);
  }

  @ResolveField()
  joinedOn(@Parent() person: Person, @Context() context: RequestContext) {
    return own(person, 'joinedOn', context);
  }

  @ResolveField()
  pausedUntil(@Parent() person: Person, @Context() context: RequestContext) {
    return own(person, 'pausedUntil', context);
  }

  @ResolveField()
  leftOn(@Parent() person: Person, @Context() context: RequestContext) {
    return own(person, 'leftOn', context);
  }

  @ResolveField()
  version(@Parent() person: Person, @Context() context: RequestContext) {
    return own(person, 'version', context);
  }
}

function own<K extends keyof PersonView>(person: Person, field: K, context: RequestContext) {
  const whole = wholePerson(person, context);
  return whole instanceof Promise ? whole.then((loaded) => loaded[field]) : whole[field];
}
