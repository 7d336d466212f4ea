import { Injectable } from '@nestjs/common';
import {
  type Asking,
  answersToCheck,
  checkSettings,
  type EditionView,
  knownWords,
  type Reading,
  type Transaction,
} from '@heard/data';
import { checkEdition, type CheckFinding, type Edition, type IsoDate, screen, textsOf } from '@heard/domain';
import { Clock } from '../../work/clock';

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
  const texts = textsOf(edition, answers);
  const known = await knownWords(
    asking,
    texts.map(({ text }) => text),
  );
  const flagged = texts
    .map((each) => ({ ...each, flags: screen(each.text, known) }))
    .filter(({ flags }) => flags.length > 0);
  return checkEdition(edition, answers, flagged, await checkSettings(asking), today);
}
