import { type Paper, type PaperFormat, type PaperKind } from '@heard/domain';
import { type Reading } from '../work/reading';

/** A file of a paper, without its bytes. */
export interface PaperFileView {
  format: PaperFormat;
  bytes: number;
  sha256: string;
}

/** A paper as pages show it. */
export interface PaperView extends Paper {
  subgroupName: string | null;
  stepsDone: number;
  stepsTotal: number;
  files: PaperFileView[];
}

/** The columns of a Paper, from `paper p`. */
export const PAPER = `p.id, p.programme_id as "programmeId", p.kind, p.subgroup_id as "subgroupId", p.from_date as "from",
  p.to_date as "to", p.title, p.narrative, p.state, p.requested_by_id as "requestedById", p.requested_on as "requestedOn",
  p.tries, p.held_until as "heldUntil", p.made_on as "madeOn", p.expires_on as "expiresOn"`;

const PAPER_VIEW = `${PAPER}, p.steps_done as "stepsDone", p.steps_total as "stepsTotal",
  (select name from subgroup where id = p.subgroup_id) as "subgroupName",
  (select coalesce(json_agg(json_build_object('format', f.format, 'bytes', f.bytes, 'sha256', f.sha256) order by f.format), '[]')
   from paper_file f where f.paper_id = p.id) as files`;

/** Which papers somebody sees: of some kinds all, of some subgroups their reports, of others what is made. */
export interface PaperSight {
  all: readonly PaperKind[];
  ofSubgroups: readonly string[];
  made: readonly PaperKind[];
}

const SEEN = `(p.kind = any($1::text[]) or (p.kind = 'highlight_report' and p.subgroup_id = any($2::uuid[]))
  or (p.kind = any($3::text[]) and p.state in ('ready', 'expired')))`;

/** One page of the papers that somebody sees, newest first. */
export async function listPapers(
  reading: Reading,
  { all, ofSubgroups, made }: PaperSight,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ items: PaperView[]; total: number }> {
  const seen = [all, ofSubgroups, made];
  const counted = `(select count(*)::int from paper p where ${SEEN})`;
  const rows = await reading.query<PaperView & { total: number }>(
    `select ${PAPER_VIEW}, ${counted} as total from paper p where ${SEEN}
     order by p.requested_on desc, p.id desc limit $4::int offset $5::int`,
    [...seen, limit, offset],
  );
  if (rows.length > 0 || offset === 0) return { items: rows, total: rows[0]?.total ?? 0 };
  const [none] = await reading.query<{ total: number }>(`select ${counted} as total`, seen);
  return { items: [], total: none?.total ?? 0 };
}

/** One paper, or null when this programme has none such; who asks for it says whether it is seen. */
export async function paperById(reading: Reading, id: string): Promise<PaperView | null> {
  const [view] = await reading.query<PaperView>(`select ${PAPER_VIEW} from paper p where p.id = $1`, [id]);
  return view ?? null;
}

/** The bytes of one file of a paper; null when there are none. */
export async function paperFileBytes(
  reading: Reading,
  paperId: string,
  format: PaperFormat,
): Promise<Buffer | null> {
  const [row] = await reading.query<{ body: Buffer }>(
    'select body from paper_file where paper_id = $1 and format = $2',
    [paperId, format],
  );
  return row?.body ?? null;
}
