import { Module } from '@nestjs/common';
import { AddToList } from './commands/add-to-list';
import { EditProgramme } from './commands/edit-programme';
import { ProgrammeWritingResolver } from './programme-writing.resolver';
import { ProgrammeResolver, ViewerProgrammeResolver } from './programme.resolver';

/** The programme: its settings and the lists it keeps. */
@Module({
  providers: [ProgrammeResolver, ViewerProgrammeResolver, ProgrammeWritingResolver, EditProgramme, AddToList],
})
export class ProgrammeModule {}
