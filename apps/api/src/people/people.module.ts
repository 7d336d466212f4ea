import { Module } from '@nestjs/common';
import { SignInModule } from '../sign-in/sign-in.module';
import { ChangePerson } from './commands/change-person';
import { EditPerson } from './commands/edit-person';
import { InvitePerson } from './commands/invite-person';
import { LeavePerson } from './commands/leave-person';
import { MakeLink } from './commands/make-link';
import { PausePerson, ResumePerson } from './commands/pause-person';
import { SetPersonRoles } from './commands/set-person-roles';
import { ExportPeople } from './export/export-people';
import { CheckPersonImport } from './import/check-person-import';
import { ConfirmPersonImport } from './import/confirm-person-import';
import { PersonImportResolver } from './import/person-import.resolver';
import { PeopleFilesController } from './people-files.controller';
import { PersonFieldsResolver } from './person-fields.resolver';
import { PersonOwnFieldsResolver } from './person-own-fields.resolver';
import { PersonStepsResolver } from './person-steps.resolver';
import { PersonWritingResolver } from './person-writing.resolver';
import { PersonResolver } from './person.resolver';

/** People: the directory, invitations, pausing and leaving; files of them in and out. */
@Module({
  imports: [SignInModule],
  controllers: [PeopleFilesController],
  providers: [
    PersonResolver,
    PersonFieldsResolver,
    PersonOwnFieldsResolver,
    PersonWritingResolver,
    PersonStepsResolver,
    ChangePerson,
    EditPerson,
    InvitePerson,
    LeavePerson,
    MakeLink,
    PausePerson,
    ResumePerson,
    SetPersonRoles,
    PersonImportResolver,
    CheckPersonImport,
    ConfirmPersonImport,
    ExportPeople,
  ],
})
export class PeopleModule {}
