import { type Viewer } from '@heard/domain';
import { type Database } from '../database/database';
import { preparedName } from './prepared';

/** The names of all fields that an operation asks for; null when that is not known. */
export type Asked = ReadonlySet<string> | null;

/** What a query of ours needs: who reads, on which day, and a connection fenced to their programme. */
export class Reading {
  constructor(
    private readonly database: Database,
    readonly viewer: Viewer,
    /** Today in Europe/London, YYYY-MM-DD. */
    readonly today: string,
    /** Lets a query leave out columns that nothing in the operation needs. */
    readonly asked: Asked = null,
  ) {}

  /** Runs one statement and gives its rows; its text is prepared once per connection. */
  query<T>(sql: string, values: unknown[] = []): Promise<T[]> {
    return this.database.withClient(this.viewer.programmeId, async (client) => {
      const result = await client.query({ name: preparedName(sql), text: sql, values });
      return result.rows as T[];
    });
  }
}
