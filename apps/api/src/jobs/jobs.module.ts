import { Module } from '@nestjs/common';
import { EditionsModule } from '../editions/editions.module';
import { PapersModule } from '../papers/papers.module';
import { PublicPagesModule } from '../public-pages/public-pages.module';
import { ReactionsModule } from '../reactions/reactions.module';
import { RetentionModule } from '../retention/retention.module';
import { Jobs } from './jobs';

/** Work that nobody asks for. */
@Module({
  imports: [EditionsModule, PapersModule, PublicPagesModule, ReactionsModule, RetentionModule],
  providers: [Jobs],
})
export class JobsModule {}
