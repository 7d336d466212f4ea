import { type IsoDate, type PublishedEdition } from '@heard/domain';
import { type Reading } from '../work/reading';

/** Editions that came out in a period and are not withdrawn, each in its newest version, oldest first. */
export async function editionsOutIn(
  reading: Reading,
  { from, to }: { from: IsoDate; to: IsoDate },
): Promise<PublishedEdition[]> {
  const rows = await reading.query<{ content: PublishedEdition }>(
    `select v.content from edition e join edition_version v on v.edition_id = e.id and v.version = e.published_version
     where e.published_on between $1::date and $2::date and e.state <> 'withdrawn' order by e.number, e.id`,
    [from, to],
  );
  return rows.map(({ content }) => content);
}

/** How many figures of the whole organisation are under embargo today: what papers leave out for everybody. */
export async function embargoedFigures(reading: Reading, subgroupId: string | null): Promise<number> {
  const [row] = await reading.query<{ count: number }>(
    `select count(*)::int as count from measure_reading r join measure_import i on i.id = r.import_id
       join measure m on m.id = r.measure_id
     where r.dimension = '' and i.embargoed_until > $1::date and ($2::uuid is null or m.subgroup_id = $2::uuid)`,
    [reading.today, subgroupId],
  );
  return row?.count ?? 0;
}
