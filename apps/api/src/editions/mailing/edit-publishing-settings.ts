import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@heard/data';
import {
  editPublishingSettings,
  fail,
  mayEditPublishing,
  notAllowedOnProgramme,
  notFound,
  ok,
  type PublishingSettings,
  type Result,
  stale,
  type Viewer,
} from '@heard/domain';
import { Clock } from '../../work/clock';

/** Changes how the programme publishes. */
@Injectable()
export class EditPublishingSettings {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(viewer: Viewer, { version, ...edit }: PublishingSettings): Promise<Result<null>> {
    const scope = { programmeId: viewer.programmeId, actorId: viewer.personId };
    return this.unitOfWork.run(scope, this.clock.now(), async (transaction): Promise<Result<null>> => {
      // Locked, so that of two who change them at once the second is told.
      const programme = await transaction.programmes.find();
      if (!programme) return fail(notFound('programme'));
      if (!mayEditPublishing(viewer)) return fail(notAllowedOnProgramme('edit'));
      const before = await transaction.mailings.settings();
      if (before.version !== version) return fail(stale('page'));
      const edited = editPublishingSettings(before, edit);
      if (!edited.ok) return edited;
      const saved = await transaction.mailings.saveSettings(before, edited.value);
      transaction.record({
        verb: 'publishing_settings.edited',
        subjectType: 'programme',
        subjectId: programme.id,
        subjectTitle: programme.name,
        before,
        after: saved,
      });
      return ok(null);
    });
  }
}
