import { Module } from '@nestjs/common';
import { MembershipFieldsResolver } from './membership-fields.resolver';
import { SubgroupFieldsResolver } from './subgroup-fields.resolver';
import { SubgroupResolver, ViewerSubgroupsResolver } from './subgroup.resolver';

/** Subgroups: their words, phases and members. */
@Module({
  providers: [SubgroupResolver, SubgroupFieldsResolver, MembershipFieldsResolver, ViewerSubgroupsResolver],
})
export class SubgroupsModule {}
