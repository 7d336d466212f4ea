import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@heard/data';
import {
  askForMailing,
  type Edition,
  EDITION_EVENTS,
  fail,
  mayMail,
  maySeeEdition,
  notFound,
  ok,
  problem,
  type Result,
  type Viewer,
} from '@heard/domain';
import { Clock } from '../../work/clock';

const NOT_ALLOWED = problem(
  null,
  'NOT_ALLOWED',
  'Only those who publish editions send them. Ask one of them.',
);

/** Has the newest version of an edition sent to the list address, or sent again. */
@Injectable()
export class AskForMail {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(viewer: Viewer, editionId: string): Promise<Result<Edition>> {
    const scope = { programmeId: viewer.programmeId, actorId: viewer.personId };
    const now = this.clock.now();
    return this.unitOfWork.run(scope, now, async (transaction): Promise<Result<Edition>> => {
      const { editions, mailings } = transaction;
      const edition = await editions.find(editionId);
      if (!edition || !maySeeEdition(viewer, edition)) return fail(notFound('edition'));
      if (!mayMail(viewer)) return fail(NOT_ALLOWED);
      const earlier = await mailings.find(editionId, edition.publishedVersion);
      const asked = askForMailing(edition, earlier, await mailings.settings(), now);
      if (!asked.ok) return asked;
      if (asked.value === earlier) return ok(edition);
      await mailings.save(asked.value);
      const { version, address, round } = asked.value;
      transaction.record({
        verb: EDITION_EVENTS.ask_for_mail.audit,
        subjectType: 'edition',
        subjectId: editionId,
        subjectTitle: edition.title,
        after: { version, round, told: address },
      });
      return ok(edition);
    });
  }
}
