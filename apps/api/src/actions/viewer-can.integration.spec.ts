import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ACTION_VERBS } from '@heard/domain';
import { addActionIn, type StepVerb, takeStep } from '../testing/steps';
import { startTestServer, type TestServer } from '../testing/test-server';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const VERBS: StepVerb[] = [...ACTION_VERBS, 'undo'];
const WHO = ['leader', 'otherLeader', 'subgroupLead', 'programmeLead', 'comms'] as const;
/** A sample: the state table itself is walked by action-steps.integration.spec.ts. */
const SAMPLE = ['proposed', 'launched', 'evaluated', 'paused', 'offered', 'handed_over', 'stopped'] as const;

it.each(SAMPLE)(
  'what viewerCan lists is what the API allows: %s',
  async (situation) => {
    for (const who of WHO) {
      const member = server.world.people[who];
      const action = await addActionIn(server, situation);
      const { data } = await server.ask(member, 'query ($id: ID!) { action(id: $id) { viewerCan } }', {
        id: action.id,
      });
      const allowed: string[] = [];
      for (const verb of VERBS) {
        const listed = data.action.viewerCan.includes(verb.toUpperCase());
        // What is refused leaves the action as it is; what is done wants another one.
        const fresh = listed ? await addActionIn(server, situation) : action;
        const { code } = await takeStep(server, member, verb, fresh);
        if (code === 'DONE') allowed.push(verb.toUpperCase());
        else
          expect({ who, verb, code }).toMatchObject({
            code: expect.stringMatching(/NOT_ALLOWED|WRONG_STATE/),
          });
      }
      expect({ who, can: [...data.action.viewerCan].sort() }).toEqual({ who, can: allowed.sort() });
    }
  },
  120_000,
);
