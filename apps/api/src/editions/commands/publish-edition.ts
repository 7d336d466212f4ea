import { Injectable } from '@nestjs/common';
import { editionBackground, type Transaction } from '@heard/data';
import {
  type Edition,
  freezeEdition,
  isMailed,
  type IsoDate,
  newMailing,
  ok,
  publishEdition,
  type Result,
  type Viewer,
  withdrawEdition,
} from '@heard/domain';
import { Clock } from '../../work/clock';
import { checkEditionNow } from '../queries/check-edition';
import { ChangeEdition, type EditionSeen } from './change-edition';

/** Publishes an edition, or takes it from every door. */
@Injectable()
export class PublishEdition {
  constructor(
    private readonly changeEdition: ChangeEdition,
    private readonly clock: Clock,
  ) {}

  /** A first version is mailed to the list address by itself, a correction when whoever publishes it says so. */
  run(viewer: Viewer, seen: EditionSeen, mailToList = false): Promise<Result<Edition>> {
    return this.changeEdition.run(viewer, seen, {
      verb: 'publish',
      told: ({ whatChanged, publishedVersion }) => (publishedVersion > 1 ? whatChanged : ''),
      apply: (edition, transaction) => goOut(transaction, edition, this.clock.today(), mailToList),
    });
  }

  withdraw(viewer: Viewer, seen: EditionSeen, reason: string): Promise<Result<Edition>> {
    return this.changeEdition.run(viewer, seen, {
      verb: 'withdraw',
      told: ({ withdrawnReason }) => withdrawnReason,
      apply: async (edition) => withdrawEdition(edition, reason),
    });
  }
}

/** Freezes the next version of an edition; the caller holds its lock, saves what is given back and records it. */
export async function goOut(
  transaction: Transaction,
  edition: Edition,
  today: IsoDate,
  mailToList = false,
): Promise<Result<Edition>> {
  const findings = await checkEditionNow(transaction, edition, today);
  const number = edition.number ?? (await transaction.editions.nextNumber());
  const out = publishEdition(edition, { number, today }, findings);
  if (!out.ok) return out;
  const answers = await transaction.answers.ofEdition(edition.id);
  const background = await editionBackground(transaction, edition, answers);
  const whole = { ...out.value, number, publishedOn: out.value.publishedOn ?? today };
  const { title, introduction, headlineAnswerId } = edition;
  await transaction.editions.addVersion(freezeEdition(whole, answers, background, today), {
    edition: { title, introduction, headlineAnswerId },
    answers,
  });
  // What they showed is on the public pages now.
  await transaction.previews.endAll(edition.id);
  await queueMail(transaction, whole, mailToList);
  return ok(whole);
}

/** Has the version that has just gone out mailed to the list address, where it is to be. */
async function queueMail(
  { mailings, now }: Transaction,
  { id, publishedVersion: version }: Edition,
  isAsked: boolean,
): Promise<void> {
  const settings = await mailings.settings();
  const isWaiting = await mailings.dropWaiting(id);
  if (!isMailed({ version, isAsked, isWaiting }, settings)) return;
  await mailings.save(newMailing(id, version, settings.listAddress, now));
}
