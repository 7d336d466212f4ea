import { Module } from '@nestjs/common';
import { PublicPagesModule } from '../public-pages/public-pages.module';
import { CountReaction } from './commands/count-reaction';
import { TellReactions } from './commands/tell-reactions';
import { ReactionLimit } from './reaction-limit';
import { ReactionsResolver } from './reactions.resolver';

/** "Did it land?": what is tapped on the public pages, counted. */
@Module({
  imports: [PublicPagesModule],
  providers: [ReactionsResolver, CountReaction, TellReactions, ReactionLimit],
  exports: [TellReactions],
})
export class ReactionsModule {}
