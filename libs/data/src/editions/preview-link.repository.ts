import { type PreviewLink } from '@heard/domain';
import { type Transaction } from '../work/unit-of-work';
import { PREVIEW_LINK_VIEW } from './preview-link.view';

/** Preview links for use cases. Whoever makes one holds the lock of its edition. */
export class PreviewLinkRepository {
  constructor(private readonly transaction: Transaction) {}

  /** The link, or null when this programme has none such. */
  async find(id: string): Promise<PreviewLink | null> {
    const [link] = await this.transaction.query<PreviewLink>(
      `select ${PREVIEW_LINK_VIEW} from preview_link l where l.id = $1 for no key update`,
      [id],
    );
    return link ?? null;
  }

  /** How many of an edition are open. */
  async countOpen(editionId: string, now: Date): Promise<number> {
    const [row] = await this.transaction.query<{ open: number }>(
      'select count(*)::int as open from preview_link where edition_id = $1 and not is_ended and until > $2',
      [editionId, now],
    );
    return row?.open ?? 0;
  }

  /** Adds a link with the hash of its secret; false when its id is taken. */
  async add(link: PreviewLink, tokenHash: Buffer): Promise<boolean> {
    const added = await this.transaction.query(
      `insert into preview_link (id, programme_id, edition_id, token_hash, made_by_id, until)
       values ($1, $2, $3, $4, $5, $6) on conflict (id) do nothing returning id`,
      [link.id, link.programmeId, link.editionId, tokenHash, link.madeById, link.until],
    );
    return added.length > 0;
  }

  /** Gives a link another secret; the one before opens nothing any more. */
  async renew(id: string, tokenHash: Buffer): Promise<void> {
    await this.transaction.query('update preview_link set token_hash = $2 where id = $1', [id, tokenHash]);
  }

  /** Ends a link at once. */
  async end(id: string): Promise<void> {
    await this.transaction.query('update preview_link set is_ended = true where id = $1', [id]);
  }

  /** Ends all links of an edition: what they showed is out, or thrown away. */
  async endAll(editionId: string): Promise<void> {
    await this.transaction.query(
      'update preview_link set is_ended = true where edition_id = $1 and not is_ended',
      [editionId],
    );
  }
}
