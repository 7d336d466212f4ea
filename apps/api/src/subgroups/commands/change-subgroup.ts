import { Injectable } from '@nestjs/common';
import { type Transaction, UnitOfWork } from '@heard/data';
import {
  fail,
  mayWithSubgroup,
  notAllowedWithSubgroup,
  notFound,
  ok,
  type Problem,
  problem,
  type Result,
  stale,
  type Subgroup,
  type SubgroupVerb,
  type Viewer,
} from '@heard/domain';
import { Clock } from '../../work/clock';
import { refuseDuplicates } from '../../work/refuse-duplicates';

/** A subgroup to change, and the version of it that was seen. */
export interface SubgroupSeen {
  id: string;
  version: number;
}

/** How one verb changes a subgroup, and what the audit calls it. */
export interface SubgroupChange {
  verb: SubgroupVerb;
  event: `subgroup.${string}`;
  apply: (
    subgroup: Subgroup,
    today: string,
    transaction: Transaction,
  ) => Promise<Result<{ subgroup: Subgroup; phaseNote?: string }>>;
}

/** The refusal of a name that another subgroup has. */
export const NAME_TAKEN: Problem = problem(
  'name',
  'DUPLICATE',
  'Another subgroup has this name. Choose another name.',
);

/** What every use case on an existing subgroup does around its own rule: load, ask, apply, save, record. */
@Injectable()
export class ChangeSubgroup {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, seen: SubgroupSeen, change: SubgroupChange): Promise<Result<Subgroup>> {
    const scope = { programmeId: viewer.programmeId, actorId: viewer.personId };
    const work = async (transaction: Transaction): Promise<Result<Subgroup>> => {
      const subgroup = await transaction.subgroups.find(seen.id);
      if (!subgroup) return fail(notFound('subgroup'));
      if (!mayWithSubgroup(viewer, change.verb, subgroup)) return fail(notAllowedWithSubgroup(change.verb));
      if (subgroup.version !== seen.version) return fail(stale('subgroup'));
      const changed = await change.apply(subgroup, this.clock.today(), transaction);
      if (!changed.ok) return changed;
      const { phaseNote } = changed.value;
      const saved = await transaction.subgroups.save(subgroup, changed.value.subgroup, phaseNote);
      transaction.record({
        verb: change.event,
        subjectType: 'subgroup',
        subjectId: saved.id,
        subjectTitle: saved.name,
        before: subgroup,
        after: phaseNote ? { ...saved, detail: phaseNote } : saved,
      });
      return ok(saved);
    };
    return refuseDuplicates(() => this.unitOfWork.run(scope, this.clock.now(), work), {
      subgroup_programme_id_name_key: NAME_TAKEN,
    });
  }
}
