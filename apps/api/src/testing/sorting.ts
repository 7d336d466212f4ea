import { v4 as randomId, v7 as newId } from 'uuid';
import { type TestServer } from './test-server';
import { type Member, type World } from './world';

/** An event whose notes are released, or as far as said. */
export async function addReleasedEvent(
  { database, world }: { database: TestServer['database']; world: World },
  { heldOn = '2026-01-14', state = 'released' }: { heldOn?: string; state?: string } = {},
): Promise<string> {
  const id = newId();
  await database.withOwner((client) =>
    client.query(
      `insert into listening_event (id, programme_id, kind, title, held_on, shift, state) values ($1, $2, 'culture_cafe', 'Café', $3, 'day', $4)`,
      [id, world.programmeId, heldOn, state],
    ),
  );
  return id;
}

/** Notes of an event as they are after its release, one for each text; tagged to a subgroup unless null. */
export async function addNotes(
  { database, world }: { database: TestServer['database']; world: World },
  eventId: string,
  texts: readonly string[],
  subgroupId: string | null = world.subgroups.own.id,
): Promise<string[]> {
  const ids = texts.map(() => randomId());
  await database.withOwner((client) =>
    client.query(
      `insert into note (id, programme_id, event_id, kind, text, subgroup_id)
       select n.id, $1, $2, 'concern', n.text, $3 from unnest($4::uuid[], $5::text[]) n(id, text)`,
      [world.programmeId, eventId, subgroupId, ids, texts],
    ),
  );
  return ids;
}

/** What a spec reads of a theme. */
export interface ThemeRead {
  id: string;
  version: number;
  state: string;
  evidence: {
    isExact: boolean;
    isHidden: boolean;
    notes: number | null;
    events: number | null;
    span: string | null;
  };
}

const THEME = '{ id version state evidence { isExact isHidden notes events span } }';

/** Forms a theme with these notes. */
export async function formTheme(
  server: TestServer,
  as: Member,
  noteIds: readonly string[] = [],
  { wording = 'The rota comes too late', subgroupId = server.world.subgroups.own.id, id = randomId() } = {},
): Promise<ThemeRead> {
  const { data, errors } = await server.ask(
    as,
    `mutation ($input: FormThemeInput!) { formTheme(input: $input) { theme ${THEME} errors { field code message } } }`,
    { input: { id, subgroupId, wording, noteIds } },
  );
  if (errors || data.formTheme.errors.length > 0)
    throw new Error(JSON.stringify(errors ?? data.formTheme.errors));
  return data.formTheme.theme;
}

/** Agrees a theme that forms, so that everybody sees it. */
export async function agreeTheme(
  server: TestServer,
  as: Member,
  { id, version }: Pick<ThemeRead, 'id' | 'version'>,
): Promise<ThemeRead> {
  const { data } = await server.ask(
    as,
    `mutation ($id: ID!, $version: Int!) {
      moveTheme(id: $id, version: $version, move: AGREE) { theme ${THEME} errors { message } } }`,
    { id, version },
  );
  if (data.moveTheme.errors.length > 0) throw new Error(JSON.stringify(data.moveTheme.errors));
  return data.moveTheme.theme;
}

/** Puts notes into a theme, or takes them out. */
export async function sortNotes(
  server: TestServer,
  as: Member,
  mutation: 'putNotesIntoTheme' | 'takeNotesOutOfTheme',
  themeId: string,
  noteIds: readonly string[],
): Promise<{ theme: ThemeRead | null; errors: { field: string | null; code: string; message: string }[] }> {
  const { data } = await server.ask(
    as,
    `mutation ($themeId: ID!, $noteIds: [ID!]!) { ${mutation}(themeId: $themeId, noteIds: $noteIds) {
      theme ${THEME} errors { field code message } } }`,
    { themeId, noteIds },
  );
  return data[mutation];
}

/** The theme as somebody sees it. */
export async function readTheme(server: TestServer, as: Member, id: string): Promise<ThemeRead> {
  const { data } = await server.ask(as, `query ($id: ID!) { theme(id: $id) ${THEME} }`, { id });
  return data.theme;
}
