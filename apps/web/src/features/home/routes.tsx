import './home.css';
import './confidence-choice.css';
import { type RouteObject } from 'react-router';
import { HomePage } from './home-page';

/** The pages of Home. */
export const routes: RouteObject[] = [{ index: true, element: <HomePage /> }];
