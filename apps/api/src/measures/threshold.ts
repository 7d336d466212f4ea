import { type RequestContext } from '../graphql/context';
import { BadRequest } from '../graphql/refusal';

/** Below how many people a figure of the viewer's programme is hidden. */
export async function thresholdOf({ loaders }: Pick<RequestContext, 'loaders'>): Promise<number> {
  const programme = await loaders.programme();
  if (!programme) throw new BadRequest('This programme is no longer here. Sign in again.');
  return programme.smallNumberThreshold;
}
