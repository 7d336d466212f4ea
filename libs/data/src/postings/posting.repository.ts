import { type Posting } from '@heard/domain';
import { type Transaction } from '../work/unit-of-work';
import { PostingRow } from './posting.entity';
import { POSTING_VIEW } from './posting.view';

const LOAD = `select ${POSTING_VIEW} from posting p`;

/** Postings for use cases; whoever puts one up or back holds the lock of its edition. */
export class PostingRepository {
  constructor(private readonly transaction: Transaction) {}

  /** The posting, locked until the transaction ends, or null when this programme has none such. */
  async find(id: string): Promise<Posting | null> {
    const [posting] = await this.transaction.query<Posting>(
      `${LOAD} where p.id = $1 for no key update of p`,
      [id],
    );
    return posting ?? null;
  }

  /** What hangs of an edition at a site, locked; null when nothing does. */
  async hanging(editionId: string, siteId: string): Promise<Posting | null> {
    const [posting] = await this.transaction.query<Posting>(
      `${LOAD} where p.edition_id = $1 and p.site_id = $2 and p.taken_down_on is null for no key update of p`,
      [editionId, siteId],
    );
    return posting ?? null;
  }

  /** Adds a posting; false when its id is taken. */
  async add(posting: Posting): Promise<boolean> {
    const added = await this.transaction.manager
      .createQueryBuilder()
      .insert()
      .into(PostingRow)
      .values(posting)
      .orIgnore()
      .returning('id')
      .execute();
    return (added.raw as unknown[]).length > 0;
  }

  /** Saves the posting as it should read. */
  async save(before: Posting, posting: Posting): Promise<Posting> {
    const saved = { ...posting, version: before.version + 1 };
    await this.transaction.manager.update(PostingRow, { id: before.id, version: before.version }, saved);
    return saved;
  }
}
