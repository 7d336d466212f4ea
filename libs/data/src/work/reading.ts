import { type Viewer } from '@heard/domain';
import { type Database } from '../database/database';

/** What a query of ours needs: who reads, on which day, and a connection fenced to their programme. */
export class Reading {
  constructor(
    private readonly database: Database,
    readonly viewer: Viewer,
    /** Today in Europe/London, YYYY-MM-DD. */
    readonly today: string,
  ) {}

  /** Runs one statement and gives its rows; its text is prepared once per connection. */
  query<T>(sql: string, values: unknown[] = []): Promise<T[]> {
    return this.database.withClient(this.viewer.programmeId, async (client) => {
      const result = await client.query({ name: preparedName(sql), text: sql, values });
      return result.rows as T[];
    });
  }
}

/** Lists with rare filters make many texts; past this many they are sent unprepared, so that memory stays bounded. */
const MOST_PREPARED = 300;
const names = new Map<string, string>();

function preparedName(sql: string): string | undefined {
  const name = names.get(sql);
  if (name || names.size >= MOST_PREPARED) return name;
  const next = `heard_${names.size}`;
  names.set(sql, next);
  return next;
}
