import { type PersonListFilter } from '@heard/data';
import { type Viewer, viewerHas } from '@heard/domain';
import { checkedIds } from '../graphql/ids';
import { NotPermitted } from '../graphql/refusal';

/** The filter, its ids checked; who sees no work cannot learn from it who belongs to a subgroup. */
export function checkedPersonFilter(viewer: Viewer, filter: PersonListFilter): PersonListFilter {
  checkedIds(filter.subgroupId, filter.directorateId, filter.siteId, filter.staffGroupId);
  if (filter.subgroupId && !viewerHas(viewer, 'see_work')) throw new NotPermitted();
  return { ...filter, search: filter.search?.slice(0, 200) };
}
