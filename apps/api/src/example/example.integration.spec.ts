import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ACTION_HEALTHS, ACTION_STATES, EVENT_KINDS, EVENT_STATES, ROLES } from '@heard/domain';
import { renderDecisionRecord } from '@heard/publishing';
import { wordsOfDocument } from '@heard/publishing/testing';
import { openTestDatabase } from '@heard/data/testing';
import { type Browser, openBrowser, whoIsIn } from '../testing/browser';
import { ReadDecision } from '../gates/queries/read-decision';
import { startTestServer, type TestServer } from '../testing/test-server';
import { PERSONAS } from './example-personas';
import { loadExample } from './load-example';

let server: TestServer;
let lead: Browser;
const said: string[] = [];
beforeAll(async () => {
  server = await startTestServer({ empty: true, now: new Date() });
  await loadExample(server.database, (message) => said.push(message));
  lead = await signedInAs('programme-lead');
}, 180_000);
afterAll(() => server.close());

async function signedInAs(persona: string): Promise<Browser> {
  const browser = openBrowser(server);
  const { data } = await browser.ask(
    'mutation ($persona: String!) { signInAsExample(persona: $persona) { errors { message } } }',
    { persona },
  );
  expect(data.signInAsExample.errors).toEqual([]);
  return browser;
}

async function ask(query: string, as = lead) {
  const { data, errors } = await as.ask(query);
  expect(errors).toBeUndefined();
  return data;
}

const rows = async <Row>(query: string, database = server.database) =>
  database.withOwner(async (client) => (await client.query(query)).rows as Row[]);

describe('the example programme', () => {
  it('is told as it is loaded', () => {
    expect(said.length).toBeGreaterThan(0);
    for (const message of said) expect(message).toMatch(/^Loading the example programme: \w/);
  });

  it('has ninety change leaders in four subgroups, and a persona for every role', async () => {
    const { people, subgroups, door } = await ask(`{ people(filter: { role: CHANGE_LEADER }) { total }
      subgroups { name phase members { kind person { name } } phaseHistory { phase } goldenThreads { name } }
      door { examplePersonas { key role } } }`);
    expect(people.total).toBe(90);
    expect(subgroups).toHaveLength(4);
    for (const { members, phaseHistory } of subgroups) {
      const kinds = members.map(({ kind }: { kind: string }) => kind);
      expect(kinds.filter((kind: string) => kind === 'LEAD')).toHaveLength(1);
      expect(kinds).toEqual(
        expect.arrayContaining(['CHANGE_LEADER', 'STAKEHOLDER', 'SUBJECT_MATTER_EXPERT', 'SPONSOR']),
      );
      expect(phaseHistory.length).toBeGreaterThan(1);
    }
    const roles = door.examplePersonas.map(({ role }: { role: string }) => role.toLowerCase());
    expect(roles.sort()).toEqual([...ROLES].sort());
  });

  it('lets each persona in, to a home that is not empty', async () => {
    for (const { key, name } of PERSONAS) {
      const browser = await signedInAs(key);
      expect(await whoIsIn(browser)).toBe(name);
      const { home } = await ask(
        '{ home { wantAWord { title } toAgree { title } nextSteps { text } } }',
        browser,
      );
      expect(home.nextSteps.length).toBeGreaterThan(0);
      if (key === 'change-leader') {
        expect(home.wantAWord.map(({ title }: { title: string }) => title)).toContain('Team Time Out');
      }
      if (key === 'subgroup-lead') expect(home.toAgree.length).toBeGreaterThan(0);
    }
  });

  it('shows every state and every health of an action today', async () => {
    const { board } =
      await ask(`{ board { subgroups { byState { state count } byHealth { health count } } late { title } quiet { title }
      latestUpdates { update { text } } } }`);
    const words = (list: 'byState' | 'byHealth', word: 'state' | 'health') => {
      const all = board.subgroups.flatMap(
        (subgroup: Record<string, Record<string, string>[]>) => subgroup[list],
      );
      return [...new Set(all.map((one: Record<string, string>) => one[word]?.toLowerCase()))].sort();
    };
    expect(words('byState', 'state')).toEqual([...ACTION_STATES].sort());
    expect(words('byHealth', 'health')).toEqual([...ACTION_HEALTHS].sort());
    for (const list of [board.late, board.quiet, board.latestUpdates]) expect(list.length).toBeGreaterThan(2);
  });

  it('has a story behind every action, by people, with nothing in the future', async () => {
    const { actions } = await ask(
      '{ actions(pageSize: 100) { total items { title createdOn story { on verb by { name } } } } }',
    );
    expect(actions.total).toBeGreaterThanOrEqual(30);
    const today = server.clock.today();
    for (const { title, createdOn, story } of actions.items) {
      const [first] = story.slice(-1);
      expect({ title, ...first }).toMatchObject({ title, on: createdOn, verb: 'action.proposed' });
      const days = story.map(({ on }: { on: string }) => on);
      expect(days).toEqual([...days].sort().reverse());
      expect(days[0] <= today).toBe(true);
      expect(story.every(({ by }: { by: object | null }) => by)).toBe(true);
    }
  });

  it('has what is public of the survey, without bases, and invented months of every kind, beside actions', async () => {
    const { measures } = await ask(`{ measures(pageSize: 100) { items { title wording rhythm subgroup { name }
      actions { title baseline { words } } story { vintage { release } latest { valueWords base } movement { words }
      chart { variation assurance } marks { letter } } } } }`);
    const byTitle = new Map(measures.items.map((measure: { title: string }) => [measure.title, measure]));
    const action = 'Organisation takes positive action on health and wellbeing';
    expect(byTitle.get(action)).toMatchObject({
      story: { latest: { valueWords: '69.51 %', base: null }, movement: { words: '+2.74 points' } },
      actions: expect.arrayContaining([expect.objectContaining({ title: 'Team Time Out' })]),
    });
    type Told = {
      rhythm: string;
      title: string;
      story: { chart: Record<string, string> };
      actions: object[];
    };
    const months: Told[] = measures.items.filter(({ rhythm }: Told) => rhythm === 'MONTH');
    expect(months.every(({ title, actions }) => title.includes('(invented)') && actions.length > 0)).toBe(
      true,
    );
    const all = (field: string) => new Set(months.map(({ story }) => story.chart[field]));
    expect(all('variation')).toEqual(
      new Set(['COMMON_CAUSE', 'IMPROVEMENT_LOW', 'IMPROVEMENT_HIGH', 'CONCERN_HIGH', 'NEUTRAL_HIGH']),
    );
    expect(all('assurance')).toEqual(
      new Set(['CONSISTENTLY_HITTING', 'CONSISTENTLY_FAILING', 'HIT_AND_MISS', null]),
    );
    const { actions } = await ask(
      '{ actions(pageSize: 100) { items { title measures { baseline { words } } } } }',
    );
    const measured = actions.items.filter(({ measures: some }: { measures: object[] }) => some.length > 0);
    expect(measured.length).toBeGreaterThanOrEqual(9);
  });

  it('tells a year of listening, with themes on every priority and gaps in coverage', async () => {
    const { listeningEvents, themes, coverage, retention, sortingNotes } =
      await ask(`{ listeningEvents(pageSize: 100) { items { kind state } } themes(pageSize: 100) { items { state subgroup { name }
        actions { title } evidence { isHidden notes } } } coverage(axis: SITE) { rows { parts { name } status } }
        retention { disposals { total } } sortingNotes(filter: { isUnsorted: true }) { total } }`);
    const all = (list: Record<string, string>[], field: string) =>
      [...new Set(list.map((one) => one[field]?.toLowerCase()))].sort();
    expect(all(listeningEvents.items, 'state')).toEqual([...EVENT_STATES].sort());
    expect(all(listeningEvents.items, 'kind')).toEqual(
      EVENT_KINDS.filter((kind) => kind !== 'web_box').sort(),
    );
    expect(
      new Set(themes.items.map((theme: { subgroup: { name: string } }) => theme.subgroup.name)).size,
    ).toBe(4);
    expect(all(themes.items, 'state')).toEqual(
      ['forming', 'agreed', 'being_worked_on', 'answered', 'set_aside'].sort(),
    );
    expect(
      themes.items.filter((theme: { actions: object[] }) => theme.actions.length > 0).length,
    ).toBeGreaterThan(10);
    const never = coverage.rows.filter(({ status }: { status: string }) => status === 'NEVER');
    expect(never.map(({ parts }: { parts: { name: string }[] }) => parts[0]?.name).sort()).toEqual([
      'Gorse Hill Hospital',
      'Juniper Centre',
      'Orchard Rehabilitation Unit',
    ]);
    expect(all(coverage.rows, 'status')).toEqual(['heard', 'never', 'quiet_90_days']);
    expect(retention.disposals.total).toBeGreaterThan(1);
    expect(sortingNotes.total).toBeGreaterThan(5);
  });

  it('has two cycles, gates decided in every way, one with a condition left and one waiting for the sponsor', async () => {
    const { cycles, subgroups } = await ask(
      '{ cycles { all { name } } subgroups { phase cycle { name } gates { decisions { id } } } }',
    );
    expect(cycles.all.map(({ name }: { name: string }) => name)).toEqual([
      ...['November 2022 – March 2025', 'Since April 2025'],
    ]);
    expect(
      subgroups.map(({ phase, cycle }: { phase: string; cycle: { name: string } }) => [phase, cycle.name]),
    ).toEqual([
      ['DELIVER', 'November 2022 – March 2025'],
      ['DESIGN', 'November 2022 – March 2025'],
      ['DISCOVER', 'Since April 2025'],
      ['DESIGN', 'Since April 2025'],
    ]);
    const ids: string[] = subgroups.flatMap(({ gates }: { gates: { decisions: { id: string }[] }[] }) =>
      gates.flatMap((gate) => gate.decisions.map(({ id }) => id)),
    );
    const decisions: {
      id: string;
      outcome: string;
      reopening: object | null;
      conditions: { met: object | null }[];
    }[] = [];
    for (const id of ids) {
      const decision = `{ id outcome reopening { reason } conditions { met { how } } }`;
      decisions.push((await ask(`{ gateDecision(id: "${id}") ${decision} }`)).gateDecision);
    }
    expect(new Set(decisions.map(({ outcome }) => outcome))).toEqual(
      new Set(['PASSED', 'PASSED_WITH_CONDITIONS', 'HELD']),
    );
    expect(decisions.filter(({ outcome, reopening }) => outcome === 'HELD' && reopening)).toHaveLength(1);
    const conditions = decisions.flatMap((decision) => decision.conditions);
    expect(conditions.map(({ met }) => met !== null)).toEqual([true, false]);
    const sponsor = await signedInAs('sponsor');
    const { gatesToDecide } = await ask('{ gatesToDecide { phase isReady subgroup { name } } }', sponsor);
    expect(gatesToDecide).toEqual([
      { phase: 'DESIGN', isReady: true, subgroup: { name: 'Commitment to prioritise health and wellbeing' } },
    ]);
    const { conditionsToMeet } = await ask(
      '{ conditionsToMeet { text } }',
      await signedInAs('change-leader'),
    );
    expect(conditionsToMeet).toHaveLength(1);
    const viewer = await rows<{ id: string; programme_id: string }>(
      `select p.id, p.programme_id from person p join person_role r on r.person_id = p.id where r.role = 'sponsor'`,
    );
    const as = { personId: viewer[0]?.id ?? '', programmeId: viewer[0]?.programme_id ?? '' };
    for (const { id, outcome } of decisions) {
      const record = await server.app
        .get(ReadDecision)
        .run({ ...as, name: '', roles: ['sponsor'], leadsSubgroups: [] }, id);
      if (!record) throw new Error(`There is no record of ${id}.`);
      const body = renderDecisionRecord(record);
      const words = (await wordsOfDocument({ extension: 'pdf' }, body)).replace(/\s+/g, ' ');
      // The only page says that it is the first of one.
      expect([outcome, words.includes('1 / 1')]).toEqual([outcome, true]);
      for (const { wording } of record.criteria) expect(words).toContain(wording);
    }
  });

  it('has told staff four times what came of it, once with a correction, and is writing the next', async () => {
    const { editions } = await ask(
      '{ editions { items { state number publishedVersion answers { kind } checklist { kind } authors { name } } } }',
    );
    const told = (field: string) => editions.items.map((edition: Record<string, unknown>) => edition[field]);
    expect(told('state')).toEqual(['DRAFT', 'PUBLISHED', 'PUBLISHED', 'CORRECTED', 'PUBLISHED']);
    expect(told('number')).toEqual([null, 4, 3, 2, 1]);
    const kinds = editions.items.flatMap(({ answers }: { answers: { kind: string }[] }) =>
      answers.map(({ kind }) => kind),
    );
    expect(new Set(kinds).size).toBe(4);
    expect(editions.items[0].checklist.map(({ kind }: { kind: string }) => kind)).toEqual([
      'NOT_LAUNCHED',
      'NO_REVIEW_DATE',
    ]);
    const page = await fetch(`${server.address}/feedback-into-action/`);
    expect(await page.text()).toContain('Waits, priorities and growing here');
  });

  it('tells an answer in all ten languages, and has a language in every state', async () => {
    const { editions } = await ask(
      '{ editions { items { number translations { tag state isOut pieces { state } } } } }',
    );
    const [draft, newest] = editions.items as {
      translations: { tag: string; state: string; isOut: boolean; pieces: { state: string }[] }[];
    }[];
    const states = (newest?.translations ?? []).map(({ isOut, pieces }) => [isOut, pieces[1]?.state]);
    expect(states).toEqual(Array.from({ length: 9 }, () => [true, 'CHECKED']));
    const ofDraft = Object.fromEntries((draft?.translations ?? []).map(({ tag, state }) => [tag, state]));
    expect(ofDraft).toMatchObject({ ar: 'OUT_OF_DATE', pl: 'DRAFT', so: 'CHECKED', ur: 'MISSING' });
    const page = await (await fetch(`${server.address}/feedback-into-action/ur/`)).text();
    expect(page).toContain('dir="rtl"');
    expect(page).toContain('انتظار، ترجیحات اور یہاں آگے بڑھنا');
  });

  it('assessed its care for wellbeing twice, by the seven elements and a scale of its own', async () => {
    const { wellbeing, wellbeingAssessments } = await ask(`{ wellbeing { frameworks { elements { name } } }
      wellbeingAssessments { items { findings { level note change } } } }`);
    expect(wellbeing.frameworks).toMatchObject([{ elements: { length: 7 } }]);
    const changes = (wellbeingAssessments.items as { findings: { change: string }[] }[]).map(({ findings }) =>
      [...new Set(findings.map(({ change }) => change))].sort(),
    );
    expect(changes).toEqual([
      ['HIGHER', 'NOT_ASSESSED_BEFORE', 'SAME'],
      ['FIRST', 'NOT_ASSESSED'],
    ]);
  });

  it('left an event for every row that was written', async () => {
    const [counts] = await rows<Record<string, number>>(`select
      (select count(*)::int from action_update) as updates,
      (select count(*)::int from audit_event where verb = 'action.updated') as "updateEvents",
      (select count(*)::int from action) as actions,
      (select count(*)::int from audit_event where verb = 'action.proposed') as "proposals",
      (select count(*)::int from membership) as memberships,
      (select count(*)::int from audit_event where verb = 'membership.added') as "membershipEvents"`);
    expect(counts?.['updateEvents']).toBe(counts?.['updates']);
    expect(counts?.['proposals']).toBe(counts?.['actions']);
    expect(counts?.['membershipEvents']).toBe(counts?.['memberships']);
    expect(counts?.['updates']).toBeGreaterThan(100);
  });

  it('invents the same people each time, of nobody’s address', async () => {
    const again = await openTestDatabase();
    await loadExample(again);
    const PEOPLE = 'select name, email, job_title, working_pattern, joined_on from person order by email';
    const ACTIONS = `select a.title, a.state, a.created_on, a.due_on, p.name, (select json_agg(json_build_array(u.posted_on, u.text) order by u.id)
      from action_update u where u.action_id = a.id) as words from action a join person p on p.id = a.owner_id order by a.title`;
    const [one, two] = [await rows<{ email: string }>(PEOPLE), await rows(PEOPLE, again)];
    expect(two).toEqual(one);
    expect(await rows(ACTIONS, again)).toEqual(await rows(ACTIONS));
    await again.close();
    expect(one.filter(({ email }) => !email.endsWith('@example.invalid'))).toEqual([]);
  }, 180_000);
});
