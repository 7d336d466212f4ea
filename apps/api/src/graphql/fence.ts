import { defaultFieldResolver, type GraphQLSchema } from 'graphql';
import { type Permission, viewerHas } from '@heard/domain';
import { type RequestContext, viewerOf } from './context';
import { NotPermitted } from './refusal';

/** Puts the permission that each root field names in front of its resolver. */
export function fenceRootFields(schema: GraphQLSchema): GraphQLSchema {
  for (const root of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(root?.getFields() ?? {})) {
      const needed = field.extensions['requires'] as Permission[] | undefined;
      if (!needed) continue;
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (source, args, context: RequestContext, info) => {
        const viewer = viewerOf(context);
        if (!needed.some((permission) => viewerHas(viewer, permission))) throw new NotPermitted();
        return resolve(source, args, context, info);
      };
    }
  }
  return schema;
}
