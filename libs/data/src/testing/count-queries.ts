import { type Database } from '../database/database';

/** What ran while some work ran, besides what the work gave. */
export interface CountedQueries<T> {
  result: T;
  count: number;
  texts: string[];
}

/** Counts the SQL statements sent on any connection while `work` runs; telling a connection its programme is not one. */
export async function countQueries<T>(
  database: Pick<Database, 'onStatement'>,
  work: () => Promise<T>,
): Promise<CountedQueries<T>> {
  const texts: string[] = [];
  const stop = database.onStatement((text) => texts.push(text));
  try {
    const result = await work();
    return { result, count: texts.length, texts };
  } finally {
    stop();
  }
}
