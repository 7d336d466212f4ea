import { Module } from '@nestjs/common';
import { CloseWebBoxes } from './commands/close-web-boxes';
import { DisposeOfNotes } from './commands/dispose-of-notes';
import { RetentionResolver } from './retention.resolver';

/** Deleting notes on schedule, and the log of it. */
@Module({
  providers: [RetentionResolver, DisposeOfNotes, CloseWebBoxes],
  exports: [DisposeOfNotes, CloseWebBoxes],
})
export class RetentionModule {}
