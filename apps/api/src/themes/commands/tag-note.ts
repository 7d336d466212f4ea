import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@heard/data';
import {
  fail,
  mayTagNotes,
  notAllowedOnTheme,
  notFound,
  ok,
  problem,
  type Result,
  sortsNotesOf,
  stale,
  type Viewer,
} from '@heard/domain';
import { Clock } from '../../work/clock';

/** Says to which subgroup a released note speaks: its lead reads and sorts it from then on. */
@Injectable()
export class TagNote {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(viewer: Viewer, seen: { id: string; version: number }, subgroupId: string): Promise<Result<null>> {
    const scope = { programmeId: viewer.programmeId, actorId: viewer.personId };
    return this.unitOfWork.run(scope, this.clock.now(), async (transaction): Promise<Result<null>> => {
      if (!mayTagNotes(viewer)) return fail(notAllowedOnTheme());
      const [note] = await transaction.themes.sortable([seen.id], sortsNotesOf(viewer));
      if (!note) return fail(notFound('note'));
      if (note.subgroupId === subgroupId) return ok(null);
      if (note.version !== seen.version) return fail(stale('note'));
      const name = (await transaction.subgroups.names([subgroupId])).get(subgroupId);
      if (!name) return fail(problem('subgroupId', 'NOT_FOUND', 'Choose a subgroup of this programme.'));
      await transaction.themes.tagNote(note, subgroupId);
      transaction.record({
        verb: 'subgroup.note_tagged',
        subjectType: 'subgroup',
        subjectId: subgroupId,
        subjectTitle: name,
        after: { notes: 1 },
      });
      return ok(null);
    });
  }
}
