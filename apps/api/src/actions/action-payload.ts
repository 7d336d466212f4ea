import { actionById } from '@heard/data';
import { type Result } from '@heard/domain';
import { type RequestContext, readingOf } from '../graphql/context';
import { type ActionPayload } from './action.payloads';
import { shapeAction } from './action.shape';

/** What came of a change: the action as it is now, also beside a refusal, so that a stale page can show both. */
export async function actionPayload(
  context: RequestContext,
  actionId: string,
  result: Result<unknown>,
): Promise<ActionPayload> {
  const view = await actionById(readingOf(context), actionId);
  return { action: view && shapeAction(view), errors: result.ok ? [] : result.problems };
}
