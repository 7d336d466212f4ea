import { type EditionMailing, type PublishingSettings } from '@heard/domain';
import { type Transaction } from '../work/unit-of-work';
import { MAILING_VIEW, publishingSettings } from './mailing.view';

/** The e-mail of editions to the list address, and the settings it is sent by, for use cases. */
export class MailingRepository {
  constructor(private readonly transaction: Transaction) {}

  settings(): Promise<PublishingSettings> {
    return publishingSettings(this.transaction);
  }

  /** Saves the settings; the caller holds the programme's lock. */
  async saveSettings(before: PublishingSettings, settings: PublishingSettings): Promise<PublishingSettings> {
    const saved = { ...settings, version: before.version + 1 };
    await this.transaction.query(
      `insert into publishing_settings (programme_id, reading_age, list_address, sender_name, version)
       values ($1, $2, $3, $4, $5)
       on conflict (programme_id) do update set reading_age = $2, list_address = $3, sender_name = $4, version = $5`,
      [
        ...[this.transaction.scope.programmeId, saved.readingAge, saved.listAddress],
        ...[saved.senderName, saved.version],
      ],
    );
    return saved;
  }

  /** The mailing of a version, locked, or null when there is none. */
  async find(editionId: string, version: number): Promise<EditionMailing | null> {
    const [mailing] = await this.transaction.query<EditionMailing>(
      `select ${MAILING_VIEW} from edition_mailing m
       where m.edition_id = $1 and m.version = $2 for no key update`,
      [editionId, version],
    );
    return mailing ?? null;
  }

  /** One whose time has come, locked, with the title of its edition; one that another server has in hand is left to it. */
  async due(now: Date): Promise<(EditionMailing & { title: string }) | null> {
    const [mailing] = await this.transaction.query<EditionMailing & { title: string }>(
      `select ${MAILING_VIEW}, e.title from edition_mailing m join edition e on e.id = m.edition_id
       where m.state = 'waiting' and m.next_try_at <= $1
       order by m.next_try_at, m.edition_id, m.version limit 1 for no key update of m skip locked`,
      [now],
    );
    return mailing ?? null;
  }

  /** Saves a mailing, new or as it is now. */
  async save({
    editionId,
    version,
    state,
    address,
    round,
    tries,
    nextTryAt,
    sentAt,
  }: EditionMailing): Promise<void> {
    await this.transaction.query(
      `insert into edition_mailing (edition_id, version, programme_id, state, address, round, tries, next_try_at, sent_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       on conflict (edition_id, version) do update
         set state = $4, address = $5, round = $6, tries = $7, next_try_at = $8, sent_at = $9`,
      [
        ...[editionId, version, this.transaction.scope.programmeId, state, address, round, tries],
        ...[nextTryAt, sentAt],
      ],
    );
  }

  /** Whether a mailing of an edition waited, which now is not wanted any more. */
  async dropWaiting(editionId: string): Promise<boolean> {
    const dropped = await this.transaction.query(
      `update edition_mailing set state = 'dropped' where edition_id = $1 and state = 'waiting' returning version`,
      [editionId],
    );
    return dropped.length > 0;
  }
}
