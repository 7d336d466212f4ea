import { formTheme } from './sorting';
import { type TestServer } from './test-server';
import { holdEvent } from './told-event';
import { type Known } from './whole-schema';

/** A word that the notes of such a world hold, and nothing else does. */
export const MARK = 'zq';

/** One event of each state with marked notes, a theme of some of them, and all ids somebody could have seen. */
export interface MarkedWorld {
  known: Known;
  events: { open: string; writtenUp: string; released: string };
  notes: { open: string[]; writtenUp: string[]; released: string[] };
  themeId: string;
}

/** Makes a world with marked notes in it; the change leader `leader` facilitates, the first subgroup’s lead releases. */
export async function markWorld(server: TestServer): Promise<MarkedWorld> {
  const { world, clock } = server;
  const texts = (of: string) =>
    ['lift', 'heater', 'rota'].map((what) => `The ${what} is ${MARK}${of} at night`);
  const told = { carryOver: `What of the ${MARK}carried lift?`, peopleHeard: 12 };
  const open = await holdEvent(server, { ...told, until: 'open', texts: texts('open') });
  const writtenUp = await holdEvent(server, { ...told, until: 'written_up', texts: texts('written') });
  const first = await holdEvent(server, { ...told, texts: texts('released') });
  const second = await holdEvent(server, { ...told, texts: texts('released') });
  const released = [...first.noteIds, ...second.noteIds];
  const theme = await formTheme(server, world.people.subgroupLead, released.slice(0, 5));
  await server.ask(
    world.people.subgroupLead,
    'mutation ($id: ID!, $version: Int!) { moveTheme(id: $id, version: $version, move: AGREE) { errors { code } } }',
    theme,
  );
  const action = await world.addAction();
  await server.ask(
    world.people.subgroupLead,
    'mutation ($theme: ID!, $action: ID!) { linkAction(themeId: $theme, actionId: $action) { errors { code } } }',
    { theme: theme.id, action: action.id },
  );
  const events = { open: open.id, writtenUp: writtenUp.id, released: first.id };
  const notes = { open: open.noteIds, writtenUp: writtenUp.noteIds, released };
  return {
    ...{ events, notes, themeId: theme.id },
    known: {
      ids: {
        event: Object.values(events),
        note: [open, writtenUp, first].map(({ noteIds }) => noteIds[0] ?? ''),
        ...{ theme: [theme.id], from: [theme.id], into: [theme.id], action: [action.id] },
        ...{ subgroup: [world.subgroups.own.id], goldenThread: [world.goldenThreads[0]] },
        ...{ site: [world.sites[0]], person: [world.people.leader.id], actor: [world.people.leader.id] },
      },
      words: [MARK, 'lift'],
      days: [clock.today()],
    },
  };
}
