import './themes.css';
import { type RouteObject } from 'react-router';
import { EditThemePage } from './edit-theme-page';
import { SortPage } from './sort-page';
import { SplitThemePage } from './split-theme-page';
import { ThemePage } from './theme-page';
import { ThemesPage } from './themes-page';

/** The pages of Themes. */
export const routes: RouteObject[] = [
  { path: 'themes', Component: ThemesPage },
  { path: 'themes/sort', Component: SortPage },
  { path: 'themes/:id', Component: ThemePage },
  { path: 'themes/:id/edit', Component: EditThemePage },
  { path: 'themes/:id/split', Component: SplitThemePage },
];
