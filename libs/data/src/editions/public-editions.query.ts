import { type PublishedEdition } from '@heard/domain';
import { type Database } from '../database/database';

/** What of a programme is out, for the public pages. */
export interface PublicEditions {
  organisation: string;
  programme: string;
  sites: { id: string; name: string }[];
  /** All versions of each edition that is out, newest first. */
  editions: PublishedEdition[][];
  /** Editions that were taken from every door, and the answers and pictures that were in them. */
  withdrawn: { number: number; answerIds: string[]; pictureIds: string[] }[];
}

/** A text that changes whenever what is out does; cheap enough to be asked every few seconds. */
export async function publicRevision(database: Database, programmeId: string): Promise<string> {
  const [row] = await rows<{ revision: string }>(
    database,
    programmeId,
    `select p.version || ' ' || coalesce(string_agg(e.id || e.state || e.published_version, ' ' order by e.id)
       filter (where e.published_version > 0), '') as revision
     from programme p left join edition e on e.programme_id = p.id where p.id = $1 group by p.version`,
    [programmeId],
  );
  return row?.revision ?? '';
}

/** Everything that is out. */
export async function publicEditions(database: Database, programmeId: string): Promise<PublicEditions> {
  const [programme] = await rows<Pick<PublicEditions, 'organisation' | 'programme' | 'sites'>>(
    database,
    programmeId,
    `select organisation, name as programme,
       coalesce((select json_agg(json_build_object('id', id, 'name', name) order by name, id) from site), '[]') as sites
     from programme where id = $1`,
    [programmeId],
  );
  const versions = await rows<{ state: string; content: PublishedEdition }>(
    database,
    programmeId,
    `select e.state, v.content from edition_version v join edition e on e.id = v.edition_id
     order by e.number desc, v.version desc`,
  );
  const out = versions.filter(({ state }) => state !== 'withdrawn').map(({ content }) => content);
  const gone = versions.filter(({ state }) => state === 'withdrawn').map(({ content }) => content);
  return {
    organisation: programme?.organisation ?? '',
    programme: programme?.programme ?? '',
    sites: programme?.sites ?? [],
    editions: versionsOf(out),
    withdrawn: versionsOf(gone).map((each) => ({
      number: each[0]?.number ?? 0,
      answerIds: [...new Set(each.flatMap(({ answers }) => answers.map(({ id }) => id)))],
      pictureIds: picturesOf(each),
    })),
  };
}

/** The pictures that any of these versions shows. */
export function picturesOf(versions: readonly PublishedEdition[]): string[] {
  const shown = versions.flatMap(({ answers }) => answers.flatMap(({ picture }) => picture?.id ?? []));
  return [...new Set(shown)];
}

function versionsOf(editions: readonly PublishedEdition[]): PublishedEdition[][] {
  const ids = [...new Set(editions.map(({ id }) => id))];
  return ids.map((id) => editions.filter((edition) => edition.id === id));
}

async function rows<Row>(
  database: Database,
  programmeId: string,
  text: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const found = await database.withClient(programmeId, (client) => client.query(text, values));
  return found.rows as Row[];
}
