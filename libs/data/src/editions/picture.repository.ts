import { type IsoDate, type PictureSize } from '@heard/domain';
import { type Transaction } from '../work/unit-of-work';

/** A picture as it is kept: made anew by the program, large for posters and small for pages. */
export interface NewPicture extends PictureSize {
  id: string;
  editionId: string;
  large: Buffer;
  small: Buffer;
  addedOn: IsoDate;
}

/** Pictures for use cases; none is ever altered. */
export class PictureRepository {
  constructor(private readonly transaction: Transaction) {}

  /** The picture without its bytes, or null when this programme has none such. */
  async find(id: string): Promise<(PictureSize & { id: string; editionId: string }) | null> {
    const [picture] = await this.transaction.query<PictureSize & { id: string; editionId: string }>(
      'select id, edition_id as "editionId", width, height from picture where id = $1',
      [id],
    );
    return picture ?? null;
  }

  /** How many an edition has, those that nothing shows among them. */
  async countOf(editionId: string): Promise<number> {
    const [row] = await this.transaction.query<{ count: number }>(
      'select count(*)::int as count from picture where edition_id = $1',
      [editionId],
    );
    return row?.count ?? 0;
  }

  /** Adds a picture; false when its id is taken. */
  async add({ id, editionId, width, height, large, small, addedOn }: NewPicture): Promise<boolean> {
    const { programmeId } = this.transaction.scope;
    const added = await this.transaction.query(
      `insert into picture (id, programme_id, edition_id, media_type, width, height, body, small_body, added_on)
       values ($1, $2, $3, 'image/jpeg', $4, $5, $6, $7, $8) on conflict do nothing returning id`,
      [id, programmeId, editionId, width, height, large, small, addedOn],
    );
    return added.length > 0;
  }

  /** Keeps what a version shows from being deleted for good. */
  async keepForVersion(editionId: string, version: number, pictureIds: readonly string[]): Promise<void> {
    if (pictureIds.length === 0) return;
    await this.transaction.query(
      `insert into version_picture (edition_id, version, picture_id, programme_id)
       select distinct $1::uuid, $2::int, p.id, $4::uuid from unnest($3::uuid[]) p(id)`,
      [editionId, version, pictureIds, this.transaction.scope.programmeId],
    );
  }

  /** Pictures added before a day that no answer and no version shows, with their editions. */
  unused(addedBefore: IsoDate): Promise<{ id: string; editionId: string; title: string }[]> {
    return this.transaction.query(
      `select p.id, e.id as "editionId", e.title from picture p join edition e on e.id = p.edition_id
       where p.added_on < $1 and ${UNUSED} order by e.id, p.id limit 500`,
      [addedBefore],
    );
  }

  /** Deletes these, but for those that an answer has taken meanwhile. */
  async drop(ids: readonly string[]): Promise<void> {
    await this.transaction.query(`delete from picture p where p.id = any($1::uuid[]) and ${UNUSED}`, [ids]);
  }
}

const UNUSED = `not exists (select from answer w where w.picture_id = p.id)
  and not exists (select from version_picture v where v.picture_id = p.id)`;
