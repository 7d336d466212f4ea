import { Injectable } from '@nestjs/common';
import { type Transaction, UnitOfWork } from '@heard/data';
import {
  type Answer,
  checkEditionState,
  checkEditionVerb,
  type Edition,
  EDITION_EVENTS,
  fail,
  maySeeEdition,
  notFound,
  ok,
  type Problem,
  problem,
  type Result,
  stale,
  type Viewer,
  writtenBy,
} from '@heard/domain';
import { Clock } from '../../work/clock';

/** An answer to change, and the version of it that was seen. */
export interface AnswerSeen {
  id: string;
  version: number;
}

/** How one step changes the answers of an edition. */
export interface AnswerChange {
  event: 'add_answer' | 'write_answer' | 'remove_answer' | 'order_answers' | 'add_picture';
  apply: (
    edition: Edition,
    transaction: Transaction,
  ) => Promise<Result<{ before: object | null; after: object | null; isDone?: boolean }>>;
}

/** What every use case on the answers of an edition does around its own rule: each writes under the edition's lock. */
@Injectable()
export class ChangeAnswer {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(
    viewer: Viewer,
    find: (transaction: Transaction) => Promise<Edition | null>,
    change: AnswerChange,
    noun = 'answer',
  ): Promise<Result<Edition>> {
    const scope = { programmeId: viewer.programmeId, actorId: viewer.personId };
    return this.unitOfWork.run(scope, this.clock.now(), async (transaction): Promise<Result<Edition>> => {
      const edition = await find(transaction);
      if (!edition || !maySeeEdition(viewer, edition)) return fail(notFound(noun));
      const refused = checkEditionVerb(viewer, edition, 'write') ?? checkEditionState(edition, 'write');
      if (refused) return fail(refused);
      const changed = await change.apply(edition, transaction);
      if (!changed.ok) return changed;
      if (changed.value.isDone) return ok(edition);
      const written = writtenBy(edition, viewer.personId);
      await transaction.editions.saveAuthors(edition, written);
      transaction.record({
        verb: EDITION_EVENTS[change.event].audit,
        subjectType: 'edition',
        subjectId: edition.id,
        subjectTitle: edition.title,
        before: changed.value.before,
        after: changed.value.after,
      });
      return ok(written);
    });
  }

  /** The same for one answer that is there, as it was seen. */
  runOn(
    viewer: Viewer,
    seen: AnswerSeen,
    event: AnswerChange['event'],
    apply: (
      answer: Answer,
      transaction: Transaction,
    ) => Promise<Result<{ before: object | null; after: object | null }>>,
  ): Promise<Result<Edition>> {
    return this.run(viewer, (transaction) => transaction.editions.findByAnswer(seen.id), {
      event,
      apply: async (_edition, transaction) => {
        const answer = await transaction.answers.find(seen.id);
        if (!answer) return fail(notFound('answer'));
        if (answer.version !== seen.version) return fail(stale('answer'));
        return apply(answer, transaction);
      },
    });
  }
}

/** The actions, sites and picture that an answer names must be there for it. */
export async function checkAnswerNames(
  transaction: Transaction,
  { actionIds, siteIds, pictureId, editionId }: Answer,
): Promise<Problem | null> {
  if ((await transaction.answers.knownActions(actionIds)) !== actionIds.length)
    return problem('actionIds', 'NOT_FOUND', 'Choose actions of this programme.');
  if ((await transaction.answers.knownSites(siteIds)) !== siteIds.length)
    return problem('siteIds', 'NOT_FOUND', 'Choose sites of this programme.');
  if (pictureId !== null && !(await transaction.answers.hasPicture(editionId, pictureId)))
    return problem('pictureId', 'NOT_FOUND', 'Choose a picture of this edition, or add it anew.');
  return null;
}
