import './measures.css';
import { type RouteObject } from 'react-router';
import { AddMeasurePage } from './add-measure-page';
import { ChartPage } from './chart-page';
import { EditMeasurePage } from './edit-measure-page';
import { ImportFiguresPage } from './import-figures-page';
import { MeasureImportPage } from './measure-import-page';
import { MeasurePage } from './measure-page';
import { MeasuresPage } from './measures-page';

/** The pages of Evidence. */
export const routes: RouteObject[] = [
  { path: 'measures', Component: MeasuresPage },
  { path: 'measures/add', Component: AddMeasurePage },
  { path: 'measures/import', Component: ImportFiguresPage },
  { path: 'measures/import/:id', Component: MeasureImportPage },
  { path: 'measures/:id', Component: MeasurePage },
  { path: 'measures/:id/edit', Component: EditMeasurePage },
  { path: 'measures/:id/chart', Component: ChartPage },
];
