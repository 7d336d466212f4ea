import { Extensions } from '@nestjs/graphql';
import { type Permission } from '@heard/domain';

/** The first fence: a root field says which permission it needs, or why it needs none (schema-fence.spec.ts). */
export const Requires = (permission: Permission) => Extensions({ requires: permission });

/** A root field that anybody may ask, and why. */
export const Public = (why: string) => Extensions({ public: why });
