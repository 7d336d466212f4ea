import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { addDays } from '@heard/domain';
import { MailEditions } from '../editions/mailing/mail-editions';
import {
  arrangeEdition,
  EDITION_CALLS,
  EDITION_WHO,
  editionStepCall,
  goThrough,
  previewArguments,
} from '../testing/edition-steps';
import { ACTION_CALLS } from '../testing/action-calls';
import { EVENT_CALLS } from '../testing/event-calls';
import { addNotes, addReleasedEvent } from '../testing/sorting';
import { GATE_CALLS } from '../testing/gate-walk';
import { NOTE_CALLS } from '../testing/note-calls';
import { posterArguments } from '../testing/postings';
import { startTestServer, type TestServer } from '../testing/test-server';
import { themeStepArguments } from '../testing/theme-steps';
import { TRANSLATION_CALLS } from '../testing/translation-calls';
import { WELLBEING_CALLS } from '../testing/wellbeing-calls';
import { type World } from '../testing/world';

type Who = keyof World['people'];

/** Mutations that this walk does not take, and where they are seen to leave their events. */
const ELSEWHERE: Record<string, string> = {
  setUp: 'set-up.integration.spec.ts: it wants an empty workspace',
  signInAsExample: 'ways-in.integration.spec.ts: it wants the example',
  requestReset: 'password-links.integration.spec.ts: it wants a mail server',
  confirmPersonImport: 'the import of people: it wants a file',
  confirmMeasureImport: 'measures.integration.spec.ts: it wants a file',
  sayPublishedSignificance: 'chart-settings.integration.spec.ts: it wants a figure',
  tryPaperAgain: 'papers.integration.spec.ts: it wants a paper that failed',
  addSomething: 'something-to-add.integration.spec.ts: it has no actor',
};

let server: TestServer;
let mutations: string[];
const told: string[] = [];
beforeAll(async () => {
  server = await startTestServer({ now: new Date() });
  mutations = Object.keys(server.app.get(GraphQLSchemaHost).schema.getMutationType()?.getFields() ?? {});
});
afterAll(() => server.close());

const words = (value: unknown) => JSON.stringify(value);

/** What is needed to call a mutation: its arguments, made when it is its turn. */
type Call = [mutation: string, who: Who, args: (world: World) => string | Promise<string>];

const day = (days: number) => words(addDays(server.clock.today(), days));

let view = '';
let person = { id: '', version: 0 };
let subgroup = { id: '', version: 0 };
let membership = { id: '', version: 0 };
let measure = { id: '', version: 0 };
let link = '';
const PASSWORD = 'three unlikely words';
const seen = (row: { id: string; version: number }) => `id: ${words(row.id)}, version: ${row.version}`;

const THEME_CALLS = (
  [
    ['formTheme', 'form'],
    ['putNotesIntoTheme', 'put_notes'],
    ['takeNotesOutOfTheme', 'take_notes'],
    ['editTheme', 'edit'],
    ['moveTheme', 'agree'],
    ['linkAction', 'link_action'],
    ['unlinkAction', 'unlink_action'],
    ['splitTheme', 'split'],
    ['mergeThemes', 'merge'],
    ['undoMerge', 'undo_merge'],
    ['setThemeAside', 'set_aside'],
  ] as const
).map(([mutation, step]): Call => [mutation, 'subgroupLead', () => themeStepArguments(server, step)]);

const TURNOVER = 'title: "Turnover", unit: RATE, rhythm: MONTH, improvement: DECREASE';

/** In an order in which each finds what it needs. */
const CALLS: Call[] = [
  ...ACTION_CALLS.map(([mutation, who, args]): Call => [mutation, who, () => args(server)]),
  ['saveView', 'leader', () => 'name: "Mine", query: "mine=true"'],
  ['removeView', 'leader', () => `id: ${words(view)}`],
  [
    'requestPaper',
    'programmeLead',
    () =>
      `input: { kind: BOARD_PAPER, from: ${day(-90)}, to: ${day(0)}, title: "This quarter", narrative: "" }`,
  ],
  [
    'invitePerson',
    'programmeLead',
    () => 'input: { name: "Robin Example", email: "robin@example.org", roles: [CHANGE_LEADER] }',
  ],
  ['makeInvitationLink', 'programmeLead', () => `id: ${words(person.id)}`],
  ['usePasswordLink', 'leader', () => `token: ${words(link)}, password: ${words(PASSWORD)}`],
  ['makeResetLink', 'administrator', () => `id: ${words(person.id)}`],
  ['signIn', 'leader', () => `email: "robin@example.org", password: ${words(PASSWORD)}`],
  [
    'editPerson',
    'programmeLead',
    () => `input: { ${seen(person)}, name: "Robin Sample", email: "robin@example.org", jobTitle: "Nurse" }`,
  ],
  ['setPersonRoles', 'administrator', () => `${seen(person)}, roles: [COMMS]`],
  ['pausePerson', 'programmeLead', () => `${seen(person)}, until: ${day(20)}`],
  ['resumePerson', 'programmeLead', () => seen(person)],
  [
    'addSubgroup',
    'programmeLead',
    () => 'name: "Psychological safety", priorityText: "Nobody is afraid to speak."',
  ],
  [
    'editSubgroup',
    'programmeLead',
    () => `${seen(subgroup)}, name: "Safety", aliases: [], priorityText: "", goldenThreadIds: []`,
  ],
  [
    'moveSubgroupPhase',
    'programmeLead',
    () => `${seen(subgroup)}, phase: DESIGN, on: ${day(0)}, note: "The priorities are chosen."`,
  ],
  [
    'addMembership',
    'programmeLead',
    () =>
      `subgroupId: ${words(subgroup.id)}, personId: ${words(person.id)}, kind: STAKEHOLDER, from: ${day(0)}`,
  ],
  ['endMembership', 'programmeLead', () => `${seen(membership)}, to: ${day(0)}`],
  ['reopenMembership', 'programmeLead', () => seen(membership)],
  ['leavePerson', 'programmeLead', () => `${seen(person)}, on: ${day(0)}`],
  [
    'editProgramme',
    'programmeLead',
    () =>
      'version: 1, name: "Programme", organisation: "Trust", nudgeDays: 30, dueSoonDays: 14, idleMinutes: 30, smallNumberThreshold: 11',
  ],
  ['addSite', 'programmeLead', () => 'name: "East House"'],
  ['addDirectorate', 'programmeLead', () => 'name: "Hosted services"'],
  ['addStaffGroup', 'programmeLead', () => 'name: "Porters"'],
  ['addGoldenThread', 'programmeLead', () => 'name: "Belonging", description: ""'],
  [
    'setHeadcounts',
    'programmeLead',
    async ({ people, sites }) => {
      const { data } = await server.ask(people.programmeLead, '{ headcounts { seen } }');
      return `input: { seen: ${words(data.headcounts.seen)}, headcounts: [{ axis: SITE, part: ${words(sites[0])}, people: 40 }] }`;
    },
  ],
  ...Object.entries(EVENT_CALLS).map(([mutation, args]): Call => [mutation, 'leader', args]),
  ...THEME_CALLS,
  ...NOTE_CALLS.map(([mutation, who, args]): Call => [mutation, who, () => args(server)]),
  [
    'tagNote',
    'programmeLead',
    async ({ subgroups }) => {
      const [note = ''] = await addNotes(server, await addReleasedEvent(server), ['Whom to ask'], null);
      return `noteId: ${words(note)}, version: 1, subgroupId: ${words(subgroups.own.id)}`;
    },
  ],
  ...EDITION_CALLS.map(([mutation, step]): Call => [
    mutation,
    EDITION_WHO[step],
    () => editionStepCall(server, step),
  ]),
  ['makePreviewLink', 'comms', () => previewArguments(server, 'make')],
  [
    'editPublishingSettings',
    'programmeLead',
    () => 'input: { version: 0, readingAge: 12, listAddress: "all-staff@example.org", senderName: "" }',
  ],
  [
    'mailEdition',
    'sponsor',
    async () => {
      const out = await goThrough(server, await arrangeEdition(server, 'publish'), ['publish']);
      // What was to be sent by itself is sent, so that it can be asked for again.
      await server.app.get(MailEditions).run(server.world.programmeId);
      return `id: ${words(out.id)}`;
    },
  ],
  ['endPreviewLink', 'comms', () => previewArguments(server, 'end')],
  ...TRANSLATION_CALLS.map(([mutation, args]): Call => [mutation, 'comms', () => args(server)]),
  ['addMeasure', 'programmeLead', () => `input: { ${TURNOVER} }`],
  ['editMeasure', 'programmeLead', () => `input: { ${seen(measure)}, ${TURNOVER} }`],
  [
    'setMeasureChart',
    'programmeLead',
    () => `input: { ${seen(measure)}, screensMovingRanges: false, rebases: [] }`,
  ],
  ...WELLBEING_CALLS.map(([mutation, args]): Call => [mutation, 'programmeLead', () => args(server)]),
  ...GATE_CALLS.map(([mutation, who, args]): Call => [mutation, who, () => args(server)]),
  ['putUpPoster', 'leader', () => posterArguments(server, 'put_up')],
  ['takeDownPoster', 'leader', () => posterArguments(server, 'take_down')],
  ['putPosterBack', 'leader', () => posterArguments(server, 'put_back')],
  ['signOut', 'leader', () => ''],
];

/** What later calls need of earlier ones. */
const MORE: Record<string, string> = {
  invitePerson: 'person { id version }',
  editPerson: 'person { id version }',
  setPersonRoles: 'person { id version }',
  pausePerson: 'person { id version }',
  resumePerson: 'person { id version }',
  usePasswordLink: 'viewer { person { id version } }',
  addSubgroup: 'subgroup { id version }',
  editSubgroup: 'subgroup { id version }',
  moveSubgroupPhase: 'subgroup { id version }',
  addMembership: 'membership { id version }',
  endMembership: 'membership { id version }',
  addMeasure: 'measure { id version }',
  editMeasure: 'measure { id version }',
  saveView: 'savedViews { id }',
  makeInvitationLink: 'link',
};

interface Event {
  id: string;
  verb: string;
  programme_id: string;
  actor_id: string | null;
  subject_title: string;
}

const events = () =>
  server.database.withOwner(
    async (client) => (await client.query<Event>('select * from audit_event order by id')).rows,
  );

describe('a mutation leaves an event', () => {
  it.each(CALLS)('%s by %s', async (mutation, who, args) => {
    const member = server.world.people[who];
    const given = await args(server.world);
    const before = new Set((await events()).map(({ id }) => id));
    const { data, errors } = await server.ask(
      member,
      `mutation { done: ${mutation}${given && `(${given})`} { errors { code message } ${MORE[mutation] ?? ''} } }`,
    );
    expect({ errors, refused: data?.done?.errors }).toEqual({ errors: undefined, refused: [] });
    // Not by their order: what is told once a day has a random id.
    const left = (await events()).filter(({ id }) => !before.has(id));
    expect(left.length).toBeGreaterThan(0);
    for (const { verb, programme_id: programmeId } of left) {
      expect(verb).toMatch(/^[a-z_]+\.[a-z_]+$/);
      expect(programmeId).toBe(server.world.programmeId);
    }
    const ownDoor = ['usePasswordLink', 'signIn'].includes(mutation);
    expect(left.map(({ actor_id: actorId }) => actorId)).toEqual(
      left.map(() => (ownDoor ? person.id : member.id)),
    );
    told.push(mutation);
    const { done } = data;
    view = done.savedViews?.[0]?.id ?? view;
    person = done.person ?? done.viewer?.person ?? person;
    subgroup = done.subgroup ?? subgroup;
    membership = done.membership ?? membership;
    measure = done.measure ?? measure;
    link = done.link?.split('/').at(-1) ?? link;
  });

  it('and none is left out of this walk', () => {
    const known = [...told, ...Object.keys(ELSEWHERE)];
    expect(mutations.filter((mutation) => !known.includes(mutation))).toEqual([]);
  });

  it('that tells no password and no link', async () => {
    const all = JSON.stringify(await events());
    expect(link).toMatch(/^[\w-]{43}$/);
    expect(all).not.toContain(link);
    expect(all).not.toContain(PASSWORD);
    expect(all).not.toContain('argon2');
  });

  it('that nobody can change or remove', async () => {
    const programmeId = server.world.programmeId;
    for (const statement of [
      "update audit_event set verb = 'x'",
      'delete from audit_event',
      'truncate audit_event',
      'update action_update set text = null',
    ]) {
      await expect(
        server.database.withClient(programmeId, (client) => client.query(statement)),
      ).rejects.toThrow('permission denied');
    }
  });
});
