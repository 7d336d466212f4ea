/** What is measured of listening: the web's own documents, and one hand-written statement where one gives the same JSON. */
import { readFileSync } from 'node:fs';
import graphql from 'graphql';

/** One operation of the web's documents, as it is sent: with its own fragments, and without what only the client reads. */
function web(path, name) {
  const text = readFileSync(new URL(`../../apps/web/src/features/${path}.graphql`, import.meta.url), 'utf8');
  return graphql.print(graphql.separateOperations(graphql.parse(text.replaceAll(' @unmask', '')))[name]);
}

const named = (row) =>
  `case when ${row}.id is not null then json_build_object('id', ${row}.id, 'name', ${row}.name) end`;
const RELEASED = `from note n join listening_event e on e.id = n.event_id where e.state in ('released', 'closed')
  and not exists (select from note_theme l where l.note_id = n.id)`;

const BARE_NOTES = `
select json_build_object('data', json_build_object('eventNotes', json_build_object(
  'total', (select count(*) from note where event_id = $1), 'page', 1, 'pageSize', 100,
  'items', (select json_agg(json_build_object('id', n.id, 'kind', upper(n.kind), 'text', n.text, 'version', n.version,
      'isConfirmedSafe', n.is_confirmed_safe, 'flags', json_build_array(), 'subgroup', ${named('s')}, 'goldenThread', ${named('g')})
      order by n.id)
    from (select * from note where event_id = $1 order by id limit 100) n
    left join subgroup s on s.id = n.subgroup_id left join golden_thread g on g.id = n.golden_thread_id))))::text as json`;

const BARE_SORTING = `
select json_build_object('data', json_build_object('sortingNotes', json_build_object(
  'total', (select count(*) ${RELEASED}), 'page', 1, 'pageSize', 20,
  'items', (select json_agg(json_build_object('id', n.id, 'kind', upper(n.kind), 'text', n.text, 'version', n.version,
      'subgroup', ${named('s')}, 'goldenThread', ${named('g')}, 'themes', json_build_array()) order by n.id)
    from (select n.* ${RELEASED} order by n.id limit 20) n
    left join subgroup s on s.id = n.subgroup_id left join golden_thread g on g.id = n.golden_thread_id))))::text as json`;

/** The bare server's statements, by the name of the operation that they answer. */
export const BARE_LISTENING = {
  EventNotes: { text: BARE_NOTES, values: ({ eventId }) => [eventId] },
  SortingNotes: { text: BARE_SORTING, values: () => [] },
};

const CAPTURE = 'listening/capture';
const SORT = 'themes/sort-page';

/**
 * Each with its document and its variables. What the rules of the domain write, one statement cannot give: what somebody
 * may do, why a note is suggested, and which numbers are hidden. Nor does PostGraphile know who may read which notes.
 */
export function listeningWork({ eventId, noteIds }) {
  let turn = 0;
  const nextNote = () => ({ noteId: noteIds[(turn += 1) % noteIds.length] });
  return {
    capture: { own: web(CAPTURE, 'CapturePage'), variables: { id: eventId } },
    'capture notes': { own: web(CAPTURE, 'EventNotes'), variables: { eventId, page: 1 }, isBare: true },
    'sorting table': {
      own: web(SORT, 'SortingNotes'),
      variables: { filter: { isUnsorted: true }, page: 1 },
      isBare: true,
    },
    'sorting search': {
      own: web(SORT, 'SortingNotes'),
      variables: { filter: { search: 'parking rota' }, page: 1 },
    },
    suggestions: { own: web(SORT, 'NoteSuggestions'), inputs: { own: nextNote } },
    themes: {
      own: web('themes/themes-page', 'ThemesPage'),
      variables: { filter: {}, sort: 'NEWEST', page: 1 },
    },
    coverage: { own: web('coverage/coverage-page', 'CoveragePage'), variables: { axis: 'DIRECTORATE' } },
  };
}
