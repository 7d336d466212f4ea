import { Injectable } from '@nestjs/common';
import {
  approveEdition,
  dropCorrection,
  type Edition,
  type EditionMove,
  moveEdition,
  type Result,
  scheduleEdition,
  sendBack,
  sendToCheck,
  type Viewer,
} from '@heard/domain';
import { Clock } from '../../work/clock';
import { checkEditionNow } from '../queries/check-edition';
import { ChangeEdition, type EditionSeen } from './change-edition';

/** Takes one step of an edition's state table short of publishing. */
@Injectable()
export class MoveEdition {
  constructor(
    private readonly changeEdition: ChangeEdition,
    private readonly clock: Clock,
  ) {}

  run(viewer: Viewer, seen: EditionSeen, move: EditionMove): Promise<Result<Edition>> {
    return this.changeEdition.run(viewer, seen, {
      verb: move,
      apply: async (edition) => moveEdition(edition, move, viewer.personId),
    });
  }

  sendToCheck(viewer: Viewer, seen: EditionSeen): Promise<Result<Edition>> {
    return this.changeEdition.run(viewer, seen, {
      verb: 'send_to_check',
      apply: async (edition, transaction) =>
        sendToCheck(edition, await checkEditionNow(transaction, edition, this.clock.today())),
    });
  }

  sendBack(viewer: Viewer, seen: EditionSeen, reason: string): Promise<Result<Edition>> {
    return this.changeEdition.run(viewer, seen, {
      verb: 'send_back',
      told: ({ sentBackReason }) => sentBackReason,
      apply: async (edition) => sendBack(edition, reason),
    });
  }

  approve(viewer: Viewer, seen: EditionSeen): Promise<Result<Edition>> {
    return this.changeEdition.run(viewer, seen, {
      verb: 'approve',
      apply: async (edition, transaction) =>
        approveEdition(
          edition,
          viewer.personId,
          await checkEditionNow(transaction, edition, this.clock.today()),
        ),
    });
  }

  schedule(viewer: Viewer, seen: EditionSeen, at: Date): Promise<Result<Edition>> {
    return this.changeEdition.run(viewer, seen, {
      verb: 'schedule',
      apply: async (edition) => scheduleEdition(edition, at, this.clock.now()),
    });
  }

  /** Drops a correction that was begun: the draft is again what its readers see. */
  dropCorrection(viewer: Viewer, seen: EditionSeen): Promise<Result<Edition>> {
    return this.changeEdition.run(viewer, seen, {
      verb: 'drop_correction',
      apply: async (edition, transaction) => {
        const dropped = dropCorrection(edition);
        const draft = await transaction.editions.lastDraft(edition.id);
        if (!dropped.ok) return dropped;
        if (!draft) throw new Error('A version is out, and the draft it was made of is not there.');
        await transaction.answers.replaceAll(edition.id, draft.answers);
        await transaction.previews.endAll(edition.id);
        return { ok: true, value: { ...dropped.value, ...draft.edition } };
      },
    });
  }
}
