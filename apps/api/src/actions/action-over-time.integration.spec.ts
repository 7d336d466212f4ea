import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Action } from '@heard/domain';
import { addActionIn, afterStep, type StepVerb, takeStep } from '../testing/steps';
import { startTestServer, type TestServer } from '../testing/test-server';
import { type Member } from '../testing/world';

const READ = `query ($id: ID!) { action(id: $id) { state health deadline viewerCan pausedUntil pauseReason
  checks { months dueOn doneOn holding note } handOver { acceptedOn } story { verb sentence detail by { name } } } }`;

let server: TestServer;
let leader: Member;
beforeAll(async () => {
  server = await startTestServer();
  leader = server.world.people.leader;
});
afterAll(() => server.close());

const read = async (action: Action, as = leader) =>
  (await server.ask(as, READ, { id: action.id })).data.action;
const check = (months: number, holding: boolean, note = 'Looked at it.') =>
  `recordHandOverCheck(id: $id, version: $version, months: ${months}, holding: ${holding}, note: "${note}")`;

describe('silence', () => {
  const SILENCE = 'query ($id: ID!) { action(id: $id) { health silentSince } }';

  it('counts from the last step, and an edit is none', async () => {
    const silence = async (id: string) => (await server.ask(leader, SILENCE, { id })).data.action;
    let action = await addActionIn(server, 'proposed', { createdOn: '2026-01-01', dueOn: null });
    expect(await silence(action.id)).toEqual({ health: 'ON_TRACK', silentSince: '2026-01-01' });
    action = afterStep(action, await takeStep(server, leader, 'edit', action));
    expect(await silence(action.id)).toMatchObject({ silentSince: '2026-01-01' });
    await takeStep(server, server.world.people.programmeLead, 'agree', action);
    expect(await silence(action.id)).toEqual({ health: 'ON_TRACK', silentSince: '2026-03-02' });
  });
});

describe('a hand-over', () => {
  it('is offered, accepted, checked at 3, 6 and 12 months, and reopens when a check fails', async () => {
    const { clock } = server;
    const { otherLeader, programmeLead } = server.world.people;
    let action = await addActionIn(server, 'rolled_out');
    const go = async (as: Member, verb: StepVerb, call?: string) => {
      const step = await takeStep(server, as, verb, action, call);
      if (step.action) action = afterStep(action, step);
      return step;
    };
    expect(await go(leader, 'offer_hand_over')).toMatchObject({ code: 'DONE' });
    expect((await read(action, otherLeader)).viewerCan).toEqual(['ACCEPT_HAND_OVER', 'DECLINE_HAND_OVER']);
    expect(await go(otherLeader, 'accept_hand_over')).toMatchObject({
      action: { checks: [{ dueOn: '2026-06-02' }, { dueOn: '2026-09-02' }, { dueOn: '2027-03-02' }] },
    });
    expect(await go(otherLeader, 'record_check')).toMatchObject({ code: 'INVALID' });

    clock.forward({ days: 93 });
    expect(await read(action)).toMatchObject({ health: 'OVERDUE', deadline: '2026-06-02' });
    const home = await server.ask(otherLeader, '{ home { checksDue { id } } }');
    expect(home.data.home.checksDue).toEqual([{ id: action.id }]);
    expect(await go(otherLeader, 'record_check', check(6, true))).toMatchObject({ code: 'INVALID' });
    expect(await go(otherLeader, 'record_check', check(3, true))).toMatchObject({
      code: 'DONE',
      action: { state: 'HANDED_OVER', health: 'CLOSED' },
    });

    clock.forward({ days: 95 });
    expect(await go(otherLeader, 'record_check', check(6, false, ''))).toMatchObject({ code: 'REQUIRED' });
    const failed = await go(otherLeader, 'record_check', check(6, false, 'The rota went quiet.'));
    expect(failed).toMatchObject({ code: 'DONE', action: { state: 'RELAUNCHED', handOver: null } });
    expect(failed.action.checks).toMatchObject([
      { months: 3, holding: true },
      { months: 6, holding: false, note: 'The rota went quiet.' },
    ]);
    expect((await read(action, otherLeader)).viewerCan).toEqual([]);
    // It may be handed over again, and then all checks fall due anew.
    await go(programmeLead, 'offer_hand_over');
    expect((await go(otherLeader, 'accept_hand_over')).action.checks).toMatchObject([
      { doneOn: null },
      { doneOn: null },
      { doneOn: null },
    ]);
    const { story } = await read(action);
    expect(story.map(({ verb }: { verb: string }) => verb)).toEqual([
      'action.handed_over',
      'action.hand_over_offered',
      'action.check_failed',
      'action.checked',
      'action.handed_over',
      'action.hand_over_offered',
    ]);
    expect(story[2]).toMatchObject({ detail: 'The rota went quiet.', by: { name: otherLeader.name } });
    clock.forward({ days: -188 });
  });

  it('that is declined tells its owner why, and can be offered again', async () => {
    const { otherLeader } = server.world.people;
    const action = await addActionIn(server, 'offered');
    const declined = await takeStep(server, otherLeader, 'decline_hand_over', action);
    expect((await read(action)).story[0]).toMatchObject({
      verb: 'action.hand_over_declined',
      detail: 'No room this year.',
    });
    const again = await takeStep(server, leader, 'offer_hand_over', afterStep(action, declined));
    expect(again.code).toBe('DONE');
  });
});

describe('a pause', () => {
  it('ends by itself on its day', async () => {
    const { clock } = server;
    const action = await addActionIn(server, 'launched');
    const paused = await takeStep(server, leader, 'pause', action);
    expect(paused.action).toMatchObject({ health: 'PAUSED', pausedUntil: '2026-03-22' });
    const held = await takeStep(server, leader, 'evaluate', afterStep(action, paused));
    expect(held).toMatchObject({ code: 'WRONG_STATE', message: 'This action is paused. Resume it first.' });
    clock.forward({ days: 19 });
    expect(await read(action)).toMatchObject({
      health: 'PAUSED',
      viewerCan: expect.arrayContaining(['RESUME']),
    });
    clock.forward({ days: 1 });
    const after = await read(action);
    expect(after.health).toBe('OVERDUE');
    expect(after.viewerCan).toEqual(expect.arrayContaining(['EVALUATE', 'PAUSE']));
    expect(after.viewerCan).not.toContain('RESUME');
    const evaluated = await takeStep(server, leader, 'evaluate', afterStep(action, paused));
    expect(evaluated).toMatchObject({ code: 'DONE', action: { pausedUntil: null, pauseReason: '' } });
    clock.forward({ days: -20 });
  });
});

describe('taking the last step back', () => {
  const undo = async (as: Member, verb: StepVerb, after: () => Promise<unknown> = async () => undefined) => {
    const from = { offer_hand_over: 'rolled_out', resume: 'paused' }[verb as string] ?? 'launched';
    const action = await addActionIn(server, from as 'launched');
    const taken = await takeStep(server, as, verb, action);
    await after();
    const undone = await takeStep(server, as, 'undo', afterStep(action, taken));
    return { action, taken, undone };
  };

  it.each(['evaluate', 'relaunch', 'pause', 'stop', 'offer_hand_over', 'resume'] as const)(
    'brings back everything that %s changed',
    async (verb) => {
      const { subgroupLead } = server.world.people;
      const { action, taken, undone } = await undo(subgroupLead, verb);
      expect([taken.code, undone.code]).toEqual(['DONE', 'DONE']);
      expect(undone.action).toMatchObject({
        state: action.state.toUpperCase(),
        version: action.version + 2,
        pausedUntil: action.pausedUntil,
        pauseReason: action.pauseReason,
        stopReason: '',
        handOver: null,
        evaluation: { state: 'NOT_PLANNED', on: null, finding: '', method: '' },
      });
      const { story } = await read(action);
      expect(story.map(({ sentence }: { sentence: string }) => sentence)[0]).toBe('Last step taken back');
      expect(story).toHaveLength(2);
      const twice = await takeStep(server, subgroupLead, 'undo', afterStep(action, undone));
      expect(twice.code).toBe('WRONG_STATE');
    },
  );

  it('is offered, and works, for 15 minutes', async () => {
    const { clock } = server;
    const late = async (minutes: number) => {
      const { undone, action } = await undo(leader, 'evaluate', async () => clock.forward({ minutes }));
      const { viewerCan } = await read(action);
      clock.forward({ minutes: -minutes });
      return [undone.code, viewerCan.includes('UNDO')];
    };
    expect(await late(15)).toEqual(['DONE', false]);
    expect(await late(16)).toEqual(['WRONG_STATE', false]);
    const action = await addActionIn(server, 'launched');
    await takeStep(server, leader, 'evaluate', action);
    expect((await read(action)).viewerCan).toContain('UNDO');
    expect((await read(action, server.world.people.subgroupLead)).viewerCan).not.toContain('UNDO');
  });

  it('is refused once anybody has done anything since', async () => {
    const { subgroupLead } = server.world.people;
    for (const [verb, by] of [
      ['post_update', subgroupLead],
      ['post_update', leader],
      ['edit', leader],
    ] as const) {
      const action = await addActionIn(server, 'launched');
      const evaluated = await takeStep(server, leader, 'evaluate', action);
      const since = await takeStep(server, by, verb, afterStep(action, evaluated));
      const undone = await takeStep(server, leader, 'undo', afterStep(action, since));
      expect(undone).toMatchObject({ code: 'WRONG_STATE', action: { state: 'EVALUATED' } });
    }
  });

  it('is refused for a step that told somebody something new', async () => {
    const { otherLeader } = server.world.people;
    const action = await addActionIn(server, 'offered');
    const accepted = await takeStep(server, otherLeader, 'accept_hand_over', action);
    const undone = await takeStep(server, otherLeader, 'undo', afterStep(action, accepted));
    expect(undone).toMatchObject({ code: 'WRONG_STATE', action: { state: 'HANDED_OVER' } });
  });
});
