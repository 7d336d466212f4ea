import { Context, Query, Resolver } from '@nestjs/graphql';
import { boardOf } from '@heard/data';
import { type RequestContext, readingOf } from '../graphql/context';
import { Requires } from '../graphql/requires.decorator';
import { layOutBoard } from './board-layout';
import { Board } from './board.type';

/** The programme on one page. */
@Resolver(() => Board)
export class BoardResolver {
  @Requires('see_work')
  @Query(() => Board, { description: 'The programme on one page, as of today.' })
  async board(@Context() context: RequestContext): Promise<Board> {
    const reading = readingOf(context);
    const { subgroups, actions } = await boardOf(reading);
    return layOutBoard(reading.today, subgroups, actions);
  }
}
