import { type PersonListFilter } from '@heard/data';
import { type Viewer, viewerHas } from '@heard/domain';
import { PersonStateEnum, RoleEnum, WorkingPatternEnum } from '../graphql/enums';
import { checkedIds } from '../graphql/ids';
import { BadRequest, NotPermitted } from '../graphql/refusal';

/** The filter, its ids checked; who sees no work cannot learn from it who belongs to a subgroup. */
export function checkedPersonFilter(viewer: Viewer, filter: PersonListFilter): PersonListFilter {
  checkedIds(filter.subgroupId, filter.directorateId, filter.siteId, filter.staffGroupId);
  if (filter.subgroupId && !viewerHas(viewer, 'see_work')) throw new NotPermitted();
  return { ...filter, search: filter.search?.slice(0, 200) };
}

/** The directory's filter as an address carries it, by the names and words of GraphQL; what is not known is refused. */
export function personFilterFrom(query: Record<string, unknown>): PersonListFilter {
  const filter: Record<string, string> = {};
  for (const [name, value] of Object.entries(query)) {
    if (typeof value !== 'string' || !(name in FIELDS)) throw new BadRequest(`There is no filter "${name}".`);
    const words = FIELDS[name as keyof typeof FIELDS] as Record<string, string> | null;
    const word = words ? words[value] : value;
    if (word === undefined)
      throw new BadRequest(`The filter "${name}" does not know "${value.slice(0, 50)}".`);
    filter[name] = word;
  }
  return filter;
}

/** Each filter, with the words it knows, if it is one of words. */
const FIELDS = {
  search: null,
  subgroupId: null,
  directorateId: null,
  siteId: null,
  staffGroupId: null,
  workingPattern: WorkingPatternEnum,
  state: PersonStateEnum,
  role: RoleEnum,
};
