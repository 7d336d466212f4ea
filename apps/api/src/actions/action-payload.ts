import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { actionById } from '@heard/data';
import { type Result } from '@heard/domain';
import { type RequestContext, readingOf } from '../graphql/context';
import { ActionPayload, PostUpdatePayload } from './action.payloads';
import { shapeAction } from './action.shape';
import { Action } from './action.type';

type OfAction = { actionId: string | null };

/** What came of a change; the action is read when it is asked for, also beside a refusal, so that a stale page shows both. */
export function actionPayload(actionId: string | null, result: Result<unknown>): ActionPayload {
  const payload: Omit<ActionPayload, 'action'> & OfAction = {
    actionId,
    errors: result.ok ? [] : result.problems,
  };
  return payload as ActionPayload & OfAction;
}

async function actionOf({ actionId }: OfAction, context: RequestContext): Promise<Action | null> {
  const view = actionId && (await actionById(readingOf(context), actionId));
  return view ? shapeAction(view) : null;
}

/** The action of a payload. */
@Resolver(() => ActionPayload)
export class ActionPayloadResolver {
  @ResolveField(() => Action, {
    nullable: true,
    description: 'The action as it is now, also when the change was refused as stale.',
  })
  action(
    @Parent() payload: ActionPayload & OfAction,
    @Context() context: RequestContext,
  ): Promise<Action | null> {
    return actionOf(payload, context);
  }
}

/** The action of a posted update. */
@Resolver(() => PostUpdatePayload)
export class PostUpdatePayloadResolver {
  @ResolveField(() => Action, { nullable: true, description: 'Its action as it is now.' })
  action(
    @Parent() payload: PostUpdatePayload & OfAction,
    @Context() context: RequestContext,
  ): Promise<Action | null> {
    return actionOf(payload, context);
  }
}
