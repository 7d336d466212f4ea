import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { UnitOfWork } from '@heard/data';
import {
  addToList,
  fail,
  mayAddToLists,
  notAllowedOnProgramme,
  notFound,
  ok,
  type ProgrammeList,
  type Result,
  type Viewer,
} from '@heard/domain';
import { Clock } from '../../work/clock';

const EVENTS = {
  site: 'programme.site_added',
  directorate: 'programme.directorate_added',
  staffGroup: 'programme.staff_group_added',
  goldenThread: 'programme.golden_thread_added',
} as const;

/** Adds a site, directorate, staff group or golden thread to the programme. */
@Injectable()
export class AddToList {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async run(
    viewer: Viewer,
    list: ProgrammeList,
    input: { name: string; description?: string },
  ): Promise<Result<null>> {
    const scope = { programmeId: viewer.programmeId, actorId: viewer.personId };
    return this.unitOfWork.run(scope, this.clock.now(), async (transaction): Promise<Result<null>> => {
      const { programmes } = transaction;
      // Locked, so that of two who add the same name at once the second is told.
      const programme = await programmes.find();
      if (!programme) return fail(notFound('programme'));
      if (!mayAddToLists(viewer)) return fail(notAllowedOnProgramme('add'));
      const added = addToList(list, input, await programmes.names(list));
      if (!added.ok) return added;
      const { name, description } = added.value;
      const id = newId();
      if (list === 'goldenThread') await programmes.addGoldenThread(id, name, description);
      else await programmes.addName(list, id, name);
      transaction.record({
        verb: EVENTS[list],
        subjectType: 'programme',
        subjectId: programme.id,
        subjectTitle: name,
        after: list === 'goldenThread' ? { id, name, description } : { id, name },
      });
      return ok(null);
    });
  }
}
