import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';
import { type Database } from '../database/database';
import { describeCatalogue } from '../testing/catalogue';
import { openBlankDatabase } from '../testing/open-test-database';
import { MIGRATIONS } from './index';

/** Columns that no row class names, and why. */
const UNNAMED: Record<string, string> = {
  'action.search': 'Postgres makes it from title and text; only searches read it',
  'note.search': 'Postgres makes it from the text; only searches read it',
  'theme.search': 'Postgres makes it from wording and detail; only searches read it',
};

let database: Database;

beforeAll(async () => {
  database = await openBlankDatabase();
}, 30_000);

afterAll(() => database.close());

function catalogueOf(of: Database): Promise<string[]> {
  return of.withOwner(describeCatalogue);
}

describe('the migrations', () => {
  it('are in the order of their names, each once', () => {
    const names = MIGRATIONS.map(({ name }) => name);
    const stamps = names.map((name) => Number(/\d{13}$/.exec(name)?.[0]));
    expect(stamps).toEqual([...new Set(stamps)].sort((a, b) => a - b));
    expect(stamps).not.toContain(NaN);
  });

  it('lead from an empty database to the latest one, and run once', async () => {
    expect(await catalogueOf(database)).toEqual([]);
    expect(await database.migrate()).toEqual(MIGRATIONS.map(({ name }) => name));
    expect(await database.pendingMigrations()).toEqual([]);
    expect(await database.migrate()).toEqual([]);
  }, 30_000);

  it('take the last one back without a trace, and do it again the same way', async () => {
    const latest = await catalogueOf(database);
    const before = await openBlankDatabase({ migrations: MIGRATIONS.slice(0, -1) });
    await before.migrate();
    const previous = await catalogueOf(before);
    await before.close();

    expect(await database.revertLast()).toBe(MIGRATIONS.at(-1)?.name);
    expect(await catalogueOf(database)).toEqual(previous);
    expect(await database.migrate()).toEqual([MIGRATIONS.at(-1)?.name]);
    expect(await catalogueOf(database)).toEqual(latest);
  }, 60_000);
});

/** A column as both the row classes and the catalogue can say it. */
interface ColumnFacts {
  column: string;
  type: string;
  nullable: boolean;
  key: boolean;
}

describe('the row classes', () => {
  it('say of every column what the migrated database says, and the other way round', async () => {
    const { rows: found } = await database.withOwner((client) =>
      client.query<ColumnFacts>(`
        select c.relname || '.' || a.attname as column, format_type(a.atttypid, a.atttypmod) as type,
          not a.attnotnull as nullable,
          exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'p' and a.attnum = any(k.conkey)) as key
        from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'migrations'`),
    );
    const said = database.dataSource.entityMetadatas.flatMap(({ tableName, columns }) =>
      columns.map((column) => ({
        column: `${tableName}.${column.databaseName}`,
        type: typeOf(column),
        nullable: column.isNullable,
        key: column.isPrimary,
      })),
    );
    const byName = (one: ColumnFacts, other: ColumnFacts) => one.column.localeCompare(other.column);
    expect(said.sort(byName)).toEqual(found.filter(({ column }) => !(column in UNNAMED)).sort(byName));
    expect(found.map(({ column }) => column)).toEqual(expect.arrayContaining(Object.keys(UNNAMED)));
  });
});

function typeOf(column: ColumnMetadata): string {
  const type = database.dataSource.driver.normalizeType(column);
  return column.isArray ? `${type}[]` : type;
}
