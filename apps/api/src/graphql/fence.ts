import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';
import { type Permission, viewerHas } from '@heard/domain';
import { RightsChanged } from '@heard/data';
import { type RequestContext, viewerOf } from './context';
import { NotPermitted } from './refusal';

type Resolve = GraphQLFieldResolver<unknown, RequestContext>;

/** Puts the permission that each root field names in front of its resolver; writes ask who asks afresh (ADR 0008). */
export function fenceRootFields(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    field.resolve = permitted(field);
  }
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const resolve = permitted(field);
    field.resolve = field.extensions['confirmsRights'] ? confirming(resolve) : confirmed(resolve);
  }
  return schema;
}

function permitted(field: GraphQLField<unknown, RequestContext>): Resolve {
  const needed = field.extensions['requires'] as Permission[] | undefined;
  const resolve = field.resolve ?? defaultFieldResolver;
  if (!needed) return resolve;
  return (source, args, context, info) => {
    const viewer = viewerOf(context);
    if (!needed.some((permission) => viewerHas(viewer, permission))) throw new NotPermitted();
    return resolve(source, args, context, info);
  };
}

function confirmed(resolve: Resolve): Resolve {
  return async (source, args, context, info) => {
    await context.confirm();
    return resolve(source, args, context, info);
  };
}

/** The work itself confirms; refused or told that rights changed, when nothing was saved, it is tried with those there are. */
function confirming(resolve: Resolve): Resolve {
  return async (source, args, context, info) => {
    try {
      return await resolve(source, args, context, info);
    } catch (error) {
      if (!(error instanceof RightsChanged || error instanceof NotPermitted)) throw error;
      await context.confirm({ again: true });
      return resolve(source, args, context, info);
    }
  };
}
