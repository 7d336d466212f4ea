import { Injectable } from '@nestjs/common';
import {
  type Asking,
  answersToCheck,
  checkSettings,
  type EditionView,
  type Reading,
  type Transaction,
  translationsOfEditions,
} from '@heard/data';
import {
  checkEdition,
  type CheckFinding,
  type Edition,
  englishPieces,
  type IsoDate,
  textsOf,
  translatedTexts,
  wholePieces,
} from '@heard/domain';
import { Clock } from '../../work/clock';
import { screenTexts } from './screen-texts';

/** The checklist of an edition for those who read it. */
@Injectable()
export class CheckEdition {
  constructor(private readonly clock: Clock) {}

  run(reading: Reading, edition: EditionView): Promise<CheckFinding[]> {
    return check(reading, edition, this.clock.today());
  }
}

/** The checklist of an edition as everything stands in this transaction. */
export function checkEditionNow(
  transaction: Transaction,
  edition: Edition,
  today: IsoDate,
): Promise<CheckFinding[]> {
  return check(transaction, edition, today);
}

async function check(asking: Asking, edition: Edition, today: IsoDate): Promise<CheckFinding[]> {
  const answers = await answersToCheck(asking, edition.id);
  const translations = await translationsOfEditions(asking, [edition.id]);
  const whole = wholePieces(englishPieces(edition, answers), translations);
  const texts = [...textsOf(edition, answers), ...translatedTexts(whole)];
  const flagged = await screenTexts(asking, texts);
  return checkEdition(edition, answers, flagged, await checkSettings(asking), today);
}
