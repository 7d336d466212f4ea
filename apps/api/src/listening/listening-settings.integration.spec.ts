import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as newId } from 'uuid';
import { LISTENING_DEFAULTS } from '@heard/domain';
import { auditOf, ERRORS, FORBIDDEN, type Who } from '../testing/asking';
import { startTestServer, type TestServer } from '../testing/test-server';
import { makeWorld } from '../testing/world';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const SETTINGS = `themeNotes themeEvents noteDays groundRules privacyNotice safetyGuidance version viewerCanEdit
  contacts { id name telephone email note position }`;
const READ = `{ listeningSettings { ${SETTINGS} } }`;
const EDIT = `mutation ($input: EditListeningSettingsInput!) { editListeningSettings(input: $input) { settings { ${SETTINGS} } ${ERRORS} } }`;
const ADD = `mutation ($input: SpeakUpContactInput!) { done: addSpeakUpContact(input: $input) { settings { ${SETTINGS} } ${ERRORS} } }`;
const CHANGE = ADD.replace('addSpeakUpContact', 'editSpeakUpContact');
const REMOVE = `mutation ($id: ID!, $version: Int!) { done: removeSpeakUpContact(id: $id, version: $version) { settings { ${SETTINGS} } ${ERRORS} } }`;

const ask = (who: Who, document: string, variables: object = {}) =>
  server.ask(server.world.people[who], document, variables);
const edit = (who: Who, changes: object = {}) => {
  const { version: _, ...defaults } = LISTENING_DEFAULTS;
  return ask(who, EDIT, { input: { ...defaults, version: 0, ...changes } });
};
const contact = (changes: object = {}) => ({
  input: {
    ...{
      id: newId(),
      version: 1,
      name: 'Speak up guardian',
      telephone: '0113 496 0000',
      email: '',
      note: '',
    },
    ...{ position: 1, ...changes },
  },
});

describe('what the programme says about listening', () => {
  it('has defaults until it is saved', async () => {
    const { data } = await ask('leader', READ);
    expect(data.listeningSettings).toEqual({ ...LISTENING_DEFAULTS, viewerCanEdit: false, contacts: [] });
  });

  it.each<[Who, object]>([
    ['leader', FORBIDDEN],
    ['subgroupLead', FORBIDDEN],
    ['comms', FORBIDDEN],
    ['sponsor', FORBIDDEN],
    [
      'programmeLead',
      { data: { editListeningSettings: { errors: [{ field: 'noteDays', code: 'INVALID' }] } } },
    ],
    [
      'administrator',
      { data: { editListeningSettings: { errors: [{ field: 'noteDays', code: 'INVALID' }] } } },
    ],
  ])('is changed by a %s: as the policy says', async (who, answer) =>
    expect(await edit(who, { noteDays: 0 })).toMatchObject(answer),
  );

  it('is saved, told to the audit, and stale for who comes second', async () => {
    const { data } = await edit('programmeLead', { noteDays: 90, groundRules: 'Listen.' });
    expect(data.editListeningSettings).toMatchObject({
      settings: { noteDays: 90, groundRules: 'Listen.', themeNotes: 3, version: 1 },
      errors: [],
    });
    const stale = await edit('administrator', { noteDays: 30 });
    expect(stale.data.editListeningSettings).toMatchObject({
      settings: { noteDays: 90 },
      errors: [{ code: 'STALE' }],
    });
    const [told] = await auditOf(server, server.world.programmeId);
    expect(told?.verb).toBe('listening_settings.edited');
    expect([told?.before, told?.after].map((json) => JSON.parse(json ?? '').noteDays)).toEqual([180, 90]);
  });

  it('names whom to turn to: added once, changed, removed', async () => {
    const wanted = contact();
    const added = await ask('administrator', ADD, wanted);
    const { version: _, ...kept } = wanted.input;
    expect(added.data.done).toMatchObject({ settings: { contacts: [kept], version: 2 }, errors: [] });
    const again = await ask('administrator', ADD, contact({ ...wanted.input, version: 2 }));
    expect(again.data.done.settings.contacts).toEqual([kept]);
    const first = contact({ name: 'Chaplain', position: 0, version: 3 });
    const both = await ask('programmeLead', ADD, first);
    expect(both.data.done.settings.contacts.map(({ name }: { name: string }) => name)).toEqual([
      'Chaplain',
      'Speak up guardian',
    ]);
    const changed = await ask(
      'programmeLead',
      CHANGE,
      contact({ ...wanted.input, note: 'Days', version: 4 }),
    );
    expect(changed.data.done.settings.contacts[1]).toMatchObject({ note: 'Days' });
    const stale = await ask('programmeLead', REMOVE, { id: wanted.input.id, version: 4 });
    expect(stale.data.done.errors).toMatchObject([{ code: 'STALE' }]);
    const removed = await ask('programmeLead', REMOVE, { id: wanted.input.id, version: 5 });
    expect(removed.data.done.settings.contacts).toMatchObject([{ name: 'Chaplain' }]);
    const gone = await ask('programmeLead', CHANGE, contact({ ...wanted.input, version: 6 }));
    expect(gone.data.done.errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    const bare = await ask('programmeLead', ADD, contact({ telephone: '', version: 6 }));
    expect(bare.data.done.errors).toMatchObject([{ field: 'telephone', code: 'REQUIRED' }]);
  });

  it('is each programme’s own', async () => {
    const other = await makeWorld(server.database, server.clock, 'elsewhere.invalid');
    const { data } = await server.ask(other.people.leader, READ);
    expect(data.listeningSettings).toMatchObject({ noteDays: 180, contacts: [], version: 0 });
  });
});
