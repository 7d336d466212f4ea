import {
  COMPUTED_CRITERIA,
  COMPUTED_CRITERION_LABELS,
  type Cycle as DomainCycle,
  cycleName,
  mayEditMethod,
} from '@heard/domain';
import { type RequestContext, viewerOf } from '../graphql/context';
import { type CommunityPart, type Cycle, type Method } from './cycle.type';

/** A cycle as GraphQL shows it, with its programme for the policy. */
export type ShapedCycle = Cycle & Pick<DomainCycle, 'programmeId'>;

/** Shapes a cycle for GraphQL. */
export function shapeCycle(cycle: DomainCycle): ShapedCycle {
  return { ...cycle, name: cycleName(cycle) };
}

/** A cycle of the programme; null when there is none such. */
export async function cycleOf(id: string | null, { loaders }: RequestContext): Promise<ShapedCycle | null> {
  if (id === null) return null;
  const cycle = (await loaders.cycles()).find((each) => each.id === id);
  return cycle ? shapeCycle(cycle) : null;
}

/** The programme's phases and criteria as they are now, with what there is to choose from. */
export async function methodFor(context: RequestContext): Promise<Method> {
  const [method, lists] = await Promise.all([context.loaders.method(), context.loaders.lists()]);
  const parts: CommunityPart[] = [
    ...lists.directorates.map(({ id, name }) => ({ id, name, isSite: false })),
    ...lists.sites.map(({ id, name }) => ({ id, name, isSite: true })),
  ];
  return {
    phases: method.phases,
    communityParts: parts.filter(({ id }) => method.communityPartIds.includes(id)),
    parts,
    computedChoices: COMPUTED_CRITERIA.map((computed) => ({
      computed,
      wording: COMPUTED_CRITERION_LABELS[computed],
    })),
    viewerCanEdit: mayEditMethod(viewerOf(context)),
    version: method.version,
  };
}
