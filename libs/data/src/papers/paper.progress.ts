import { type Database } from '../database/database';
import { preparedName } from '../work/prepared';
import { TO_MAKE } from './paper.repository';

/** How far the making of a paper is. */
export interface PaperSteps {
  done: number;
  total: number;
  /** Until when whoever makes it is waited for. */
  heldUntil: Date;
}

/** Tells of the making of a paper while it runs, outside any unit of work: it changes nothing that the audit is about. */
export class PaperProgress {
  constructor(private readonly database: Database) {}

  /** Writes how far it is; false when another try has taken the paper up, or it is gone. */
  async tell(
    programmeId: string,
    { id, tries }: { id: string; tries: number },
    { done, total, heldUntil }: PaperSteps,
  ): Promise<boolean> {
    const text = `update paper set steps_done = $3, steps_total = $4, held_until = $5
      where id = $1 and state = 'being_made' and tries = $2 returning id`;
    const { rows } = await this.database.withClient(programmeId, (client) =>
      client.query({ name: preparedName(text), text, values: [id, tries, done, total, heldUntil] }),
    );
    return rows.length > 0;
  }

  /** Whether any paper of the programme waits to be made, or was left by a server that fell silent. */
  async hasToMake(programmeId: string, now: Date): Promise<boolean> {
    const text = `select exists (select from paper p where ${TO_MAKE}) as any`;
    const { rows } = await this.database.withClient(programmeId, (client) =>
      client.query<{ any: boolean }>({ name: preparedName(text), text, values: [now] }),
    );
    return rows[0]?.any ?? false;
  }
}
