import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ACTION_TRANSITIONS, ACTION_VERBS, type ActionVerb } from '@heard/domain';
import { addActionIn, AT_HOME, SITUATIONS, type Situation, takeStep } from '../testing/steps';
import { startTestServer, type TestServer } from '../testing/test-server';
import { type World } from '../testing/world';

type Who = keyof World['people'];

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

/** Who takes each step, from where, and what the action is like afterwards. */
const HAPPY: [ActionVerb, Who, Situation, object][] = [
  ['post_update', 'leader', 'launched', { state: 'LAUNCHED', lastUpdate: { text: 'Two teams went.' } }],
  ['post_update', 'leader', 'proposed', { state: 'PROPOSED' }],
  ['post_update', 'otherLeader', 'handed_over', { state: 'HANDED_OVER' }],
  ['edit', 'leader', 'launched', { title: 'Another title', dueOn: null }],
  ['agree', 'subgroupLead', 'proposed', { state: 'AGREED' }],
  ['start_design', 'leader', 'agreed', { state: 'IN_DESIGN' }],
  ['launch', 'leader', 'agreed', { state: 'LAUNCHED' }],
  ['launch', 'leader', 'in_design', { state: 'LAUNCHED' }],
  ['plan_evaluation', 'leader', 'launched', { evaluation: { state: 'PLANNED', on: '2026-04-01' } }],
  ['evaluate', 'leader', 'relaunched', { state: 'EVALUATED', evaluation: { finding: 'Teams kept it.' } }],
  ['roll_out', 'leader', 'evaluated', { state: 'ROLLED_OUT', health: 'CLOSED' }],
  ['relaunch', 'leader', 'launched', { state: 'RELAUNCHED' }],
  ['relaunch', 'leader', 'evaluated', { state: 'RELAUNCHED' }],
  ['offer_hand_over', 'leader', 'rolled_out', { state: 'ROLLED_OUT', handOver: { acceptedOn: null } }],
  ['accept_hand_over', 'otherLeader', 'offered', { state: 'HANDED_OVER', health: 'CLOSED' }],
  ['decline_hand_over', 'otherLeader', 'offered', { state: 'EVALUATED', handOver: null }],
  ['withdraw_hand_over', 'leader', 'offered', { state: 'EVALUATED', handOver: null }],
  ['record_check', 'otherLeader', 'handed_over', { state: 'HANDED_OVER', health: 'CLOSED' }],
  ['reopen', 'programmeLead', 'stopped', { state: 'AGREED', stopReason: '' }],
  ['reopen', 'subgroupLead', 'handed_over', { state: 'RELAUNCHED', handOver: null, checks: [] }],
  ['resume', 'leader', 'paused', { state: 'LAUNCHED', pausedUntil: null, pauseReason: '' }],
  ['pause', 'leader', 'evaluated', { health: 'PAUSED', pausedUntil: '2026-03-22' }],
  ['stop', 'leader', 'proposed', { state: 'STOPPED', stopReason: 'No room this year.' }],
  ['stop', 'subgroupLead', 'offered', { state: 'STOPPED', health: 'CLOSED', handOver: null }],
  ['stop', 'programmeLead', 'paused', { state: 'STOPPED', pausedUntil: null }],
];

describe('a step of the state table', () => {
  it.each(HAPPY)('%s by %s, from %s', async (verb, who, situation, expected) => {
    const action = await addActionIn(server, situation);
    const step = await takeStep(server, server.world.people[who], verb, action);
    expect(step).toMatchObject({ code: 'DONE', message: '', action: { id: action.id, ...expected } });
    const posted = verb === 'post_update';
    expect(step.action.version).toBe(posted ? action.version : action.version + 1);
  });

  it('is here for every verb there is', () => {
    expect([...new Set(HAPPY.map(([verb]) => verb))].sort()).toEqual([...ACTION_VERBS].sort());
  });

  it('keeps the day of the first launch when it is launched again', async () => {
    const { leader } = server.world.people;
    const first = await addActionIn(server, 'in_design', { launchedOn: null });
    const launched = await takeStep(server, leader, 'launch', first);
    expect(launched.action.launchedOn).toBe('2026-03-02');
    server.clock.forward({ days: 1 });
    const version = launched.action.version as number;
    const again = await takeStep(server, leader, 'relaunch', { ...first, version });
    expect(again.action).toMatchObject({ state: 'RELAUNCHED', launchedOn: '2026-03-02' });
    server.clock.forward({ days: -1 });
  });
});

describe('a step from a state that the table does not have', () => {
  const has = (verb: ActionVerb, situation: Situation) => {
    const overlay = situation === 'paused' || situation === 'offered' ? situation : 'none';
    const state = { paused: 'launched', offered: 'evaluated' }[situation as string] ?? situation;
    return ACTION_TRANSITIONS.some(
      (row) => row.verb === verb && row.from.includes(state as never) && row.during.includes(overlay),
    );
  };
  /** Whoever may take the verb in some state: in another state they hear of the state, not of their roles. */
  const WHO: Partial<Record<ActionVerb, Who>> = {
    accept_hand_over: 'otherLeader',
    decline_hand_over: 'otherLeader',
  };

  it.each(ACTION_VERBS)('%s is refused with what to do first, and changes nothing', async (verb) => {
    const member = server.world.people[WHO[verb] ?? 'programmeLead'];
    for (const situation of SITUATIONS.filter((one) => !has(verb, one))) {
      const action = await addActionIn(server, situation);
      const step = await takeStep(server, member, verb, action);
      // Where nobody receives the action, whoever tries to is told that it is not theirs.
      const code = WHO[verb] && situation !== 'handed_over' ? 'NOT_ALLOWED' : 'WRONG_STATE';
      expect({ situation, ...step }).toMatchObject({ situation, code, action: { version: action.version } });
      expect(step.message).toMatch(/\w.+\./);
    }
  });

  it('is tried from where each verb is at home too', () => {
    expect(ACTION_VERBS.filter((verb) => !has(verb, AT_HOME[verb]))).toEqual([]);
  });
});
