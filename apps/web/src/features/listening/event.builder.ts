import { type Unmasked } from '@apollo/client/masking';
import { type EventPageQuery } from './event-page.generated';
import { type ListeningPageQuery } from './listening-page.generated';
import { type SeriesPageQuery } from './series.generated';

/** One event as its page asks for it. */
export type WholeEvent = NonNullable<Unmasked<EventPageQuery>['listeningEvent']>;
/** One event as lists ask for it. */
export type EventRow = Unmasked<ListeningPageQuery>['listeningEvents']['items'][number];
/** One series as its page asks for it. */
export type WholeSeries = NonNullable<Unmasked<SeriesPageQuery>['eventSeries']>;

const site = { __typename: 'Site' as const, id: 'north', name: 'North House' };

/** A café that the viewer facilitates, open for notes. */
export const anEvent = (changes: Partial<WholeEvent> = {}): WholeEvent => ({
  __typename: 'ListeningEvent',
  id: 'event-1',
  kind: 'CULTURE_CAFE',
  title: 'Café at North House',
  heldOn: '2026-03-02',
  shift: 'NIGHT',
  place: 'The canteen',
  details: 'From 8 in the evening',
  invited: 'Night staff',
  state: 'OPEN',
  cancelReason: '',
  writtenUpOn: null,
  releasedOn: null,
  closedOn: null,
  notesDeletedOn: null,
  writeUp: 'NOT_DUE',
  isMine: true,
  carryOver: '',
  version: 3,
  viewerCan: ['TAKE_NOTES', 'WRITE_UP', 'EDIT', 'CANCEL'],
  site,
  subgroup: null,
  series: null,
  facilitators: [{ __typename: 'Person', id: 'viewer', name: 'Amira Okafor', jobTitle: 'Nurse' }],
  lastTime: null,
  ...changes,
});

/** The same café in a list. */
export const aRow = (changes: Partial<EventRow> = {}): EventRow => ({
  __typename: 'ListeningEvent',
  id: 'event-1',
  kind: 'CULTURE_CAFE',
  title: 'Café at North House',
  heldOn: '2026-03-02',
  shift: 'NIGHT',
  place: 'The canteen',
  state: 'PLANNED',
  writeUp: 'NOT_DUE',
  isMine: false,
  site,
  facilitators: [{ __typename: 'Person', id: 'ben', name: 'Ben Whitfield' }],
  ...changes,
});

/** A café every four weeks. */
export const aSeries = (changes: Partial<WholeSeries> = {}): WholeSeries => ({
  __typename: 'EventSeries',
  id: 'series-1',
  title: 'Night café',
  kind: 'CULTURE_CAFE',
  everyWeeks: 4,
  shift: 'NIGHT',
  place: '',
  details: '',
  invited: 'Night staff',
  isEnded: false,
  lastHeldOn: '2026-03-02',
  version: 2,
  viewerCan: ['PLAN_NEXT', 'EDIT', 'END'],
  site: null,
  subgroup: null,
  ...changes,
});

/** A page of events. */
export const aPageOf = (
  items: EventRow[],
  total = items.length,
): Unmasked<ListeningPageQuery>['listeningEvents'] => ({
  __typename: 'ListeningEventPage',
  items,
  total,
  page: 1,
  pageSize: 20,
});
