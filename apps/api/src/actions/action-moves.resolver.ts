import { Args, Context, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { type MoveInputs, type MoveVerb } from '@heard/domain';
import { type RequestContext, viewerOf } from '../graphql/context';
import { ActionMoveEnum } from '../graphql/enums';
import { checkedId } from '../graphql/ids';
import { Requires } from '../graphql/requires.decorator';
import { DateScalar } from '../graphql/scalars';
import { actionPayload } from './action-payload';
import { ActionPayload } from './action.payloads';
import { Action } from './action.type';
import { type ActionSeen } from './commands/change-action';
import { MoveAction } from './commands/move-action';
import { UndoActionStep } from './commands/undo-action-step';
import { SeenArgs } from './seen.args';

type Move = (typeof ActionMoveEnum)[keyof typeof ActionMoveEnum];

const words = (description: string) => ({ type: () => String, description });
const day = (description: string) => ({ type: () => DateScalar, description });

/** The steps of an action's state table. */
@Resolver(() => Action)
export class ActionMovesResolver {
  constructor(
    private readonly moves: MoveAction,
    private readonly undo: UndoActionStep,
  ) {}

  @Requires('see_work')
  @Mutation(() => ActionPayload, { description: 'Takes a step that needs nothing but the word.' })
  moveAction(
    @Args() seen: SeenArgs,
    @Args('move', { type: () => ActionMoveEnum, description: 'Which step.' }) move: Move,
    @Context() context: RequestContext,
  ) {
    return this.take(context, seen, move, {});
  }

  @Requires('see_work')
  @Mutation(() => ActionPayload, { description: 'Plans an evaluation, or says that it is under way.' })
  planEvaluation(
    @Args() seen: SeenArgs,
    @Args('on', day('The day it is planned for.')) on: string,
    @Args('method', words('How it will be found out whether it worked.')) method: string,
    @Args('underWay', { type: () => Boolean, defaultValue: false, description: 'Whether it has begun.' })
    underWay: boolean,
    @Context() context: RequestContext,
  ) {
    return this.take(context, seen, 'plan_evaluation', { on, method, underWay });
  }

  @Requires('see_work')
  @Mutation(() => ActionPayload, { description: 'Says what an evaluation found.' })
  evaluateAction(
    @Args() seen: SeenArgs,
    @Args('finding', words('What was found.')) finding: string,
    @Args('method', words('How it was found out.')) method: string,
    @Args('on', day('The day of the finding.')) on: string,
    @Context() context: RequestContext,
  ) {
    return this.take(context, seen, 'evaluate', { finding, method, on });
  }

  @Requires('see_work')
  @Mutation(() => ActionPayload, { description: 'Offers the action to a named owner in business as usual.' })
  offerHandOver(
    @Args() seen: SeenArgs,
    @Args('receivingOwnerId', { type: () => ID, description: 'Who should take it over.' })
    receivingOwnerId: string,
    @Args('note', words('What they should know.')) note: string,
    @Context() context: RequestContext,
  ) {
    // Nobody chosen is for the rule to refuse, at its field.
    const input = { receivingOwnerId: receivingOwnerId && checkedId(receivingOwnerId), note };
    return this.take(context, seen, 'offer_hand_over', input);
  }

  @Requires('see_work')
  @Mutation(() => ActionPayload, {
    description: 'Takes over an action offered to the viewer; checks fall due at 3, 6 and 12 months.',
  })
  acceptHandOver(@Args() seen: SeenArgs, @Context() context: RequestContext) {
    return this.take(context, seen, 'accept_hand_over', {});
  }

  @Requires('see_work')
  @Mutation(() => ActionPayload, { description: 'Declines an action offered to the viewer.' })
  declineHandOver(
    @Args() seen: SeenArgs,
    @Args('reason', words('Why.')) reason: string,
    @Context() context: RequestContext,
  ) {
    return this.take(context, seen, 'decline_hand_over', { reason });
  }

  @Requires('see_work')
  @Mutation(() => ActionPayload, {
    description: 'Records a check after hand-over; when the change no longer holds the action reopens.',
  })
  recordHandOverCheck(
    @Args() seen: SeenArgs,
    @Args('months', { type: () => Int, description: 'Which check: 3, 6 or 12 months.' }) months: number,
    @Args('holding', { type: () => Boolean, description: 'Whether the change holds.' }) holding: boolean,
    @Args('note', words('What was seen.')) note: string,
    @Context() context: RequestContext,
  ) {
    return this.take(context, seen, 'record_check', { months, holding, note });
  }

  @Requires('see_work')
  @Mutation(() => ActionPayload, { description: 'Stops an action, with the reason that staff can be told.' })
  stopAction(
    @Args() seen: SeenArgs,
    @Args('reason', words('Why.')) reason: string,
    @Context() context: RequestContext,
  ) {
    return this.take(context, seen, 'stop', { reason });
  }

  @Requires('see_work')
  @Mutation(() => ActionPayload, { description: 'Opens an action that was stopped or handed over again.' })
  reopenAction(
    @Args() seen: SeenArgs,
    @Args('reason', words('Why.')) reason: string,
    @Context() context: RequestContext,
  ) {
    return this.take(context, seen, 'reopen', { reason });
  }

  @Requires('see_work')
  @Mutation(() => ActionPayload, {
    description: 'Pauses an action until a day, on which it goes on by itself.',
  })
  pauseAction(
    @Args() seen: SeenArgs,
    @Args('until', day('The day it goes on.')) until: string,
    @Args('reason', words('Why.')) reason: string,
    @Context() context: RequestContext,
  ) {
    return this.take(context, seen, 'pause', { until, reason });
  }

  @Requires('see_work')
  @Mutation(() => ActionPayload, {
    description: 'Takes back the viewer’s own last step within 15 minutes, when nothing has happened since.',
  })
  async undoActionStep(@Args() seen: SeenArgs, @Context() context: RequestContext): Promise<ActionPayload> {
    const result = await this.undo.run(viewerOf(context), checked(seen));
    return actionPayload(seen.id, result);
  }

  private async take<V extends MoveVerb>(
    context: RequestContext,
    seen: SeenArgs,
    verb: V,
    input: MoveInputs[V],
  ): Promise<ActionPayload> {
    const result = await this.moves.run(viewerOf(context), checked(seen), verb, input);
    return actionPayload(seen.id, result);
  }
}

function checked({ id, version }: SeenArgs): ActionSeen {
  return { id: checkedId(id), version };
}
