import { Module } from '@nestjs/common';
import { ReadDecision } from '../gates/queries/read-decision';
import { SignInModule } from '../sign-in/sign-in.module';
import { ExpirePapers } from './commands/expire-papers';
import { MakePapers } from './commands/make-papers';
import { RequestPaper } from './commands/request-paper';
import { TryPaperAgain } from './commands/try-paper-again';
import { GatherPaper } from './gather/gather-paper';
import { PaperBell } from './paper-bell';
import { PaperFilesController } from './paper-files.controller';
import { PapersResolver } from './papers.resolver';

/** Papers for those who read elsewhere. */
@Module({
  imports: [SignInModule],
  controllers: [PaperFilesController],
  providers: [
    PapersResolver,
    RequestPaper,
    TryPaperAgain,
    MakePapers,
    ExpirePapers,
    GatherPaper,
    PaperBell,
    ReadDecision,
  ],
  exports: [MakePapers, ExpirePapers, PaperBell],
})
export class PapersModule {}
