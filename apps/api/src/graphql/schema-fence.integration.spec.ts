import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  getNamedType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import { type Permission, ROLE_PERMISSIONS } from '@heard/domain';
import { startTestServer, type TestServer } from '../testing/test-server';
import { type Member } from '../testing/world';

/** A field of a root type, with the word before it in a document. */
interface RootField {
  kind: 'query' | 'mutation';
  field: GraphQLField<unknown, unknown>;
  needed: Permission[];
}

/** Root fields whose permissions every role has one of. */
const FOR_EVERY_ROLE = [
  'home',
  'listeningSettings',
  'people',
  'person',
  'personChoices',
  'programme',
  'publishingSettings',
];

let server: TestServer;
let schema: GraphQLSchema;
let roots: RootField[];

beforeAll(async () => {
  server = await startTestServer();
  schema = server.app.get(GraphQLSchemaHost).schema;
  roots = (['query', 'mutation'] as const).flatMap((kind) => {
    const type = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
    return Object.values(type?.getFields() ?? {}).map((field) => ({
      kind,
      field,
      needed: (field.extensions['requires'] as Permission[] | undefined) ?? [],
    }));
  });
}, 60_000);

afterAll(() => server.close());

const fenced = () => roots.filter(({ needed }) => needed.length > 0);

/** The shortest document that asks this field and is valid; what it asks for need not exist. */
function documentOf({ kind, field }: RootField): string {
  const given = field.args
    .filter(isRequiredArgument)
    .map(({ name, type }) => `${name}: ${literalOf(type)}`)
    .join(', ');
  const selection = isCompositeType(getNamedType(field.type)) ? '{ __typename }' : '';
  return `${kind} { ${field.name}${given && `(${given})`} ${selection} }`;
}

const SCALARS: Record<string, string> = {
  ID: '"0197a000-0000-7000-8000-000000000001"',
  String: '"word"',
  Int: '1',
  Float: '1',
  Boolean: 'true',
  Date: '"2026-03-02"',
  DateTime: '"2026-03-02T09:00:00Z"',
};

function literalOf(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literalOf(type.ofType);
  if (isListType(type)) return '[]';
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter(isRequiredInputField);
    return `{ ${required.map(({ name, type: inner }) => `${name}: ${literalOf(inner)}`).join(', ')} }`;
  }
  const literal = SCALARS[type.name];
  if (!literal) throw new Error(`Teach this spec a value of the scalar ${type.name}.`);
  return literal;
}

function holds({ roles }: Member, needed: Permission[]): boolean {
  return roles.some((role) => ROLE_PERMISSIONS[role].some((permission) => needed.includes(permission)));
}

/** The code of the first error, or "answered". */
async function codeFor(as: Member | null, root: RootField): Promise<unknown> {
  const answer = await server.ask(as, documentOf(root));
  return answer.errors?.[0]?.extensions['code'] ?? 'answered';
}

describe('the first fence', () => {
  it('stands at every root field, or says why not', () => {
    const open = roots.filter(({ field, needed }) => {
      const why = field.extensions['public'];
      const isOpen = typeof why === 'string' && why.length > 10;
      return isOpen === needed.length > 0;
    });
    expect(open.map(({ kind, field }) => `${kind} ${field.name}`)).toEqual([]);
    expect(schema.getSubscriptionType()).toBeUndefined();
    expect(fenced().length).toBeGreaterThan(10);
  });

  it('turns away whoever is not signed in', async () => {
    const codes: Record<string, unknown> = {};
    for (const root of fenced()) codes[root.field.name] = await codeFor(null, root);
    expect(codes).toEqual(Object.fromEntries(fenced().map(({ field }) => [field.name, 'UNAUTHENTICATED'])));
  }, 60_000);

  it('turns away everybody whose roles do not hold the permission', async () => {
    const letIn: string[] = [];
    const neverRefused: string[] = [];
    for (const root of fenced()) {
      const without = Object.values(server.world.people).filter((member) => !holds(member, root.needed));
      if (without.length === 0) neverRefused.push(root.field.name);
      for (const member of without) {
        const code = await codeFor(member, root);
        if (code !== 'FORBIDDEN') letIn.push(`${root.field.name} as ${member.roles.join()}: ${code}`);
      }
    }
    expect(letIn).toEqual([]);
    expect(neverRefused).toEqual(FOR_EVERY_ROLE);
  }, 120_000);

  it('lets those through who hold it', async () => {
    const refused: string[] = [];
    for (const root of fenced().filter(({ kind }) => kind === 'query')) {
      const member = Object.values(server.world.people).find((one) => holds(one, root.needed));
      const code = member ? await codeFor(member, root) : 'nobody holds it';
      if (!['answered', 'BAD_USER_INPUT'].includes(String(code))) refused.push(`${root.field.name}: ${code}`);
    }
    expect(refused).toEqual([]);
  }, 60_000);
});

describe('the words of the schema', () => {
  it('describe every type, field, argument and input field of ours', () => {
    const silent: string[] = [];
    const expectWords = (name: string, { description }: { description?: string | null }) => {
      if (!description?.trim()) silent.push(name);
    };
    const rootTypes = [schema.getQueryType(), schema.getMutationType()];
    for (const type of Object.values(schema.getTypeMap())) {
      if (type.name.startsWith('__')) continue;
      if (!rootTypes.includes(type as never)) expectWords(type.name, type);
      if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        expectWords(`${type.name}.${field.name}`, field);
        if ('args' in field) {
          for (const argument of field.args)
            expectWords(`${type.name}.${field.name}(${argument.name})`, argument);
        }
      }
    }
    expect(silent).toEqual([]);
  });
});
