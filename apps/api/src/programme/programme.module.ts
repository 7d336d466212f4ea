import { Module } from '@nestjs/common';
import { ProgrammeResolver, ViewerProgrammeResolver } from './programme.resolver';

/** The programme: its settings and the lists it keeps. */
@Module({ providers: [ProgrammeResolver, ViewerProgrammeResolver] })
export class ProgrammeModule {}
