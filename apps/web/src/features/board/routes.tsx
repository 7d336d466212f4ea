import './count-bar.css';
import './board.css';
import './past-board.css';
import './board-print.css';
import { type RouteObject } from 'react-router';
import { BoardPage } from './board-page';

/** The pages of Board. */
export const routes: RouteObject[] = [{ path: 'board', element: <BoardPage /> }];
