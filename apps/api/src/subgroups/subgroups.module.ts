import { Module } from '@nestjs/common';
import { SignInModule } from '../sign-in/sign-in.module';
import { AddMembership } from './commands/add-membership';
import { AddSubgroup } from './commands/add-subgroup';
import { ChangeSubgroup } from './commands/change-subgroup';
import { EditSubgroup } from './commands/edit-subgroup';
import { EndMembership } from './commands/end-membership';
import { MoveSubgroupPhase } from './commands/move-subgroup-phase';
import { ReopenMembership } from './commands/reopen-membership';
import { MembershipFieldsResolver } from './membership-fields.resolver';
import { MembershipWritingResolver } from './membership-writing.resolver';
import { SubgroupFieldsResolver } from './subgroup-fields.resolver';
import { SubgroupWritingResolver } from './subgroup-writing.resolver';
import { SubgroupResolver, ViewerSubgroupsResolver } from './subgroup.resolver';

/** Subgroups: their words, phases and members. */
@Module({
  imports: [SignInModule],
  providers: [
    SubgroupResolver,
    SubgroupFieldsResolver,
    SubgroupWritingResolver,
    MembershipFieldsResolver,
    MembershipWritingResolver,
    ViewerSubgroupsResolver,
    ChangeSubgroup,
    EditSubgroup,
    MoveSubgroupPhase,
    AddSubgroup,
    AddMembership,
    EndMembership,
    ReopenMembership,
  ],
})
export class SubgroupsModule {}
