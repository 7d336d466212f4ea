import {
  type Answer,
  type AnswerBackground,
  type CheckedAnswer,
  type CheckSettings,
  type Edition,
  type EditionBackground,
  englishPieces,
  LISTENING_DEFAULTS,
  PUBLISHING_DEFAULTS,
  textsToFreeze,
  wholePieces,
} from '@heard/domain';
import { THRESHOLDS } from '../themes/theme-evidence.query';
import { translationsOfEditions } from '../translations/translation.view';
import { DRAWN } from '../measures/drawn-readings.query';
import { ANSWER_VIEW } from './edition.view';
import { type Asking } from '../people/known-people.query';

/** What stands around the answers of an edition now, in their order: what publishing freezes, and a preview shows. */
export async function editionBackground(
  asking: Asking,
  edition: Pick<Edition, 'id' | 'title' | 'introduction'>,
  answers: readonly Answer[],
): Promise<EditionBackground> {
  const [programme] = await asking.query<{ name: string; organisation: string }>(
    'select name, organisation from programme',
  );
  const [least] = await asking.query<EditionBackground['thresholds']>(THRESHOLDS);
  const behind = await asking.query<AnswerBackground>(BACKGROUND, [answers.map(({ id }) => id)]);
  const translations = await translationsOfEditions(asking, [edition.id]);
  return {
    organisation: programme?.organisation ?? '',
    programme: programme?.name ?? '',
    thresholds: least ?? LISTENING_DEFAULTS,
    answers: behind,
    ...textsToFreeze(wholePieces(englishPieces(edition, answers), translations)),
  };
}

/** The answers of an edition, in their order, with all that the checklist asks about them. */
export async function answersToCheck(asking: Asking, editionId: string): Promise<CheckedAnswer[]> {
  const [least] = await asking.query<EditionBackground['thresholds']>(THRESHOLDS);
  const { themeNotes, themeEvents } = least ?? LISTENING_DEFAULTS;
  return asking.query<CheckedAnswer>(
    `select ${ANSWER_VIEW}, json_build_object('state', t.state) as theme,
       t.shown_notes >= $2 and t.shown_events >= $3 as "hasEvidence",
       coalesce((select json_agg(json_build_object('id', a.id, 'title', a.title, 'state', a.state) order by lower(a.title), a.id)
         from answer_action l join action a on a.id = l.action_id where l.answer_id = w.id), '[]') as actions,
       ${DRAWN} as drawn
     from answer w join theme t on t.id = w.theme_id where w.edition_id = $1 order by w.position, w.id`,
    [editionId, themeNotes, themeEvents],
  );
}

/** What the programme has set that bears on the checklist. */
export async function checkSettings(asking: Asking): Promise<CheckSettings> {
  const [row] = await asking.query<CheckSettings>(
    `select p.small_number_threshold as threshold, coalesce(s.reading_age, $1::int) as "readingAge"
     from programme p left join publishing_settings s on s.programme_id = p.id`,
    [PUBLISHING_DEFAULTS.readingAge],
  );
  if (!row) throw new Error('There is no programme.');
  return row;
}

const BACKGROUND = `
  select w.id as "answerId", json_build_object('id', s.id, 'name', s.name) as priority,
    array(select g.name from theme_golden_thread l join golden_thread g on g.id = l.golden_thread_id
      where l.theme_id = t.id order by g.name, g.id) as "goldenThreads",
    coalesce((select json_agg(json_build_object('id', i.id, 'name', i.name) order by i.name, i.id)
      from answer_site l join site i on i.id = l.site_id where l.answer_id = w.id), '[]') as sites,
    json_build_object('notes', t.shown_notes, 'events', t.shown_events, 'months', t.shown_months) as shown,
    coalesce((select json_agg(json_build_object('title', a.title, 'state', a.state,
        'agreedOn', (select (min(v.at) at time zone 'Europe/London')::date from audit_event v
          where v.subject_id = a.id and v.verb = 'action.agreed'),
        'launchedOn', a.launched_on,
        'evaluatedOn', case when a.evaluation_state = 'done' then a.evaluation_on end,
        'finding', case when a.evaluation_state = 'done' then a.evaluation_finding else '' end)
        order by a.launched_on, lower(a.title), a.id)
      from answer_action l join action a on a.id = l.action_id where l.answer_id = w.id), '[]') as actions,
    (select json_build_object('id', p.id, 'width', p.width, 'height', p.height)
      from picture p where p.id = w.picture_id) as picture
  from answer w join theme t on t.id = w.theme_id join subgroup s on s.id = t.subgroup_id
  where w.id = any($1::uuid[]) order by w.position, w.id`;
