import { Module } from '@nestjs/common';
import { BoardResolver } from './board.resolver';

/** The board: the programme on one page. */
@Module({ providers: [BoardResolver] })
export class BoardModule {}
