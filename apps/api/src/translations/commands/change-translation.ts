import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { type Transaction, UnitOfWork } from '@heard/data';
import {
  checkTranslationVerb,
  type Edition,
  englishOf,
  fail,
  isSamePiece,
  LANGUAGE_NAMES,
  maySeeEdition,
  notFound,
  ok,
  type PieceTexts,
  problem,
  type Result,
  stale,
  TRANSLATION_EVENTS,
  type Translation,
  type TranslatedLanguage,
  type TranslationPlace,
  type TranslationVerb,
  type Viewer,
} from '@heard/domain';
import { Clock } from '../../work/clock';
import { markOf } from '../translation.shape';

/** A piece in a language to change, the version of it that was seen, and the English. */
export interface PieceSeen {
  editionId: string;
  answerId?: string | null;
  language: TranslatedLanguage;
  version: number;
  english: string;
}

/** What stands where something is written: the translation before, or its place, with the English now. */
export interface PieceNow {
  before: Translation | null;
  place: TranslationPlace;
  english: PieceTexts;
}

const ENGLISH_CHANGED = problem(
  'english',
  'STALE',
  'The English changed while you had it open. Look at it as it is now, then save again.',
);

/** What every use case on a translation does around its own rule; each writes under the edition's lock. */
@Injectable()
export class ChangeTranslation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(
    viewer: Viewer,
    seen: PieceSeen,
    verb: TranslationVerb,
    apply: (now: PieceNow, transaction: Transaction) => Promise<Result<Translation>>,
  ): Promise<Result<Translation>> {
    const scope = { programmeId: viewer.programmeId, actorId: viewer.personId };
    return this.unitOfWork.run(scope, this.clock.now(), async (transaction): Promise<Result<Translation>> => {
      const edition = await transaction.editions.find(seen.editionId);
      if (!edition || !maySeeEdition(viewer, edition)) return fail(notFound('edition'));
      const refused = checkTranslationVerb(viewer, edition, verb);
      if (refused) return fail(refused);
      const now = await pieceNow(transaction, edition, seen);
      if (!now) return fail(notFound('answer'));
      const { before, english } = now;
      if (verb !== 'uncheck' && markOf(english) !== seen.english) return fail(ENGLISH_CHANGED);
      const changed = await apply(now, transaction);
      if ((before?.version ?? 0) !== seen.version) {
        const isSentTwice = verb === 'write' && before && changed.ok && isSame(before, changed.value);
        return isSentTwice ? ok(before) : fail(stale('translation'));
      }
      if (!changed.ok) return changed;
      const saved = await transaction.translations.save(before, changed.value);
      transaction.record({
        verb: TRANSLATION_EVENTS[verb],
        subjectType: 'edition',
        subjectId: edition.id,
        subjectTitle: `${edition.title}, in ${LANGUAGE_NAMES[seen.language].english}`,
        before,
        after: saved,
      });
      return ok(saved);
    });
  }
}

async function pieceNow(
  transaction: Transaction,
  { id: editionId, programmeId, title, introduction }: Edition,
  { answerId = null, language }: PieceSeen,
): Promise<PieceNow | null> {
  const answer = answerId === null ? null : await transaction.answers.find(answerId);
  if (answerId !== null && answer?.editionId !== editionId) return null;
  const before = await transaction.translations.find(editionId, answerId, language);
  const english = answer ? englishOf(answer) : { title, introduction };
  return { before, english, place: before ?? { id: newId(), programmeId, editionId, answerId, language } };
}

function isSame(before: Translation, after: Translation): boolean {
  return before.writtenById === after.writtenById && isSamePiece(before.texts, after.texts);
}
