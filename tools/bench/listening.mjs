/** Fills the bench database with listening: events with tallies, notes in varied invented words, and themes, in bulk. */
import { randomUUID } from 'node:crypto';
import { v7 as newId } from 'uuid';

const LITTLE =
  `the of to and a in we is it that for are not on with as they this be but have from our at when which there
no if who by so what all has had was were can only after before because about until every us their`.split(
    /\s+/,
  );
const COMMON =
  `shift rota break manager ward team night leave training parking bank cover handover supervision meeting
form computer uniform visit patient family car office clinic record bed kitchen phone badge induction payslip roster
weekend appraisal desk locker corridor agency budget referral caseload template password queue noise heating canteen
stock trolley survey email policy portal deadline sickness interview vacancy promotion mentor student apprentice
feedback praise respect listening silence tired worried proud grateful waiting late short broken missing cancelled
changed promised asked told heard ignored shared planned booked signed printed lost mended moved closed opened
childcare bus bicycle charger laptop scanner signal map door lift stairs window chair fridge kettle water lunch`.split(
    /\s+/,
  );
const SYLLABLES =
  `ba be bri ca cho da del dra e fa fen fla ga gle gro ha hol i ja ka kel la len lo ma mer mo na nel no
o pa per plu qua ra ren ri ro sa sel sha sto ta tel thi tor u va ven vo wa wen wi ya yel za`.split(/\s+/);
const ENDINGS = ['', '', '', 's', 'ed', 'ing', 'er', 'ness', 'ly', 'ment'];
const VOCABULARY = 4000;
/** The greater, the less do the first words of a list stand out; here the first of the common ones is in a seventh of the notes. */
const FLATNESS = 10;

/** The same numbers each time, so that two runs measure the same words. */
function drawing(seed) {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const below = (limit) => Math.floor(next() * limit);
  /** Few often and many seldom, as words are (Zipf and Mandelbrot). */
  const seldom = (limit) => Math.floor(FLATNESS * ((1 + limit / FLATNESS) ** next() - 1));
  return { next, below, one: (list) => list[below(list.length)], often: (list) => list[seldom(list.length)] };
}

function vocabulary({ below, one }) {
  const words = new Set();
  while (words.size < VOCABULARY) {
    const syllables = Array.from({ length: 2 + below(3) }, () => one(SYLLABLES));
    words.add(syllables.join('') + one(ENDINGS));
  }
  return [...words];
}

/** What says something: lines of 8 to 24 words, a seventh of them much like one that was said before. */
function speaker(draw) {
  const rare = vocabulary(draw);
  const said = [];
  const word = () => {
    const kind = draw.next();
    if (kind < 0.45) return draw.often(LITTLE);
    return draw.often(kind < 0.75 ? COMMON : rare);
  };
  const line = (length) => Array.from({ length }, word);
  return {
    wording: () => Array.from({ length: 4 + draw.below(3) }, () => draw.one(COMMON)).join(' '),
    note() {
      const again = said.length > 50 && draw.next() < 1 / 7;
      const words = again
        ? draw.one(said).map((old) => (draw.next() < 0.3 ? word() : old))
        : line(8 + draw.below(17));
      said.push(words);
      return words.join(' ');
    },
  };
}

/** Rows sent as one array to each column. */
function insert(client, table, columns, rows) {
  const names = Object.keys(columns);
  const arrays = names.map((name, index) => `$${index + 1}::${columns[name]}[]`);
  return client.query(
    `insert into ${table} (programme_id, ${names.join(', ')})
     select g.id, r.* from (select id from programme) g, unnest(${arrays.join(', ')}) r`,
    names.map((name) => rows.map((row) => row[name] ?? null)),
  );
}

const KINDS = ['concern', 'idea', 'praise', 'question'];
const SHIFTS = ['day', 'evening', 'night', 'weekend'];
const THEMES = 160;
const DAYS = 720;
/** A tenth of the programme's notes and events are not for sorting yet, one event is open, and it is whose we say. */
const OPEN = 1;
const WRITTEN_UP = 4;

const dayBefore = (days) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

/** Adds so many events and notes; gives the event that is open and that this person facilitates. */
export async function fillListening(client, { events: howMany, notes: allNotes, facilitatorId }) {
  const draw = drawing(20_251);
  const speak = speaker(draw);
  const column = async (text) => (await client.query(text)).rows.map(({ id }) => id);
  const subgroups = await column('select id from subgroup order by position');
  const threads = await column('select id from golden_thread order by name');
  const sites = await column('select id from site order by name');
  const people = await column(`select id from person where state = 'active' order by email limit 60`);
  const parts = {
    directorate: await column('select id::text from directorate order by name'),
    staff_group: await column('select id::text from staff_group order by name'),
    shift: SHIFTS,
  };
  const events = Array.from({ length: howMany }, (_, index) => {
    const state =
      index < OPEN ? 'open' : index <= WRITTEN_UP ? 'written_up' : index < 20 ? 'released' : 'closed';
    const days = Math.floor((index * DAYS) / howMany);
    const released = ['released', 'closed'].includes(state) ? dayBefore(Math.max(0, days - 10)) : null;
    return {
      ...{ id: newId(), kind: 'culture_cafe', title: `Café ${index + 1}`, held_on: dayBefore(days), state },
      ...{ shift: draw.one(SHIFTS), site_id: draw.one(sites), subgroup_id: draw.one(subgroups) },
      ...{ people_heard: 12 + draw.below(30), written_up_on: released, released_on: released },
      closed_on: state === 'closed' ? released : null,
    };
  });
  await insert(
    client,
    'listening_event',
    {
      ...{ id: 'uuid', kind: 'text', title: 'text', held_on: 'date', state: 'text', shift: 'text' },
      ...{ site_id: 'uuid', subgroup_id: 'uuid', people_heard: 'integer' },
      ...{ written_up_on: 'date', released_on: 'date', closed_on: 'date' },
    },
    events,
  );
  const facilitators = events.flatMap(({ id }, index) =>
    [index < OPEN ? facilitatorId : draw.one(people), draw.one(people)].map((person_id) => ({
      event_id: id,
      person_id,
    })),
  );
  await insert(client, 'event_facilitator', { event_id: 'uuid', person_id: 'uuid' }, [
    ...new Map(facilitators.map((one) => [one.event_id + one.person_id, one])).values(),
  ]);
  const tallies = events.flatMap(({ id }) =>
    Object.entries(parts).flatMap(([axis, all]) =>
      all
        .filter(() => draw.next() < 0.5)
        .map((part) => ({ event_id: id, axis, part, people: 1 + draw.below(15) })),
    ),
  );
  await insert(
    client,
    'event_tally',
    { event_id: 'uuid', axis: 'text', part: 'text', people: 'integer' },
    tallies,
  );
  const notes = Array.from({ length: allNotes }, (_, index) => ({
    ...{ id: randomUUID(), event_id: events[index % howMany].id, kind: draw.one(KINDS), text: speak.note() },
    subgroup_id: draw.next() < 0.85 ? draw.one(subgroups) : null,
    golden_thread_id: draw.next() < 0.3 ? draw.one(threads) : null,
  }));
  await insert(
    client,
    'note',
    {
      ...{ id: 'uuid', event_id: 'uuid', kind: 'text', text: 'text' },
      ...{ subgroup_id: 'uuid', golden_thread_id: 'uuid' },
    },
    notes,
  );
  await addThemes(client, { draw, speak, subgroups, threads, events, notes });
  // The job that deletes notes on schedule would else take the older ones while it is measured.
  await client.query('update listening_settings set note_days = 3650');
  return { eventId: events[0].id };
}

async function addThemes(client, { draw, speak, subgroups, threads, events, notes }) {
  const states = ['forming', 'agreed', 'being_worked_on', 'answered', 'reopened'];
  const themes = Array.from({ length: THEMES }, () => ({
    ...{
      id: randomUUID(),
      wording: speak.wording(),
      state: draw.one(states),
      subgroup_id: draw.one(subgroups),
    },
    created_on: dayBefore(draw.below(DAYS)),
  }));
  await insert(
    client,
    'theme',
    { id: 'uuid', wording: 'text', state: 'text', subgroup_id: 'uuid', created_on: 'date' },
    themes,
  );
  const released = new Set(events.filter(({ released_on: day }) => day).map(({ id }) => id));
  const sorted = notes.filter(({ event_id: event }) => released.has(event) && draw.next() < 0.7);
  const links = sorted.flatMap(({ id }) => {
    const [first, second] = [draw.often(themes), draw.one(themes)];
    const into = draw.next() < 0.1 && second !== first ? [first, second] : [first];
    return into.map((theme) => ({ note_id: id, theme_id: theme.id }));
  });
  for (const table of ['note_theme', 'theme_shown_note']) {
    await insert(client, table, { note_id: 'uuid', theme_id: 'uuid' }, links);
  }
  await insert(
    client,
    'theme_golden_thread',
    { theme_id: 'uuid', golden_thread_id: 'uuid' },
    themes.map(({ id }) => ({ theme_id: id, golden_thread_id: draw.one(threads) })),
  );
  await client.query(`
    update theme t set shown_notes = l.notes, shown_events = l.events, shown_months = l.months from (
      select l.theme_id, count(*) as notes, count(distinct n.event_id) as events,
        1 + (extract(year from max(e.held_on)) - extract(year from min(e.held_on))) * 12
          + extract(month from max(e.held_on)) - extract(month from min(e.held_on)) as months
      from note_theme l join note n on n.id = l.note_id join listening_event e on e.id = n.event_id group by l.theme_id) l
    where l.theme_id = t.id`);
  await client.query(`
    insert into theme_action (programme_id, theme_id, action_id)
    select t.programme_id, t.id, a.id from theme t cross join lateral (
      select id from action where subgroup_id = t.subgroup_id order by md5(id::text || t.id::text) limit 2) a
    on conflict do nothing`);
}
