import { addDays } from '@heard/domain';
import { addActionIn, type Situation } from './steps';
import { type TestServer } from './test-server';
import { type World } from './world';

const words = (value: unknown) => JSON.stringify(value);
const REASON = ', reason: "No room this year."';

/** An action in that situation, as an argument of a mutation, and what else it wants. */
const onAction =
  (situation: Situation, more: string | ((server: TestServer) => string) = '') =>
  async (server: TestServer): Promise<string> => {
    const { id, version } = await addActionIn(server, situation);
    return `id: ${words(id)}, version: ${version}${typeof more === 'string' ? more : more(server)}`;
  };

const day = (server: TestServer, days: number) => words(addDays(server.clock.today(), days));

/** Every way of changing an action: who does it, and its arguments for a walk over all mutations. */
export const ACTION_CALLS: [
  mutation: string,
  who: keyof World['people'],
  args: (server: TestServer) => string | Promise<string>,
][] = [
  [
    'proposeAction',
    'leader',
    ({ world: { subgroups } }) =>
      `input: { subgroupId: ${words(subgroups.own.id)}, title: "Lockers", description: "", hopedChange: "" }`,
  ],
  [
    'editAction',
    'leader',
    async (server) => {
      const { subgroups, people } = server.world;
      return `input: { ${await onAction('launched')(server)}, subgroupId: ${words(subgroups.own.id)}, title: "Lockers", description: "",
        hopedChange: "", ownerId: ${words(people.leader.id)}, coOwnerIds: [], goldenThreadIds: [], claimOfSuccess: "", nextStep: "", funder: "", partner: "" }`;
    },
  ],
  [
    'postUpdate',
    'leader',
    async (server) =>
      `input: { actionId: ${words((await addActionIn(server, 'launched')).id)}, text: "Two teams went.", nothingNew: false, confidence: UNSURE }`,
  ],
  ['moveAction', 'leader', onAction('agreed', ', move: LAUNCH')],
  ['planEvaluation', 'leader', onAction('launched', (server) => `, on: ${day(server, 9)}, method: "Ask."`)],
  [
    'evaluateAction',
    'leader',
    onAction('launched', (server) => `, on: ${day(server, 0)}, method: "Asked.", finding: "Kept."`),
  ],
  [
    'offerHandOver',
    'leader',
    onAction(
      'rolled_out',
      ({ world }) => `, receivingOwnerId: ${words(world.people.otherLeader.id)}, note: "Here."`,
    ),
  ],
  ['acceptHandOver', 'otherLeader', onAction('offered')],
  ['declineHandOver', 'otherLeader', onAction('offered', REASON)],
  ['recordHandOverCheck', 'otherLeader', onAction('handed_over', ', months: 3, holding: true, note: ""')],
  ['stopAction', 'subgroupLead', onAction('launched', REASON)],
  ['reopenAction', 'subgroupLead', onAction('stopped', REASON)],
  ['pauseAction', 'leader', onAction('launched', (server) => `, until: ${day(server, 9)}${REASON}`)],
  [
    'undoActionStep',
    'leader',
    async (server) => {
      const { id, version } = await addActionIn(server, 'agreed');
      await server.ask(
        server.world.people.leader,
        `mutation { moveAction(id: ${words(id)}, version: ${version}, move: LAUNCH) { errors { code } } }`,
      );
      return `id: ${words(id)}, version: ${version + 1}`;
    },
  ],
];
