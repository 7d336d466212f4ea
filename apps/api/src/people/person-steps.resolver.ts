import { Args, Context, ID, Mutation, Resolver } from '@nestjs/graphql';
import { SeenArgs } from '../actions/seen.args';
import { type RequestContext, viewerOf } from '../graphql/context';
import { checkedId } from '../graphql/ids';
import { Requires } from '../graphql/requires.decorator';
import { DateScalar } from '../graphql/scalars';
import { LeavePerson } from './commands/leave-person';
import { PausePerson, ResumePerson } from './commands/pause-person';
import { personPayload } from './person-payload';
import { Person, PersonPayload } from './person.type';

const day = (description: string) => ({ type: () => DateScalar, description });

/** Who is away, comes back or leaves. */
@Resolver(() => Person)
export class PersonStepsResolver {
  constructor(
    private readonly pause: PausePerson,
    private readonly resume: ResumePerson,
    private readonly leave: LeavePerson,
  ) {}

  @Requires('manage_own_subgroup_people', 'manage_people', 'manage_accounts')
  @Mutation(() => PersonPayload, {
    description: 'Lets a person be away until a day; nothing is asked of them.',
  })
  async pausePerson(
    @Args() seen: SeenArgs,
    @Args('until', day('The day they are back.')) until: string,
    @Context() context: RequestContext,
  ): Promise<PersonPayload> {
    const id = checkedId(seen.id);
    return personPayload(context, id, await this.pause.run(viewerOf(context), { ...seen, id }, until));
  }

  @Requires('manage_own_subgroup_people', 'manage_people', 'manage_accounts')
  @Mutation(() => PersonPayload, { description: 'Brings a person back before their day.' })
  async resumePerson(@Args() seen: SeenArgs, @Context() context: RequestContext): Promise<PersonPayload> {
    const id = checkedId(seen.id);
    return personPayload(context, id, await this.resume.run(viewerOf(context), { ...seen, id }));
  }

  @Requires('manage_own_subgroup_people', 'manage_people', 'manage_accounts')
  @Mutation(() => PersonPayload, {
    description: 'Lets a person leave: what they own goes to somebody named; their places and sessions end.',
  })
  async leavePerson(
    @Args() seen: SeenArgs,
    @Args('on', day('The day they left; today or earlier.')) on: string,
    @Args('handOverToId', {
      type: () => ID,
      nullable: true,
      description: 'Who takes over the actions they own; needed when there are some.',
    })
    handOverToId: string | null,
    @Context() context: RequestContext,
  ): Promise<PersonPayload> {
    const id = checkedId(seen.id);
    const leaving = { on, handOverToId: handOverToId ? checkedId(handOverToId) : null };
    return personPayload(context, id, await this.leave.run(viewerOf(context), { ...seen, id }, leaving));
  }
}
