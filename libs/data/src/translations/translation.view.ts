import { type ToldWords, type Translation } from '@heard/domain';
import { type Asking } from '../people/known-people.query';
import { type Reading } from '../work/reading';

/** The columns of a Translation, from `translation x`. */
export const TRANSLATION_VIEW = `x.id, x.programme_id as "programmeId", x.edition_id as "editionId", x.answer_id as "answerId",
  x.language, x.texts, x.english, x.is_checked as "isChecked", x.checked_by_id as "checkedById",
  x.written_by_id as "writtenById", x.version`;

/** The translations of these editions, by language and piece. */
export function translationsOfEditions(
  asking: Asking,
  editionIds: readonly string[],
): Promise<Translation[]> {
  return asking.query(
    `select ${TRANSLATION_VIEW} from translation x where x.edition_id = any($1::uuid[])
     order by x.edition_id, x.language, x.answer_id, x.id`,
    [editionIds],
  );
}

/** Who wrote the translations of an edition last; of those that are left over from answers taken out, nobody. */
export interface TranslatorView {
  editionId: string;
  personId: string;
}

/** The same of several editions. */
export function translatorsOfEditions(
  asking: Asking,
  editionIds: readonly string[],
): Promise<TranslatorView[]> {
  return asking.query(
    `select distinct x.edition_id as "editionId", x.written_by_id as "personId" from translation x
     where x.edition_id = any($1::uuid[])
       and (x.answer_id is null or exists (select from answer w where w.id = x.answer_id))
     order by 1, 2`,
    [editionIds],
  );
}

/** The words of an edition that are out. */
export interface ToldWordsView extends ToldWords {
  editionId: string;
}

/** The words of the newest version of each of these editions that is out. */
export function toldWordsOfEditions(
  reading: Reading,
  editionIds: readonly string[],
): Promise<ToldWordsView[]> {
  return reading.query(
    `select distinct on (v.edition_id) v.edition_id as "editionId", v.content -> 'texts' as texts,
       (select coalesce(jsonb_agg(jsonb_build_object('id', w -> 'id', 'texts', w -> 'texts')), '[]')
         from jsonb_array_elements(v.content -> 'answers') w) as answers
     from edition_version v where v.edition_id = any($1::uuid[]) order by v.edition_id, v.version desc`,
    [editionIds],
  );
}
