import { Module } from '@nestjs/common';
import { BoardStandingResolver } from './board-standing.resolver';
import { BoardResolver } from './board.resolver';
import { PastBoardResolver } from './past-board.resolver';

/** The board: the programme on one page, today and on any day before. */
@Module({ providers: [BoardResolver, BoardStandingResolver, PastBoardResolver] })
export class BoardModule {}
