import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Action } from '@heard/domain';
import { countQueries } from '@heard/data/testing';
import { tokenHash } from '../sign-in/token';
import { takeStep } from '../testing/steps';
import { startTestServer, type TestServer } from '../testing/test-server';
import { type Member } from '../testing/world';

let server: TestServer;
let action: Action;
beforeAll(async () => {
  server = await startTestServer();
  action = await server.world.addAction({ state: 'launched' });
});
afterAll(() => server.close());

/** Asks something, so that the session is remembered, and then does to the database what another server could. */
async function behindItsBack(who: Member, sql: string, ...values: unknown[]) {
  const { errors } = await server.ask(who, '{ viewer { roles } }');
  expect(errors).toBeUndefined();
  await server.database.withOwner((client) => client.query(sql, values));
  const read = await server.ask(who, '{ viewer { person { id } } }');
  expect(read.data.viewer.person.id).toBe(who.id);
}

const kept = () =>
  server.database.withOwner(async (client) => {
    const { rows } = await client.query(
      'select (select count(*) from action_update) as updates, (select count(*) from audit_event) as events',
    );
    return rows[0];
  });

const GRANT = 'insert into person_role (programme_id, person_id, role) values ($1, $2, $3)';
const REVOKE = 'delete from person_role where programme_id = $1 and person_id = $2 and role = $3';

// Posting an update asks beside its first statement whether rights still hold; every other write asks before.
describe.each(['post_update', 'stop'] as const)('a write by a remembered session: %s', (verb) => {
  it('is refused when the role was taken away, and done when it was given', async () => {
    const { programmeLead: who } = server.world.people;
    const role = [server.world.programmeId, who.id, 'programme_lead'];
    await behindItsBack(who, REVOKE, ...role);
    const before = await kept();
    expect(await takeStep(server, who, verb, action)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await kept()).toEqual(before);

    await behindItsBack(who, GRANT, ...role);
    const target = await server.world.addAction({ state: 'launched' });
    expect(await takeStep(server, who, verb, target)).toMatchObject({ code: 'DONE' });
  });

  it('is refused when another role is left that may not, and done when one is added that may', async () => {
    const { otherLeader: who } = server.world.people;
    const role = [server.world.programmeId, who.id, 'programme_lead'];
    const [one, other] = [
      await server.world.addAction({ state: 'launched' }),
      await server.world.addAction({ state: 'launched' }),
    ];
    await behindItsBack(who, GRANT, ...role);
    expect(await takeStep(server, who, verb, one)).toMatchObject({ code: 'DONE' });
    await behindItsBack(who, REVOKE, ...role);
    const before = await kept();
    expect(await takeStep(server, who, verb, other)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await kept()).toEqual(before);
  });

  it('is refused when the session has ended', async () => {
    const who = verb === 'stop' ? server.world.people.subgroupLead : server.world.people.leader;
    await behindItsBack(who, 'delete from session where token_hash = $1', tokenHash(who.token));
    const before = await kept();
    expect(await takeStep(server, who, verb, action)).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await kept()).toEqual(before);
  });
});

it('an update asks for rights once, beside what it is decided on', async () => {
  const { otherLead, comms } = server.world.people;
  const own = await server.world.addAction({ state: 'launched', ownerId: otherLead.id });
  const post = (who: Member) =>
    server.ask(
      who,
      `mutation ($id: ID!) { postUpdate(input: { actionId: $id, text: "Two teams went.", nothingNew: false, confidence: UNSURE }) {
        update { id } errors { code } } }`,
      { id: own.id },
    );
  await post(otherLead);
  const { texts, result } = await countQueries(server.database, () => post(otherLead));
  expect(result.data.postUpdate.errors).toEqual([]);
  const order = texts.map((text) =>
    [
      ...new Set(
        text.match(/BEGIN|from session s|from action a|into action_update|into audit_event|COMMIT/g),
      ),
    ].join(' and '),
  );
  expect(order).toEqual(['from session s and from action a', 'into audit_event and into action_update']);
  expect((await post(comms)).data.postUpdate.errors).toEqual([{ code: 'NOT_ALLOWED' }]);
});
