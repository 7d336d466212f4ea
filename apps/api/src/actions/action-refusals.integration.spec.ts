import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ActionVerb, ACTION_VERBS } from '@heard/domain';
import { addActionIn, AT_HOME, type Situation, type StepVerb, takeStep } from '../testing/steps';
import { startTestServer, type TestServer } from '../testing/test-server';
import { type World } from '../testing/world';

type Who = keyof World['people'] | 'nobody';

/** Everybody, and what they are to the actions of these tables. */
const EVERYBODY: Who[] = [
  'leader', // owns and proposed it
  'otherLeader', // receives it, where it is offered or handed over
  'subgroupLead',
  'otherLead', // leads the other subgroup
  'programmeLead',
  'comms',
  'sponsor',
  'administrator',
  'nobody',
];

const OWNER_OR_LEAD: Who[] = ['leader', 'subgroupLead', 'programmeLead'];
const LEAD: Who[] = ['subgroupLead', 'programmeLead'];

/** Who may take each step where it is at home. */
const MAY: Record<ActionVerb, Who[]> = {
  post_update: OWNER_OR_LEAD,
  edit: OWNER_OR_LEAD,
  agree: LEAD,
  start_design: OWNER_OR_LEAD,
  launch: OWNER_OR_LEAD,
  plan_evaluation: OWNER_OR_LEAD,
  evaluate: OWNER_OR_LEAD,
  roll_out: OWNER_OR_LEAD,
  relaunch: OWNER_OR_LEAD,
  offer_hand_over: OWNER_OR_LEAD,
  accept_hand_over: ['otherLeader'],
  decline_hand_over: ['otherLeader'],
  withdraw_hand_over: OWNER_OR_LEAD,
  record_check: ['otherLeader', ...LEAD],
  reopen: LEAD,
  resume: OWNER_OR_LEAD,
  pause: OWNER_OR_LEAD,
  stop: LEAD,
};

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const memberOf = (who: Who) => (who === 'nobody' ? null : server.world.people[who]);

/** What each of those who may not is told. */
function refusalOf(who: Who): string {
  if (who === 'nobody') return 'UNAUTHENTICATED';
  return who === 'administrator' ? 'FORBIDDEN' : 'NOT_ALLOWED';
}

async function codesOf(verb: StepVerb, situation: Situation): Promise<Record<string, string>> {
  const codes: Record<string, string> = {};
  for (const who of EVERYBODY) {
    const action = await addActionIn(server, situation);
    const step = await takeStep(server, memberOf(who), verb, action);
    codes[who] = step.code;
    if (step.code !== 'DONE') expect(await kept(action.id)).toBe(action.version);
  }
  return codes;
}

async function kept(id: string): Promise<number> {
  const { data } = await server.ask(
    server.world.people.comms,
    'query ($id: ID!) { action(id: $id) { version health } }',
    { id },
  );
  return data.action.version;
}

const expected = (may: Who[]) =>
  Object.fromEntries(EVERYBODY.map((who) => [who, may.includes(who) ? 'DONE' : refusalOf(who)]));

describe('who may take a step', () => {
  it.each(ACTION_VERBS)('%s', async (verb) => {
    expect(await codesOf(verb, AT_HOME[verb])).toEqual(expected(MAY[verb]));
  });

  it('stop, while it is only proposed: also who proposed it', async () => {
    expect(await codesOf('stop', 'proposed')).toEqual(expected(OWNER_OR_LEAD));
  });

  it('undo: nobody but whoever took the last step', async () => {
    const codes: Record<string, string> = {};
    for (const who of EVERYBODY) {
      const action = await addActionIn(server, 'in_design');
      const launched = await takeStep(server, memberOf('leader'), 'launch', action);
      const version = launched.action.version as number;
      const undone = await takeStep(server, memberOf(who), 'undo', { ...action, version });
      codes[who] = undone.code;
    }
    const wrong = (who: Who) => ({ nobody: 'UNAUTHENTICATED', administrator: 'FORBIDDEN' })[who as string];
    expect(codes).toEqual(
      Object.fromEntries(
        EVERYBODY.map((who) => [who, who === 'leader' ? 'DONE' : (wrong(who) ?? 'WRONG_STATE')]),
      ),
    );
  });

  it('propose: whoever takes part, in any subgroup', async () => {
    const PROPOSE = `mutation ($input: ProposeActionInput!) {
      proposeAction(input: $input) { action { state owner { id } proposedBy { id } health } errors { code } } }`;
    const codes: Record<string, unknown> = {};
    for (const who of EVERYBODY) {
      const input = { title: 'Lockers', description: '', hopedChange: '' };
      const { data, errors } = await server.ask(memberOf(who), PROPOSE, {
        input: { ...input, subgroupId: server.world.subgroups.other.id },
      });
      codes[who] = errors?.[0]?.extensions['code'] ?? data.proposeAction.action?.state;
      if (!errors) expect(data.proposeAction.action.owner.id).toBe(memberOf(who)?.id);
    }
    const may: Who[] = ['leader', 'otherLeader', 'subgroupLead', 'otherLead', 'programmeLead'];
    const told = (who: Who) => (who === 'nobody' ? 'UNAUTHENTICATED' : 'FORBIDDEN');
    expect(codes).toEqual(
      Object.fromEntries(EVERYBODY.map((who) => [who, may.includes(who) ? 'PROPOSED' : told(who)])),
    );
  });

  it('co-owners may what the owner may', async () => {
    const { otherLeader, sponsor } = server.world.people;
    const action = await addActionIn(server, 'launched', { coOwnerIds: [otherLeader.id, sponsor.id] });
    // A sponsor who shares an action, by whatever history, still changes none.
    expect(await takeStep(server, sponsor, 'evaluate', action)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await takeStep(server, otherLeader, 'evaluate', action)).toMatchObject({ code: 'DONE' });
  });
});
