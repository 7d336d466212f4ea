import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  parse,
  validate,
} from 'graphql';
import { holds, type Permission, type Role } from '@heard/domain';
import { LIMITS, limitRules } from '../graphql/limits';

/** What somebody who attacks knows beforehand: ids by what they are of, words to look for, days. */
export interface Known {
  /** Ids by the beginning of an argument's name; `id` stands for every one of them. */
  ids: Record<string, readonly string[]>;
  words: readonly string[];
  days: readonly string[];
}

/** An operation that the schema takes, and what of it may be asked where. */
export interface Asked {
  root: string;
  document: string;
  /** What fills the arguments: ways of filling the same ones share a document, which is compiled once. */
  variables: Row;
}

type Row = Record<string, unknown>;

const SMALL_PAGE = 5;

/** Fields of an object type that can be asked without arguments, to a depth; lists of objects only to half of it. */
export function selection(type: GraphQLObjectType, depth: number, reached?: Set<string>): string {
  const asked = Object.values(type.getFields()).flatMap((field) => {
    if (field.args.some(isRequiredArgument)) return [];
    const inner = getNamedType(field.type);
    if (!isCompositeType(inner)) {
      reached?.add(`${type.name}.${field.name}`);
      return [field.name];
    }
    if (depth === 0 || !isObjectType(inner)) return [];
    reached?.add(`${type.name}.${field.name}`);
    const few = field.args.some(({ name }) => name === 'pageSize') ? `(pageSize: ${SMALL_PAGE})` : '';
    return [`${field.name}${few} { ${selection(inner, depth - 1, reached)} }`];
  });
  return ['__typename', ...asked].join(' ');
}

/** Every value worth trying for an argument. */
function valuesFor(name: string, type: GraphQLInputType, known: Known, tries: Tries): unknown[] {
  const bare = getNullableType(type);
  if (isListType(bare)) return valuesFor(name, bare.ofType, known, tries).map((one) => [one]);
  if (isEnumType(bare)) return bare.getValues().map((value) => value.name);
  if (isInputObjectType(bare)) return rowsFor(Object.values(bare.getFields()), known, tries);
  const named = String(bare);
  if (named === 'ID') return [...idsFor(name, known)];
  if (named === 'String') return [...known.words];
  if (named === 'Date') return [...known.days];
  if (named === 'DateTime') return known.days.map((day) => `${day}T09:00:00Z`);
  if (named === 'Boolean') return [true];
  // No version is ever so high: what is refused as stale brings the row as it is now, and nothing is changed.
  if (named === 'Int' || named === 'Float')
    return [name === 'page' ? 1 : name === 'pageSize' ? SMALL_PAGE : 999];
  throw new Error(`Teach the walk a value of ${named}.`);
}

function idsFor(name: string, { ids }: Known): readonly string[] {
  const kind = Object.keys(ids).find((each) => name.toLowerCase().startsWith(each.toLowerCase()));
  return kind ? (ids[kind] ?? []) : [...new Set(Object.values(ids).flat())];
}

/** The required ones filled, then each optional one tried beside them, one after the other. */
function rowsFor(
  fields: readonly (GraphQLArgument | GraphQLInputField)[],
  known: Known,
  tries: Tries,
): Row[] {
  const isRequired = (field: GraphQLArgument | GraphQLInputField) =>
    isNonNullType(field.type) &&
    (isRequiredArgument(field as GraphQLArgument) || isRequiredInputField(field as GraphQLInputField));
  const paging = fields.filter(({ name }) => name === 'pageSize').map(({ name }) => [name, SMALL_PAGE]);
  let rows: Row[] = [Object.fromEntries(paging)];
  for (const field of fields.filter(isRequired)) {
    const values = valuesFor(field.name, field.type, known, tries);
    // One id is tried as all that there are; what else is required keeps the first value, so that they do not multiply.
    const tried = rows.length > 1 ? values.slice(0, 1) : values;
    rows = rows.flatMap((row) => tried.map((value) => ({ ...row, [field.name]: value })));
  }
  const [first = {}] = rows;
  const optional = fields.filter((field) => !isRequired(field) && !['page', 'pageSize'].includes(field.name));
  for (const field of optional.filter(
    ({ type }) => tries === 'everything' || String(getNamedType(type)) === 'ID',
  )) {
    for (const value of valuesFor(field.name, field.type, known, tries))
      rows.push({ ...first, [field.name]: value });
  }
  return rows;
}

/** A root field with these arguments as variables, but for the size of a page, by which the limits count. */
function operation(kind: string, field: GraphQLField<unknown, unknown>, row: Row, asked: string): string {
  const filled = field.args.filter(({ name }) => name in row);
  const free = filled.filter(({ name }) => name !== 'pageSize');
  const inBrackets = (parts: string[]) => (parts.length > 0 ? `(${parts.join(', ')})` : '');
  const declared = inBrackets(free.map(({ name, type }) => `$${name}: ${String(type)}`));
  const args = filled.map(({ name }) => `${name}: ${name === 'pageSize' ? SMALL_PAGE : `$${name}`}`);
  return `${kind} ${declared} { ${field.name}${inBrackets(args)} ${asked} }`;
}

/** Operations that ask each field of a root type with every way of filling its arguments, as deep as the limits let it. */
export function walkRoots(
  schema: GraphQLSchema,
  kind: 'query' | 'mutation',
  known: Known,
  reached?: Set<string>,
): Asked[] {
  const root = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
  return Object.values(root?.getFields() ?? {}).flatMap((field): Asked[] => {
    const type = getNamedType(field.type);
    const rows = rowsFor(field.args, known, TRIES[kind]);
    const asked = (row: Row, depth: number) =>
      operation(kind, field, row, isObjectType(type) ? `{ ${selection(type, depth)} }` : '');
    // What a change answers is one thing and its errors; deeper, it is what queries give.
    const depth = DEPTHS[kind].find((each) => isWithinLimits(schema, asked(rows[0] ?? {}, each))) ?? 0;
    if (isObjectType(type) && reached) selection(type, depth, reached);
    return rows.map((row) => {
      const { pageSize: _inTheDocument, ...variables } = row;
      return { root: field.name, document: asked(row, depth), variables };
    });
  });
}

/**
 * Operations that ask for fields which lie too deep to be asked beside all others, such as `Figure.reading`: each by the
 * shortest way there, with everything on it that needs no further step.
 */
export function walkTo(
  schema: GraphQLSchema,
  fields: readonly string[],
  known: Known,
  reached: Set<string>,
): Asked[] {
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {});
  return fields.flatMap((wanted): Asked[] => {
    const way = shortestWay(roots, wanted);
    const [root] = way;
    if (!root) throw new Error(`No query leads to ${wanted}.`);
    const asked = way
      .map((field) => [field, getNamedType(field.type)] as const)
      .reduceRight((inner, [field, type], index) => {
        const own = isObjectType(type) ? selection(type, 0, reached) : '';
        const within = `${own} ${inner}`.trim();
        return index === 0 ? `{ ${within} }` : `${field.name} { ${within} }`;
      }, '');
    reached.add(wanted);
    return rowsFor(root.args, known, 'ids').map((row) => {
      const { pageSize: _inTheDocument, ...variables } = row;
      return { root: root.name, document: operation('query', root, row, asked), variables };
    });
  });
}

type Field = GraphQLField<unknown, unknown>;

/** The fields from a root to this one, as few as may be. */
function shortestWay(roots: readonly Field[], wanted: string): Field[] {
  const seen = new Set<string>();
  for (let ways = roots.map((root) => [root]); ways.length > 0;) {
    const longer: Field[][] = [];
    for (const way of ways) {
      const type = getNamedType(way.at(-1)!.type);
      if (!isObjectType(type) || seen.has(type.name)) continue;
      seen.add(type.name);
      for (const field of Object.values(type.getFields())) {
        if (field.args.some(isRequiredArgument) || !isCompositeType(getNamedType(field.type))) continue;
        if (`${type.name}.${field.name}` === wanted) return [...way, field];
        longer.push([...way, field]);
      }
    }
    ways = longer;
  }
  return [];
}

/**
 * What is worth asking of those with these roles: everything that the first fence lets them ask, and of what it keeps
 * from them one question each, since it looks at no argument.
 */
export function worthAsking(schema: GraphQLSchema, asked: readonly Asked[], roles: readonly Role[]): Asked[] {
  const fields = { ...schema.getQueryType()?.getFields(), ...schema.getMutationType()?.getFields() };
  const refused = new Set<string>();
  return asked.filter(({ root }) => {
    const needed = fields[root]?.extensions['requires'] as Permission[] | undefined;
    if (!needed || needed.some((permission) => holds(roles, permission))) return true;
    if (refused.has(root)) return false;
    refused.add(root);
    return true;
  });
}

/** What is tried of the arguments that need not be given. */
type Tries = 'everything' | 'ids';

/** What finds rows finds other rows with each word and day; a change is told no more than which rows it is about. */
const TRIES = { query: 'everything', mutation: 'ids' } as const;

const DEPTHS = { query: [3, 2, 1], mutation: [1] };

function isWithinLimits(schema: GraphQLSchema, document: string): boolean {
  try {
    return validate(schema, parse(document, { maxTokens: LIMITS.tokens }), limitRules).length === 0;
  } catch {
    return false;
  }
}
