import {
  ActionCheckRow,
  ActionCoOwnerRow,
  ActionGoldenThreadRow,
  ActionRow,
  ActionUpdateRow,
  SavedViewRow,
} from './actions/action.entity';
import { AuditEventRow } from './audit/audit-event.entity';
import { PersonImportRow, PersonRoleRow, PersonRow } from './people/person.entity';
import {
  DirectorateRow,
  GoldenThreadRow,
  ProgrammeRow,
  SiteRow,
  StaffGroupRow,
} from './programme/programme.entity';
import { AccountRow, OneTimeLinkRow, SessionRow, SignInAttemptRow } from './sign-in/account.entity';
import {
  MembershipRow,
  SubgroupGoldenThreadRow,
  SubgroupPhaseRow,
  SubgroupRow,
} from './subgroups/subgroup.entity';

/** Every row class; a test compares them with the migrated database column by column. */
export const ROWS = [
  ProgrammeRow,
  SiteRow,
  DirectorateRow,
  StaffGroupRow,
  GoldenThreadRow,
  PersonRow,
  PersonRoleRow,
  PersonImportRow,
  AccountRow,
  SessionRow,
  OneTimeLinkRow,
  SignInAttemptRow,
  SubgroupRow,
  SubgroupPhaseRow,
  SubgroupGoldenThreadRow,
  MembershipRow,
  ActionRow,
  ActionCoOwnerRow,
  ActionGoldenThreadRow,
  ActionUpdateRow,
  ActionCheckRow,
  SavedViewRow,
  AuditEventRow,
];
