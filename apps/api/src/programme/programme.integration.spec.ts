import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestServer, type TestServer } from '../testing/test-server';

const PROGRAMME = `{ programme { id name organisation isExample nudgeDays dueSoonDays idleMinutes smallNumberThreshold version
  sites { id name } directorates { name } staffGroups { name } goldenThreads { name description } workingPatterns
  viewerCanEdit } }`;

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

describe('reading the programme', () => {
  it('gives its settings and its lists, by name', async () => {
    const { data, errors } = await server.ask(server.world.people.leader, PROGRAMME);
    expect(errors).toBeUndefined();
    expect(data.programme).toMatchObject({
      id: server.world.programmeId,
      name: 'Test programme',
      nudgeDays: 30,
      sites: [{ name: 'North House' }, { name: 'South House' }],
      directorates: [{ name: 'Community health services' }, { name: 'Mental health services' }],
      staffGroups: [{ name: 'Administration' }, { name: 'Nursing' }],
      goldenThreads: [{ name: 'Feedback' }, { name: 'Leadership' }],
      workingPatterns: ['DAYS', 'NIGHTS', 'ROTATING', 'WEEKENDS', 'BANK'],
    });
  });

  it.each([
    ['leader', false],
    ['subgroupLead', false],
    ['programmeLead', true],
    ['comms', false],
    ['sponsor', false],
    ['administrator', true],
  ] as const)('says to a %s whether they may change it', async (role, may) => {
    const { data } = await server.ask(server.world.people[role], PROGRAMME);
    expect(data.programme.viewerCanEdit).toBe(may);
  });

  it('comes with the viewer, for the frame of every page', async () => {
    const { data, errors } = await server.ask(
      server.world.people.subgroupLead,
      '{ viewer { programme { name } leadsSubgroups { name phase } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.viewer).toEqual({
      programme: { name: 'Test programme' },
      leadsSubgroups: [{ name: 'Health and wellbeing', phase: 'DESIGN' }],
    });
  });

  it('is for nobody who is not signed in', async () => {
    const { errors } = await server.ask(null, PROGRAMME);
    expect(errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });
});
