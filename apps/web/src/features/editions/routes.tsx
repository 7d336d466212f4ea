import './editions.css';
import './translations.css';
import { type RouteObject } from 'react-router';
import { AddAnswerPage } from './add-answer-page';
import { AnswerPage } from './answer-page';
import { ComparePage } from './compare-page';
import { EditEditionPage } from './edit-edition-page';
import { EditionPage } from './edition-page';
import { EditionsPage } from './editions-page';
import { LanguagesPage } from './languages-page';
import { NewEditionPage } from './new-edition-page';
import { TranslationPage } from './translation-page';

/** The pages of Feedback into Action. */
export const routes: RouteObject[] = [
  { path: 'editions', Component: EditionsPage },
  { path: 'editions/new', Component: NewEditionPage },
  { path: 'editions/:id', Component: EditionPage },
  { path: 'editions/:id/edit', Component: EditEditionPage },
  { path: 'editions/:id/compare', Component: ComparePage },
  { path: 'editions/:id/add', Component: AddAnswerPage },
  { path: 'editions/:id/answers/:answerId', Component: AnswerPage },
  { path: 'editions/:id/translations', Component: LanguagesPage },
  { path: 'editions/:id/translations/:language', Component: TranslationPage },
];
