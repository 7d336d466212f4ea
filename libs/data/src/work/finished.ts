/** What an operation asks of an object: each name in its answer, the field behind it, and what is asked of that. */
export type Shape = ReadonlyMap<string, { field: string; of: Shape | null }>;

/** How the fields of a GraphQL type are written in SQL, for statements that give finished JSON. */
export interface JsonType {
  name: string;
  /** The SQL of a plain value; of another type, how its object is had: one or none, or a list of them. */
  fields: Readonly<Record<string, string | { type: JsonType; sql: (object: string) => string }>>;
}

/** A part of an answer that the database has written already. */
export class FinishedJson {
  constructor(readonly text: string) {}

  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}

/** A function of Postgres takes a hundred arguments, and each field is two of them. */
const MOST_FIELDS = 50;

const known = new WeakMap<Shape, { type: JsonType; sql: string | null }>();

/** The SQL of the JSON of what is asked; null when a field has none, and the rows must be read instead. */
export function jsonSql(type: JsonType, shape: Shape): string | null {
  const before = known.get(shape);
  if (before?.type === type) return before.sql;
  const sql = objectSql(type, shape);
  known.set(shape, { type, sql });
  return sql;
}

function objectSql(type: JsonType, shape: Shape): string | null {
  if (shape.size > MOST_FIELDS) return null;
  const pairs: string[] = [];
  for (const [name, { field, of }] of shape) {
    const value = field === '__typename' ? `'${type.name}'` : fieldSql(type, field, of);
    if (!value) return null;
    pairs.push(`'${name}', ${value}`);
  }
  return `json_build_object(${pairs.join(', ')})`;
}

function fieldSql(type: JsonType, field: string, of: Shape | null): string | null {
  const way = Object.hasOwn(type.fields, field) ? type.fields[field] : undefined;
  if (!way || typeof way === 'string') return way ?? null;
  const object = of && objectSql(way.type, of);
  return object && way.sql(object);
}
