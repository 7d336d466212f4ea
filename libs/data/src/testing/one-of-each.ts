import { createHash } from 'node:crypto';
import type pg from 'pg';

/** A table as the catalogue describes it. */
interface Table {
  name: string;
  columns: Column[];
}

interface Column {
  name: string;
  type: string;
  required: boolean;
  /** It fills itself; a text's default is mostly empty, so texts are written out. */
  hasDefault: boolean;
  key: boolean;
  refersTo: string | null;
  /** Texts or numbers that a check allows. */
  allowed: string[];
}

const TABLES = `
  select c.relname as name, json_agg(json_build_object(
    'name', a.attname, 'type', format_type(a.atttypid, null), 'required', a.attnotnull, 'hasDefault', a.atthasdef and (a.attgenerated <> '' or a.atttypid <> 'text'::regtype),
    'key', coalesce(a.attnum = any(k.conkey), false),
    'refersTo', (select min(f.confrelid::regclass::text) from pg_constraint f
      where f.conrelid = c.oid and f.contype = 'f' and f.conkey = array[a.attnum]),
    'allowed', array(select coalesce(r[1], r[2]) from pg_constraint q,
      regexp_matches(pg_get_constraintdef(q.oid), '''([^'']*)''::|\\m(\\d+)\\M', 'g') r
      where q.conrelid = c.oid and q.contype = 'c' and q.conkey = array[a.attnum]
        and pg_get_constraintdef(q.oid) like '%= ANY%ARRAY[%'))
    order by a.attnum) as columns
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  left join pg_constraint k on k.conrelid = c.oid and k.contype = 'p'
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'migrations'
  group by c.relname order by c.relname`;

/**
 * Puts one row into every table for this programme, made from the catalogue alone, so that it fits the tables of any
 * release; as the owner. A new kind of column that it cannot fill fails with the name of the column.
 */
export async function addOneOfEach(client: pg.ClientBase, programmeId: string): Promise<void> {
  const { rows } = await client.query<Table>(TABLES);
  const tables = new Map(rows.map((table) => [table.name, table]));
  const made = new Map<string, Record<string, unknown>>();
  while (made.size < tables.size) {
    const next = (needs: (column: Column) => boolean) =>
      [...tables.values()].find(
        ({ name, columns }) =>
          !made.has(name) && columns.every((column) => !needs(column) || made.has(column.refersTo!)),
      );
    const ready =
      next(({ refersTo }) => refersTo !== null) ??
      next(({ refersTo, required }) => refersTo !== null && required);
    if (!ready) throw new Error('Some tables need each other: none of them can have its first row.');
    made.set(ready.name, await addRow(client, ready, programmeId, made));
  }
}

async function addRow(
  client: pg.ClientBase,
  { name, columns }: Table,
  programmeId: string,
  made: Map<string, Record<string, unknown>>,
): Promise<Record<string, unknown>> {
  const filled = columns.filter(
    ({ hasDefault, refersTo }) => !hasDefault && (!refersTo || made.has(refersTo)),
  );
  const values = filled.map((column) => valueOf(name, column, programmeId, made));
  const { rows } = await client.query<Record<string, unknown>>(
    `insert into ${name} (${filled.map((column) => column.name).join(', ')})
     values (${filled.map((_, index) => `$${index + 1}`).join(', ')}) returning *`,
    values,
  );
  return rows[0] ?? {};
}

function valueOf(
  table: string,
  { name, type, key, refersTo, allowed }: Column,
  programmeId: string,
  made: Map<string, Record<string, unknown>>,
): unknown {
  if (refersTo) return made.get(refersTo)?.['id'];
  if (table === 'programme' && key) return programmeId;
  // The same programme gets the same rows, and another programme none of the same keys.
  const own = createHash('sha256').update(`${programmeId} ${table} ${name}`).digest();
  const value: Record<string, () => unknown> = {
    uuid: () => uuidOf(own),
    text: () => allowed[0] ?? `${name} ${own.toString('hex').slice(0, 8)}`,
    integer: () => Number(allowed[0] ?? 7),
    'double precision': () => 7,
    date: () => '2025-03-14',
    'timestamp with time zone': () => '2025-03-14T09:00:00Z',
    boolean: () => true,
    bytea: () => own,
    jsonb: () => '{}',
    'text[]': () => [],
  };
  const make = value[type];
  if (!make) throw new Error(`addOneOfEach does not know how to fill ${table}.${name} of type ${type}.`);
  return make();
}

function uuidOf(bytes: Buffer): string {
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
