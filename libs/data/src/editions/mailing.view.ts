import {
  type EditionMailing,
  PUBLISHING_DEFAULTS,
  type PublishedEdition,
  type PublishingSettings,
} from '@heard/domain';
import { type Asking } from '../people/known-people.query';
import { type Reading } from '../work/reading';

/** The columns of an EditionMailing, from `edition_mailing m`. */
export const MAILING_VIEW = `m.edition_id as "editionId", m.version, m.state, m.address, m.round, m.tries,
  m.next_try_at as "nextTryAt", m.sent_at as "sentAt"`;

/** How the programme publishes: its own settings, or the defaults while it has none. */
export async function publishingSettings(asking: Asking): Promise<PublishingSettings> {
  const [saved] = await asking.query<PublishingSettings>(
    `select reading_age as "readingAge", list_address as "listAddress", sender_name as "senderName", version
     from publishing_settings`,
  );
  return saved ?? PUBLISHING_DEFAULTS;
}

/** The newest mailing of each of these editions. */
export function mailingsOfEditions(reading: Reading, ids: readonly string[]): Promise<EditionMailing[]> {
  return reading.query(
    `select distinct on (m.edition_id) ${MAILING_VIEW} from edition_mailing m
     where m.edition_id = any($1::uuid[]) order by m.edition_id, m.version desc`,
    [ids],
  );
}

/** What is mailed of an edition: its newest version; null once it is withdrawn. */
export async function editionToMail(asking: Asking, editionId: string): Promise<PublishedEdition | null> {
  const [row] = await asking.query<{ content: PublishedEdition }>(
    `select v.content from edition e join edition_version v on v.edition_id = e.id
     where e.id = $1 and e.state <> 'withdrawn' order by v.version desc limit 1`,
    [editionId],
  );
  return row?.content ?? null;
}
