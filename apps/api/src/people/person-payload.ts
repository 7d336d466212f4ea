import { type Result } from '@heard/domain';
import { type RequestContext, viewerOf } from '../graphql/context';
import { type PersonPayload } from './person.type';

/** What came of a change, with the person as they are now, also beside a refusal, so that a stale page shows both. */
export async function personPayload(
  context: RequestContext,
  id: string,
  result: Result<unknown>,
): Promise<PersonPayload> {
  // What was loaded before the change is forgotten.
  context.becomes(viewerOf(context));
  return { person: await context.loaders.person.load(id), errors: result.ok ? [] : result.problems };
}
