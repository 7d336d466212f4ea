import { Extensions } from '@nestjs/graphql';
import { type Permission } from '@heard/domain';

/**
 * The first fence: a root field says which permission it needs (of several, one is enough), or why it needs none;
 * schema-fence.integration.spec.ts finds a field that says neither.
 */
export const Requires = (...oneOf: [Permission, ...Permission[]]) => Extensions({ requires: oneOf });

/** A mutation whose unit of work is given `context.rights`, and so confirms them in its own first round trip. */
export const ConfirmsRights = () => Extensions({ confirmsRights: true });

/** A root field that anybody may ask, and why. */
export const Public = (why: string) => Extensions({ public: why });
