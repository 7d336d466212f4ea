import { type ReactionCount } from '@heard/domain';
import { type Reading } from '../work/reading';

/** What has been told of the reactions to these answers; what waits is left where it is. */
export function toldReactionCounts(
  reading: Reading,
  answerIds: readonly string[],
): Promise<Omit<ReactionCount, 'waiting'>[]> {
  return reading.query(
    `select answer_id as "answerId", reaction, site_id as "siteId", told
     from reaction_count where answer_id = any($1::uuid[]) and told > 0`,
    [answerIds],
  );
}
