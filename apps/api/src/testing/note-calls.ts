import { v4 as randomId, v7 as newId } from 'uuid';
import { LISTENING_DEFAULTS } from '@heard/domain';
import { addNotes } from './sorting';
import { type TestServer } from './test-server';

const words = (value: unknown) => JSON.stringify(value);

/** What is needed to call each mutation of notes and of listening's settings: by whom, and with what. */
export const NOTE_CALLS: [
  mutation: string,
  who: 'leader' | 'subgroupLead' | 'programmeLead',
  args: (server: TestServer) => Promise<string>,
][] = [
  [
    'addNote',
    'leader',
    async ({ world }) => {
      const { id } = await world.addEvent();
      return `input: { id: ${words(randomId())}, eventId: ${words(id)}, kind: IDEA, text: "Hot food at night" }`;
    },
  ],
  [
    'rewordNote',
    'leader',
    async (server) => {
      const [note = ''] = await addNotes(server, (await server.world.addEvent()).id, ['Hot food']);
      return `input: { id: ${words(note)}, version: 1, kind: IDEA, text: "Hot food at night" }`;
    },
  ],
  [
    'removeNote',
    'leader',
    async (server) => {
      const [note = ''] = await addNotes(server, (await server.world.addEvent()).id, ['Hot food']);
      return `id: ${words(note)}, version: 1`;
    },
  ],
  [
    'setTallies',
    'leader',
    async ({ world }) =>
      `eventId: ${words((await world.addEvent()).id)}, version: 1, peopleHeard: 3, tallies: []`,
  ],
  [
    'releaseNotes',
    'subgroupLead',
    async ({ world }) => {
      const { id } = await world.addEvent({ state: 'written_up', writtenUpOn: '2026-03-01' });
      return `eventId: ${words(id)}, version: 1, decisions: []`;
    },
  ],
  [
    'editListeningSettings',
    'programmeLead',
    async (server) => {
      const { groundRules, privacyNotice, safetyGuidance } = LISTENING_DEFAULTS;
      const texts = Object.entries({ groundRules, privacyNotice, safetyGuidance });
      const given = texts.map(([name, text]) => `${name}: ${words(text)}`).join(', ');
      return `input: { version: ${await settingsVersion(server)}, themeNotes: 4, themeEvents: 2, noteDays: 90, ${given} }`;
    },
  ],
  ['addSpeakUpContact', 'programmeLead', (server) => contact(server, newId())],
  ['editSpeakUpContact', 'programmeLead', async (server) => contact(server, await contactId(server))],
  [
    'removeSpeakUpContact',
    'programmeLead',
    async (server) => `id: ${words(await contactId(server))}, version: ${await settingsVersion(server)}`,
  ],
];

async function contact(server: TestServer, id: string): Promise<string> {
  const version = await settingsVersion(server);
  return `input: { id: ${words(id)}, version: ${version}, name: "Guardian", telephone: "0113 496 0000", email: "", note: "", position: 1 }`;
}

async function settings(server: TestServer): Promise<{ version: number; contacts: { id: string }[] }> {
  const asked = '{ listeningSettings { version contacts { id } } }';
  return (await server.ask(server.world.people.programmeLead, asked)).data.listeningSettings;
}

const settingsVersion = async (server: TestServer) => (await settings(server)).version;
const contactId = async (server: TestServer) => (await settings(server)).contacts[0]?.id ?? '';
