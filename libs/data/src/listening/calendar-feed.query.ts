import { type Role, type Viewer } from '@heard/domain';
import { type Database } from '../database/database';
import { type Reading } from '../work/reading';
import { preparedName } from '../work/prepared';
import { facilitatedBySql } from './event-list.query';
import { EVENT_VIEW, type ListeningEventView } from './listening-event.view';

/** Whose feed a secret opens, with the roles they hold at this moment; null when it opens nothing. */
export async function viewerOfFeed(database: Database, tokenHash: Buffer): Promise<Viewer | null> {
  const door = 'select programme_id as "programmeId", person_id as "personId" from door_calendar($1)';
  const found = await database.atDoor(async (client) => {
    const { rows } = await client.query({ name: preparedName(door), text: door, values: [tokenHash] });
    return rows[0] as { programmeId: string; personId: string } | undefined;
  });
  if (!found) return null;
  const text = `select p.name, array(select r.role from person_role r where r.person_id = p.id order by r.role) as roles
    from person p where p.id = $1`;
  return database.withClient(found.programmeId, async (client) => {
    const { rows } = await client.query({ name: preparedName(text), text, values: [found.personId] });
    const person = rows[0] as { name: string; roles: Role[] } | undefined;
    return person ? { ...found, ...person, leadsSubgroups: [] } : null;
  });
}

/** Whether the viewer has a calendar feed. */
export async function hasCalendarFeed(reading: Reading): Promise<boolean> {
  const [row] = await reading.query<{ found: boolean }>(
    'select exists (select from calendar_feed where person_id = $1) as found',
    [reading.viewer.personId],
  );
  return row?.found ?? false;
}

/** An event of a feed, with the name of its site. */
export type FeedEvent = ListeningEventView & { siteName: string | null };

const MOST_EVENTS = 1000;

/** The events of a feed, a year back and whatever is to come: those the viewer facilitates, or all. */
export function feedEvents(reading: Reading, all: boolean): Promise<FeedEvent[]> {
  const whose = all ? '$2::uuid is not null' : facilitatedBySql('$2');
  return reading.query<FeedEvent>(
    `select ${EVENT_VIEW}, t.name as "siteName" from listening_event e left join site t on t.id = e.site_id
     where e.kind <> 'web_box' and e.held_on >= $1::date - 365 and ${whose}
     order by e.held_on desc, e.id limit ${MOST_EVENTS}`,
    [reading.today, reading.viewer.personId],
  );
}
