import { type PreviewLink } from '@heard/domain';
import { type Asking } from '../people/known-people.query';
import { type Reading } from '../work/reading';

/** The columns of a PreviewLink, from `preview_link l`; its secret is nowhere to be had. */
export const PREVIEW_LINK_VIEW = `l.id, l.programme_id as "programmeId", l.edition_id as "editionId",
  l.made_by_id as "madeById", l.until, l.is_ended as "isEnded"`;

/** The preview links of these editions that are not ended and last until today at least, the longest last. */
export function previewLinksOfEditions(
  reading: Reading,
  editionIds: readonly string[],
): Promise<PreviewLink[]> {
  return reading.query(
    `select ${PREVIEW_LINK_VIEW} from preview_link l
     where l.edition_id = any($1::uuid[]) and not l.is_ended and l.until >= $2::date order by l.until, l.id`,
    [editionIds, reading.today],
  );
}

/** The preview link whose secret has this hash; null when there is none. */
export async function previewLinkBySecret(asking: Asking, tokenHash: Buffer): Promise<PreviewLink | null> {
  const [link] = await asking.query<PreviewLink>(
    `select ${PREVIEW_LINK_VIEW} from preview_link l where l.token_hash = $1`,
    [tokenHash],
  );
  return link ?? null;
}
