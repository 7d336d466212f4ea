import { Injectable } from '@nestjs/common';
import { type Transaction, UnitOfWork } from '@heard/data';
import {
  checkEditionState,
  checkEditionVerb,
  type Edition,
  EDITION_EVENTS,
  type EditionVerb,
  fail,
  maySeeEdition,
  notFound,
  ok,
  type Result,
  stale,
  type Viewer,
} from '@heard/domain';
import { Clock } from '../../work/clock';

/** An edition to change, and the version of it that was seen; without a version, what is done adds up whoever is first. */
export interface EditionSeen {
  id: string;
  version?: number;
}

/** How one step changes an edition, and what the audit calls it. */
export interface EditionChange {
  verb: EditionVerb;
  event?: keyof typeof EDITION_EVENTS;
  /** The words that its history tells beside the step. */
  told?: (edition: Edition) => string;
  apply: (edition: Edition, transaction: Transaction) => Promise<Result<Edition>>;
}

/** What every use case on an existing edition does around its own rule: load, ask, apply, save, record. */
@Injectable()
export class ChangeEdition {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(viewer: Viewer, seen: EditionSeen, change: EditionChange): Promise<Result<Edition>> {
    const scope = { programmeId: viewer.programmeId, actorId: viewer.personId };
    return this.unitOfWork.run(scope, this.clock.now(), async (transaction): Promise<Result<Edition>> => {
      const edition = await transaction.editions.find(seen.id);
      if (!edition || !maySeeEdition(viewer, edition)) return fail(notFound('edition'));
      const translatorIds = await transaction.translations.lastWriters(seen.id);
      const refused =
        checkEditionVerb(viewer, { ...edition, translatorIds }, change.verb) ??
        (seen.version !== undefined && seen.version !== edition.version ? stale('edition') : null) ??
        checkEditionState(edition, change.verb);
      if (refused) return fail(refused);
      const changed = await change.apply(edition, transaction);
      if (!changed.ok) return changed;
      const saved = await transaction.editions.save(edition, changed.value);
      const told = change.told?.(saved);
      transaction.record({
        verb: EDITION_EVENTS[change.event ?? change.verb].audit,
        subjectType: 'edition',
        subjectId: saved.id,
        subjectTitle: saved.title,
        before: edition,
        after: told ? { ...saved, told } : saved,
      });
      return ok(saved);
    });
  }
}
