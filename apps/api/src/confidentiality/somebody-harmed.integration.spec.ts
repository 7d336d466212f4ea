import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { isInputObjectType, isObjectType } from 'graphql';
import { countQueries } from '@heard/data/testing';
import { catchLog } from '../testing/log-caught';
import { startTestServer, type TestServer } from '../testing/test-server';

/** What the guidance and the contacts are called where they are read and kept, which is all there is of them. */
const OF_SETTINGS = [
  ...['ListeningSettings.safetyGuidance', 'ListeningSettings.contacts', 'SomethingToAddPage.safetyGuidance'],
  ...['SomethingToAddPage.contacts', 'EditListeningSettingsInput.safetyGuidance'],
  ...['Mutation.addSpeakUpContact', 'Mutation.editSpeakUpContact', 'Mutation.removeSpeakUpContact'],
];
const HARM = /harm|safety|crime|danger|speak_?up|guardian|concernRaised|contacts/i;

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

/** How many rows each table has ever had written, whatever became of them. */
async function written(): Promise<Record<string, string>> {
  return server.database.withOwner(async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select tablename::text as name from pg_tables where schemaname = 'public' order by 1`,
    );
    const all: Record<string, string> = {};
    for (const { name } of rows) {
      const { rows: states } = await client.query(
        `select to_jsonb(t) - 'last_seen_at' as row from ${name} t order by 1`,
      );
      all[name] = JSON.stringify(states);
    }
    return all;
  });
}

describe('when somebody may be harmed', () => {
  it('there is nothing in the schema to say it to', () => {
    const { schema } = server.app.get(GraphQLSchemaHost);
    const found = Object.values(schema.getTypeMap()).flatMap((type) =>
      (isObjectType(type) || isInputObjectType(type)) && !type.name.startsWith('__')
        ? Object.values(type.getFields()).flatMap((field) => [
            `${type.name}.${field.name}`,
            ...('args' in field
              ? field.args.map(({ name }: { name: string }) => `${type.name}.${field.name}(${name})`)
              : []),
          ])
        : [],
    );
    const named = found.filter((name) => HARM.test(/\w+\)?$/.exec(name)?.[0] ?? ''));
    expect(named.sort()).toEqual([...OF_SETTINGS].sort());
  });

  it('the guidance and the contacts come with the page, and reading them leaves nothing', async () => {
    const log = catchLog();
    const before = await written();
    const publicPage = '{ somethingToAdd { safetyGuidance contacts { name telephone email } } }';
    const inside = '{ listeningSettings { safetyGuidance contacts { name telephone email } } }';
    const asked = await countQueries(server.database, async () => [
      (await server.ask(null, publicPage)).data.somethingToAdd.safetyGuidance,
      (await server.ask(server.world.people.leader, inside)).data.listeningSettings.safetyGuidance,
    ]);
    for (const guidance of asked.result) expect(guidance.length).toBeGreaterThan(50);
    expect(await written()).toEqual(before);
    expect(asked.texts.filter((text) => /insert|delete from|update (?!session)/i.test(text))).toEqual([]);
    log.stop();
    expect(log.lines).toEqual([]);
  });

  it('no table and no audit verb keeps that it happened', async () => {
    const names = await server.database.withOwner(async (client) => {
      const { rows } = await client.query<{ name: string }>(
        `select c.relname::text || '.' || a.attname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
         where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0`,
      );
      return rows.map(({ name }) => name).filter((name) => HARM.test(name));
    });
    expect([...new Set(names.map((name) => name.split('.')[0]))].sort()).toEqual([
      'listening_settings',
      'speak_up_contact',
    ]);
    expect(names.filter((name) => name.startsWith('listening_settings'))).toEqual([
      'listening_settings.safety_guidance',
    ]);
  });
});
