import { Extensions } from '@nestjs/graphql';
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getOperationAST,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLScalarType,
  GraphQLSchema,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { FinishedJson, type JsonType, jsonSql, type Shape } from '@heard/data';
import { type RequestContext } from './context';

/** A root field that can give its whole answer as JSON of the database, when `type` knows all that is asked of it. */
export const Finishes = (type: JsonType) => Extensions({ finishes: type });

/** An operation cut off at its root fields, whose resolvers are told what was asked of them. */
export interface CutOperation {
  schema: GraphQLSchema;
  document: DocumentNode;
  shapes: ReadonlyMap<string, Shape>;
}

/**
 * The operation cut off at its root fields, when each of them can finish all that is asked of it; else null. Arguments,
 * fences and faults stay as they are: only what would be picked from a resolver's answer is written by the database.
 */
export function cutOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
): CutOperation | null {
  const operation = getOperationAST(document, operationName);
  const fields = schema.getQueryType()?.getFields();
  if (operation?.operation !== 'query' || !fields) return null;
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  const shapes = new Map<string, Shape>();
  const cut: FieldNode[] = [];
  for (const node of operation.selectionSet.selections) {
    if (node.kind !== Kind.FIELD || node.directives?.length || !node.selectionSet) return null;
    const name = (node.alias ?? node.name).value;
    const type = fields[node.name.value]?.extensions['finishes'] as JsonType | undefined;
    const shape = shapeOf(node.selectionSet, fragments);
    if (!type || !shape || shapes.has(name) || !jsonSql(type, shape)) return null;
    shapes.set(name, shape);
    cut.push({ ...node, selectionSet: undefined });
  }
  const selectionSet = { ...operation.selectionSet, selections: cut };
  return {
    schema: cutSchema(schema),
    document: { ...document, definitions: [{ ...operation, selectionSet }] },
    shapes,
  };
}

/** What is asked of this field when its answer is to be finished; null: it will be picked from what is returned. */
export function shapeToFinish(context: RequestContext, { path }: GraphQLResolveInfo): Shape | null {
  return context.shapes?.get(String(path.key)) ?? null;
}

/** The answer as text; what is finished in it goes through as it is. */
export function stringifyAnswer(answer: { data?: Record<string, unknown> | null }): string {
  const { data, ...rest } = answer;
  if (!data || !Object.values(data).some((value) => value instanceof FinishedJson)) {
    return `${JSON.stringify(answer)}\n`;
  }
  const fields = Object.entries(data).map(
    ([name, value]) =>
      `${JSON.stringify(name)}:${value instanceof FinishedJson ? value.text : JSON.stringify(value)}`,
  );
  const others = JSON.stringify(rest).slice(1, -1);
  return `{${others && `${others},`}"data":{${fields.join(',')}}}\n`;
}

/** Null when what is asked depends on a variable or an argument. Every type is an object, so every fragment applies. */
function shapeOf(
  { selections }: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  shape = new Map<string, { field: string; of: Shape | null }>(),
): typeof shape | null {
  for (const node of selections) {
    if (node.directives?.length) return null;
    if (node.kind !== Kind.FIELD) {
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
      if (!fragment || !shapeOf(fragment.selectionSet, fragments, shape)) return null;
      continue;
    }
    if (node.arguments?.length) return null;
    const name = (node.alias ?? node.name).value;
    // The same name twice asks the same field for both.
    const before = shape.get(name)?.of as typeof shape | undefined;
    const of = node.selectionSet ? shapeOf(node.selectionSet, fragments, before) : null;
    if (node.selectionSet && !of) return null;
    shape.set(name, { field: node.name.value, of });
  }
  return shape;
}

const FINISHED = new GraphQLScalarType({ name: 'Finished', serialize: (value) => value });
const cutSchemas = new WeakMap<GraphQLSchema, GraphQLSchema>();

/** The schema in which a root field that can finish has no fields of its own; its resolver and fence are the same. */
function cutSchema(schema: GraphQLSchema): GraphQLSchema {
  const before = cutSchemas.get(schema);
  if (before) return before;
  const { types, ...config } = schema.toConfig();
  const root = schema.getQueryType()?.toConfig();
  if (!root) throw new Error('A schema without queries.');
  const fields = Object.entries(root.fields).map(([name, field]) => [
    name,
    field.extensions?.['finishes'] ? { ...field, type: new GraphQLNonNull(FINISHED) } : field,
  ]);
  const query = new GraphQLObjectType({ ...root, fields: Object.fromEntries(fields) });
  const others = types.filter(({ name }) => name !== query.name);
  const made = new GraphQLSchema({ ...config, query, types: others });
  cutSchemas.set(schema, made);
  return made;
}
