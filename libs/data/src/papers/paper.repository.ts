import { type IsoDate, type Paper, type PaperFormat } from '@heard/domain';
import { type Transaction } from '../work/unit-of-work';
import { PAPER } from './paper.view';

/** One file of a paper as it was made. */
export interface PaperFile {
  format: PaperFormat;
  body: Uint8Array;
  sha256: string;
}

/** Papers for use cases. */
export class PaperRepository {
  constructor(private readonly transaction: Transaction) {}

  /** The paper, locked until the transaction ends, or null when this programme has none such. */
  async find(id: string): Promise<Paper | null> {
    const [paper] = await this.transaction.query<Paper>(
      `select ${PAPER} from paper p where p.id = $1 for no key update of p`,
      [id],
    );
    return paper ?? null;
  }

  /** The longest waiting paper that nobody makes, locked; what another server looks at is passed over. */
  async nextToMake(now: Date): Promise<Paper | null> {
    const [paper] = await this.transaction.query<Paper>(
      `select ${PAPER} from paper p where ${TO_MAKE}
       order by p.requested_on, p.id limit 1 for no key update of p skip locked`,
      [now],
    );
    return paper ?? null;
  }

  /** Papers whose files have been kept long enough, locked. */
  expiring(today: IsoDate): Promise<Paper[]> {
    return this.transaction.query(
      `select ${PAPER} from paper p where p.state = 'ready' and p.expires_on <= $1::date
       order by p.id limit 50 for no key update of p skip locked`,
      [today],
    );
  }

  /** Adds a paper; false when its id is taken. */
  async add(paper: Paper): Promise<boolean> {
    const added = await this.transaction.query(
      `insert into paper (id, programme_id, kind, subgroup_id, from_date, to_date, title, narrative, state,
         requested_by_id, requested_on)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict do nothing returning id`,
      [
        ...[paper.id, paper.programmeId, paper.kind, paper.subgroupId, paper.from, paper.to, paper.title],
        ...[paper.narrative, paper.state, paper.requestedById, paper.requestedOn],
      ],
    );
    return added.length > 0;
  }

  /** Saves how far the paper is; what was asked for never changes. */
  async save({ id, state, tries, heldUntil, madeOn, expiresOn }: Paper): Promise<void> {
    await this.transaction.query(
      `update paper set state = $2, tries = $3, held_until = $4, made_on = $5, expires_on = $6,
         steps_done = case $2 when 'being_made' then 0 when 'ready' then steps_total else steps_done end where id = $1`,
      [id, state, tries, heldUntil, madeOn, expiresOn],
    );
  }

  /** Keeps the files of a paper. */
  async addFiles(paperId: string, files: readonly PaperFile[]): Promise<void> {
    for (const { format, body, sha256 } of files) {
      await this.transaction.query(
        `insert into paper_file (paper_id, format, programme_id, body, bytes, sha256) values ($1, $2, $3, $4, $5, $6)`,
        [paperId, format, this.transaction.scope.programmeId, Buffer.from(body), body.length, sha256],
      );
    }
  }

  /** Deletes the files of these papers. */
  async dropFiles(paperIds: readonly string[]): Promise<void> {
    await this.transaction.query('delete from paper_file where paper_id = any($1::uuid[])', [paperIds]);
  }
}

/** The rule of canBegin in libs/domain, said again in SQL: $1 is now. */
export const TO_MAKE = `(p.state = 'waiting'
  or (p.state = 'being_made' and coalesce(p.held_until <= $1::timestamptz, true)))`;
