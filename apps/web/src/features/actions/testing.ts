import { type Unmasked } from '@apollo/client/masking';
import { jest } from '@jest/globals';
import { configure } from '@testing-library/react';
import { type EditActionPageQuery } from './action-form.generated';
import { type ActionPageQuery } from './action-page.generated';
import { type ActionsBoardQuery } from './actions-board.generated';
import { ActionChoicesDocument } from './actions-page.generated';
import { type ActionsTableQuery } from './actions-table.generated';
import { BaselineChoicesDocument } from './measures-field.generated';
import { SavedViewsDocument } from './saved-views.generated';
import { FoundMeasuresDocument } from '../../app/measure-choices.generated';
import { answer } from '../../testing/render-page';

// Whole pages on a busy machine want more than the second and the five seconds that are usual.
configure({ asyncUtilTimeout: 5_000 });
jest.setTimeout(30_000);

/** An id of ours, told apart by its end. */
export const anId = (end: number | string) => `0199c0de-0000-7000-8000-${String(end).padStart(12, '0')}`;

const person = (end: number, name: string) => ({
  __typename: 'Person' as const,
  id: anId(end),
  name,
  jobTitle: 'Nurse',
});

type Item = Unmasked<ActionsBoardQuery>['actions']['items'][number] &
  Unmasked<ActionsTableQuery>['actions']['items'][number];
/** An action with all that any page of this feature asks for. */
export type WholeAction = NonNullable<Unmasked<ActionPageQuery>['action']> &
  NonNullable<Unmasked<EditActionPageQuery>['action']> &
  Item;

/** An action that has been launched, of which nothing has been said yet. */
export function anAction(changes: Partial<WholeAction> = {}): WholeAction {
  return {
    __typename: 'Action',
    id: anId(1),
    title: 'Team Time Out',
    state: 'LAUNCHED',
    health: 'ON_TRACK',
    version: 3,
    description: 'Two hours away from work',
    hopedChange: 'Teams that know each other',
    dueOn: '2027-06-30',
    deadline: '2027-06-30',
    launchedOn: '2026-01-10',
    createdOn: '2025-11-01',
    claimOfSuccess: '',
    nextStep: '',
    funder: '',
    partner: '',
    pausedUntil: null,
    pauseReason: '',
    stopReason: '',
    subgroup: { __typename: 'Subgroup', id: anId(11), name: 'Health and wellbeing' },
    owner: person(21, 'Amira Okafor'),
    coOwners: [],
    goldenThreads: [],
    measures: [],
    themes: [],
    proposedBy: person(21, 'Amira Okafor'),
    lastUpdate: null,
    evaluation: { __typename: 'Evaluation', state: 'NOT_PLANNED', on: null, finding: '', method: '' },
    handOver: null,
    checks: [],
    story: [],
    updates: { __typename: 'ActionUpdatePage', total: 0, page: 1, pageSize: 10, items: [] },
    viewerCan: ['EDIT', 'POST_UPDATE'],
    ...changes,
  };
}

/** One page of actions. */
export const aPage = (
  items: WholeAction[],
  changes: { total?: number; page?: number; pageSize?: number } = {},
) => ({
  actions: {
    __typename: 'ActionPage' as const,
    total: items.length,
    page: 1,
    pageSize: 20,
    items,
    ...changes,
  },
});

/** Two subgroups and a golden thread to choose from, and no saved views. */
export const choices = [
  answer(ActionChoicesDocument).with({
    programme: {
      __typename: 'Programme',
      id: 'programme',
      goldenThreads: [{ __typename: 'GoldenThread', id: anId(31), name: 'Leadership' }],
    },
    subgroups: [
      {
        __typename: 'Subgroup',
        id: anId(11),
        name: 'Health and wellbeing',
        viewerCan: ['PROPOSE_ACTION'],
      },
      { __typename: 'Subgroup', id: anId(12), name: 'Career development', viewerCan: ['PROPOSE_ACTION'] },
    ],
  }),
  answer(SavedViewsDocument).with({ savedViews: [] }),
  answer(FoundMeasuresDocument).with({
    measures: {
      __typename: 'MeasurePage',
      items: [{ __typename: 'Measure', id: anId(41), title: 'Positive action', subgroup: null }],
    },
  }),
  answer(BaselineChoicesDocument).with({
    measure: {
      __typename: 'Measure',
      id: anId(41),
      story: {
        __typename: 'MeasureStory',
        vintage: { __typename: 'MeasureVintage', name: '2024', release: 'Survey 2024' },
        points: ['2025', '2026', '2027'].map((period) => ({
          __typename: 'MeasurePoint' as const,
          ...{ period, periodWords: period, valueWords: `${period.slice(2)} %` },
        })),
      },
    },
  }),
];

/** A refusal as the API tells it. */
export const aRefusal = (
  message: string,
  field: string | null = null,
  code: 'REQUIRED' | 'WRONG_STATE' | 'STALE' = 'REQUIRED',
) => ({ __typename: 'UserError' as const, field, code, message });
