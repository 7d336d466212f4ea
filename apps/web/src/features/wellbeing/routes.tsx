import './wellbeing.css';
import { type RouteObject } from 'react-router';
import { AssessmentPage } from './assessment-page';
import { CorrectPage } from './correct-page';
import { FrameworkPage } from './framework-page';
import { RecordPage } from './record-page';
import { WellbeingPage } from './wellbeing-page';

/** The pages of the wellbeing framework, within Evidence. */
export const routes: RouteObject[] = [
  { path: 'wellbeing', Component: WellbeingPage },
  { path: 'wellbeing/framework', Component: FrameworkPage },
  { path: 'wellbeing/new', Component: RecordPage },
  { path: 'wellbeing/:id', Component: AssessmentPage },
  { path: 'wellbeing/:id/correct', Component: CorrectPage },
];
