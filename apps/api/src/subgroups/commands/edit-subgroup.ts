import { Injectable } from '@nestjs/common';
import { editSubgroup, fail, ok, problem, type Result, type Subgroup, type Viewer } from '@heard/domain';
import { ChangeSubgroup, NAME_TAKEN, type SubgroupSeen } from './change-subgroup';

/** Gives a subgroup other words and golden threads. */
@Injectable()
export class EditSubgroup {
  constructor(private readonly changeSubgroup: ChangeSubgroup) {}

  run(
    viewer: Viewer,
    seen: SubgroupSeen,
    changes: Pick<Subgroup, 'name' | 'aliases' | 'priorityText' | 'goldenThreadIds'>,
  ): Promise<Result<Subgroup>> {
    return this.changeSubgroup.run(viewer, seen, {
      verb: 'edit',
      event: 'subgroup.edited',
      apply: async (subgroup, _, transaction) => {
        const edited = editSubgroup(subgroup, changes);
        if (!edited.ok) return edited;
        const { name, goldenThreadIds } = edited.value;
        if (await transaction.subgroups.nameIsTaken(name, subgroup.id)) return fail(NAME_TAKEN);
        if ((await transaction.subgroups.countThreads(goldenThreadIds)) < goldenThreadIds.length) {
          return fail(problem('goldenThreadIds', 'NOT_FOUND', 'Choose golden threads of this programme.'));
        }
        return ok({ subgroup: edited.value });
      },
    });
  }
}
