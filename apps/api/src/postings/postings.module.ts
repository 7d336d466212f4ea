import { Module } from '@nestjs/common';
import { PutUpPoster } from './commands/put-up-poster';
import { TakeDownPoster } from './commands/take-down-poster';
import { EditionPostingsResolver, PostingFieldsResolver } from './posting-fields.resolver';
import { PostingsResolver } from './postings.resolver';

/** Posters on walls: put up, taken down, and what is to come off. */
@Module({
  providers: [PostingsResolver, PostingFieldsResolver, EditionPostingsResolver, PutUpPoster, TakeDownPoster],
})
export class PostingsModule {}
