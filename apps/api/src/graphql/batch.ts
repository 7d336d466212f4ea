import DataLoader from 'dataloader';

/** A loader of one row for each id; null where there is none. */
export function oneEach<Row>(load: (ids: readonly string[]) => Promise<Row[]>, idOf: (row: Row) => string) {
  return new DataLoader<string, Row | null>(async (ids) => {
    const rows = new Map((await load(ids)).map((row) => [idOf(row), row]));
    return ids.map((id) => rows.get(id) ?? null);
  });
}

/** A loader of many rows for each id, in the order in which the rows come. */
export function manyEach<Row>(load: (ids: readonly string[]) => Promise<Row[]>, idOf: (row: Row) => string) {
  return new DataLoader<string, Row[]>(async (ids) => {
    const found = new Map<string, Row[]>(ids.map((id) => [id, []]));
    for (const row of await load(ids)) found.get(idOf(row))?.push(row);
    return ids.map((id) => found.get(id) ?? []);
  });
}
