import { type Database } from '../database/database';
import { type Asking } from '../people/known-people.query';

/** In which size a picture is wanted. */
export type PictureFileSize = 'large' | 'small';

const BODY: Record<PictureFileSize, string> = { large: 'body', small: 'small_body' };

/** The bytes of an edition's picture, a JPEG; null when it has none such. */
export async function pictureFileOf(
  asking: Asking,
  editionId: string,
  pictureId: string,
  size: PictureFileSize,
): Promise<Buffer | null> {
  const [row] = await asking.query<{ bytes: Buffer }>(
    `select ${BODY[size]} as bytes from picture where id = $1 and edition_id = $2`,
    [pictureId, editionId],
  );
  return row?.bytes ?? null;
}

/** The bytes of these pictures, large, for documents that carry them inside. */
export async function pictureFiles(
  asking: Asking,
  pictureIds: readonly string[],
): Promise<{ id: string; bytes: Buffer }[]> {
  if (pictureIds.length === 0) return [];
  return asking.query('select id, body as bytes from picture where id = any($1::uuid[])', [pictureIds]);
}

/** The bytes of a picture for everybody: only what a version shows whose edition is out and not withdrawn. */
export async function publicPictureFile(
  database: Database,
  programmeId: string,
  pictureId: string,
  size: PictureFileSize,
): Promise<Buffer | null> {
  const { rows } = await database.withClient(programmeId, (client) =>
    client.query<{ bytes: Buffer }>(
      `select p.${BODY[size]} as bytes from picture p join edition e on e.id = p.edition_id
       where p.id = $1 and e.published_version > 0 and e.state <> 'withdrawn'
         and exists (select from version_picture v where v.picture_id = p.id)`,
      [pictureId],
    ),
  );
  return rows[0]?.bytes ?? null;
}
