import { randomUUID } from 'node:crypto';
import { type Shift, type Tally } from '@heard/domain';
import { type TestServer } from './test-server';

/** An event as it stands in the database, put there as the owner. */
export interface StoredEvent {
  id: string;
  programmeId: string;
  kind: string;
  heldOn: string;
  shift: Shift;
  siteId: string | null;
  state: string;
  releasedOn: string | null;
  peopleHeard: number;
  tallies: Tally[];
  facilitatorIds: string[];
}

/** Stores an event, released on the day it was held unless said otherwise, past the commands that would lead there. */
export async function storeEvent(server: TestServer, parts: Partial<StoredEvent> = {}): Promise<StoredEvent> {
  const heldOn = parts.heldOn ?? '2025-11-03';
  const event: StoredEvent = {
    ...{ id: randomUUID(), programmeId: server.world.programmeId, kind: 'culture_cafe', shift: 'day' },
    ...{ siteId: server.world.sites[0], state: 'released', peopleHeard: 0, tallies: [], facilitatorIds: [] },
    ...{ heldOn, releasedOn: heldOn },
    ...parts,
  };
  await server.database.withOwner(async (client) => {
    await client.query(
      `insert into listening_event (id, programme_id, kind, title, held_on, shift, site_id, state, people_heard, released_on)
       values ($1, $2, $3, 'Café', $4, $5, $6, $7, $8, $9)`,
      [
        ...[event.id, event.programmeId, event.kind, event.heldOn, event.shift, event.siteId, event.state],
        ...[event.peopleHeard, event.releasedOn],
      ],
    );
    for (const { axis, part, people } of event.tallies) {
      await client.query('insert into event_tally values ($1, $2, $3, $4, $5)', [
        ...[event.programmeId, event.id, axis, part, people],
      ]);
    }
    for (const person of event.facilitatorIds) {
      const columns = 'event_facilitator (programme_id, event_id, person_id)';
      await client.query(`insert into ${columns} values ($1, $2, $3)`, [event.programmeId, event.id, person]);
    }
  });
  return event;
}
