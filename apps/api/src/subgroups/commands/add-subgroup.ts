import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { type Transaction, UnitOfWork } from '@heard/data';
import {
  addSubgroup,
  comparable,
  fail,
  mayAddSubgroup,
  notAllowedWithSubgroup,
  ok,
  problem,
  type Result,
  type Subgroup,
  type Viewer,
} from '@heard/domain';
import { Clock } from '../../work/clock';
import { refuseDuplicates } from '../../work/refuse-duplicates';
import { NAME_TAKEN } from './change-subgroup';

/** Adds a subgroup, in Discover from today; the same id sent twice adds one. */
@Injectable()
export class AddSubgroup {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async run(
    viewer: Viewer,
    input: { id?: string | null; name: string; priorityText: string },
  ): Promise<Result<Subgroup>> {
    const { programmeId } = viewer;
    const id = input.id ?? newId();
    const work = async (transaction: Transaction): Promise<Result<Subgroup>> => {
      if (!mayAddSubgroup(viewer)) return fail(notAllowedWithSubgroup('add'));
      const earlier = await transaction.subgroups.find(id);
      if (earlier && comparable(earlier.name) === comparable(input.name)) return ok(earlier);
      if (earlier) {
        return fail(problem('id', 'DUPLICATE', 'This id is taken. Send the subgroup again with a new one.'));
      }
      const position = await transaction.subgroups.nextPosition();
      const words = { name: input.name, priorityText: input.priorityText };
      const added = addSubgroup(
        { ...words, id, programmeId, position, periodId: newId() },
        this.clock.today(),
      );
      if (!added.ok) return added;
      const { subgroup } = added.value;
      if (await transaction.subgroups.nameIsTaken(subgroup.name, id)) return fail(NAME_TAKEN);
      await transaction.subgroups.add(subgroup);
      transaction.record({
        verb: 'subgroup.added',
        subjectType: 'subgroup',
        subjectId: id,
        subjectTitle: subgroup.name,
        after: subgroup,
      });
      return ok(subgroup);
    };
    const scope = { programmeId, actorId: viewer.personId };
    return refuseDuplicates(() => this.unitOfWork.run(scope, this.clock.now(), work), {
      subgroup_programme_id_name_key: NAME_TAKEN,
    });
  }
}
