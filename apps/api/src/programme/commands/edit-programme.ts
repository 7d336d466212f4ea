import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@heard/data';
import {
  editProgramme,
  fail,
  mayEditProgramme,
  notAllowedOnProgramme,
  notFound,
  ok,
  type Programme,
  type ProgrammeEdit,
  type Result,
  stale,
  type Viewer,
} from '@heard/domain';
import { Clock } from '../../work/clock';

/** Changes the programme's settings. */
@Injectable()
export class EditProgramme {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async run(
    viewer: Viewer,
    { version, ...changes }: ProgrammeEdit & { version: number },
  ): Promise<Result<null>> {
    const scope = { programmeId: viewer.programmeId, actorId: viewer.personId };
    return this.unitOfWork.run(scope, this.clock.now(), async (transaction): Promise<Result<null>> => {
      const row = await transaction.programmes.find();
      if (!row) return fail(notFound('programme'));
      if (!mayEditProgramme(viewer)) return fail(notAllowedOnProgramme('edit'));
      if (row.version !== version) return fail(stale('programme'));
      const { createdAt, ...programme } = row;
      const edited = editProgramme(programme as Programme, changes);
      if (!edited.ok) return edited;
      const saved = await transaction.programmes.save(row, { ...edited.value, createdAt });
      transaction.record({
        verb: 'programme.edited',
        subjectType: 'programme',
        subjectId: programme.id,
        subjectTitle: saved.name,
        before: programme,
        after: { ...edited.value, version: saved.version },
      });
      return ok(null);
    });
  }
}
