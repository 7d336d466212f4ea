import { type Unmasked } from '@apollo/client/masking';
import { type HomeQuery } from './home-page.generated';

type Home = Unmasked<HomeQuery>['home'];
/** An action as Home's lists ask for it. */
export type WantingAction = Home['wantAWord'][number];

const subgroup = { __typename: 'Subgroup' as const, id: 'sg-1', name: 'Health and wellbeing' };

/** An update that was the last word on an action. */
export const aWord = (
  changes: Partial<NonNullable<WantingAction['lastUpdate']>> = {},
): NonNullable<WantingAction['lastUpdate']> => ({
  __typename: 'ActionUpdate',
  id: 'update-1',
  on: '2026-01-05',
  text: 'Four teams have begun.',
  nothingNew: false,
  confidence: 'UNSURE',
  waitingOn: '',
  author: { __typename: 'Person', id: 'maya', name: 'Maya Mossgrove' },
  ...changes,
});

/** An action that wants a word. */
export const wanting = (changes: Partial<WantingAction> = {}): WantingAction => ({
  __typename: 'Action',
  id: 'action-1',
  title: 'Team Time Out',
  state: 'LAUNCHED',
  health: 'QUIET',
  dueOn: null,
  silentSince: '2026-01-05',
  viewerCan: ['POST_UPDATE'],
  subgroup,
  lastUpdate: aWord(),
  ...changes,
});

/** A Home with nothing in it but what is given. */
export const aHome = (changes: Partial<Home> = {}): Home => ({
  __typename: 'Home',
  wantAWord: [],
  mine: [],
  handOversOffered: [],
  checksDue: [],
  toAgree: [],
  listening: { __typename: 'HomeListening', soon: [], toWriteUp: [], toRelease: [], loopOpen: [] },
  editions: { __typename: 'HomeEditions', toCheck: [], toSendOut: [], sentBack: [] },
  nextSteps: [{ __typename: 'NextStep', text: 'Read what is being done', href: '/actions?open=true' }],
  ...changes,
});

/** One of the rest of the viewer's actions. */
export const resting = (changes: Partial<Home['mine'][number]> = {}): Home['mine'][number] => ({
  __typename: 'Action',
  id: 'action-9',
  title: 'Lockers for community staff',
  state: 'IN_DESIGN',
  health: 'ON_TRACK',
  dueOn: '2027-03-04',
  ...changes,
});

/** An action offered to the viewer. */
export const offered = (): Home['handOversOffered'][number] => ({
  __typename: 'Action',
  id: 'action-2',
  title: 'Quiet hour on wards',
  version: 3,
  viewerCan: ['ACCEPT_HAND_OVER', 'DECLINE_HAND_OVER'],
  subgroup,
  owner: { __typename: 'Person', id: 'peter', name: 'Peter Inkwell' },
  handOver: { __typename: 'HandOver', note: 'It runs on all four wards.', offeredOn: '2026-01-10' },
});

/** An action handed over to the viewer with a check that is due. */
export const checkable = (): Home['checksDue'][number] => ({
  __typename: 'Action',
  id: 'action-3',
  title: 'Interview practice',
  version: 5,
  viewerCan: ['RECORD_CHECK'],
  subgroup,
  checks: [
    { __typename: 'HandOverCheck', months: 3, dueOn: '2025-10-01', doneOn: '2025-10-02' },
    { __typename: 'HandOverCheck', months: 6, dueOn: '2026-01-01', doneOn: null },
    { __typename: 'HandOverCheck', months: 12, dueOn: '2026-07-01', doneOn: null },
  ],
});

/** A listening event that the viewer facilitates. */
export const aHomeEvent = (
  changes: Partial<Home['listening']['soon'][number]> = {},
): Home['listening']['soon'][number] => ({
  __typename: 'ListeningEvent',
  id: 'event-1',
  title: 'Café at North House',
  heldOn: '2026-01-10',
  shift: 'NIGHT',
  place: 'The canteen',
  state: 'OPEN',
  writeUp: 'NOT_DUE',
  viewerCan: ['TAKE_NOTES'],
  site: { __typename: 'Site', id: 'north', name: 'North House' },
  facilitators: [{ __typename: 'Person', id: 'viewer', name: 'Amira Okafor' }],
  ...changes,
});

/** An edition that waits for the viewer. */
export const aHomeEdition = (
  changes: Partial<Home['editions']['toCheck'][number]> = {},
): Home['editions']['toCheck'][number] => ({
  __typename: 'Edition',
  id: 'edition-1',
  title: 'What we heard this winter',
  publishedVersion: 0,
  whatChanged: '',
  sentBackReason: '',
  answers: [{ __typename: 'Answer', id: 'answer-1' }],
  ...changes,
});

/** A proposal waiting for a lead. */
export const proposed = (): Home['toAgree'][number] => ({
  __typename: 'Action',
  id: 'action-4',
  title: 'A hot meal on nights',
  hopedChange: 'Night staff eat as well as day staff.',
  createdOn: '2026-01-02',
  version: 1,
  viewerCan: ['AGREE'],
  subgroup,
  proposedBy: { __typename: 'Person', id: 'callum', name: 'Callum Oatmere' },
});
