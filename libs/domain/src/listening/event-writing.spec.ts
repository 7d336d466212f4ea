import { describe, expect, it } from '@jest/globals';
import { aFacilitator, anEvent, aViewer, refusalsOf, TODAY, valueOf } from '../testing';
import { type EventEdit, planEvent, type PlanInput, editEvent, writeCarryOver } from './event-writing';
import { auditedEvent, type EventState, facilitatorIdsOf } from './listening-event';

const viewer = aViewer('change_leader');

const PLAN: PlanInput = {
  id: 'event-9',
  seriesId: null,
  kind: 'culture_cafe',
  title: ' Café  at South House ',
  heldOn: '2025-04-01',
  shift: 'night',
  siteId: 'site-1',
  place: 'Room 2',
  details: 'From 7 in the evening',
  invited: 'Night staff',
  subgroupId: null,
  facilitatorIds: ['viewer', 'viewer', 'other'],
};

describe('planning an event', () => {
  it('makes one that is planned, with clean words and each facilitator once', () =>
    expect(valueOf(planEvent(PLAN, viewer, TODAY))).toEqual(
      anEvent({
        ...{ id: 'event-9', title: 'Café at South House', heldOn: '2025-04-01', shift: 'night' },
        ...{ siteId: 'site-1', place: 'Room 2', details: 'From 7 in the evening', invited: 'Night staff' },
        ...{ subgroupId: null, state: 'planned' },
        facilitators: [aFacilitator('viewer'), aFacilitator('other')],
      }),
    ));

  it.each<[Partial<PlanInput>, string[]]>([
    [{ title: '' }, ['title REQUIRED']],
    [{ title: 'ab' }, ['title INVALID']],
    [{ title: 'a'.repeat(121) }, ['title TOO_LONG']],
    [{ details: 'a'.repeat(2001) }, ['details TOO_LONG']],
    [{ heldOn: '' }, ['heldOn REQUIRED']],
    [{ heldOn: '2025-02-30' }, ['heldOn INVALID']],
    [{ heldOn: '2023-03-14' }, []],
    [{ heldOn: '2023-03-13' }, ['heldOn INVALID']],
    [{ heldOn: '2027-03-14' }, []],
    [{ heldOn: '2027-03-15' }, ['heldOn INVALID']],
    [{ kind: 'web_box' }, ['kind INVALID']],
    [{ facilitatorIds: [] }, []],
    [{ facilitatorIds: Array.from({ length: 13 }, (_, i) => `p${i}`) }, ['facilitatorIds INVALID']],
  ])('with %j', (parts, refusals) =>
    expect(refusalsOf(planEvent({ ...PLAN, ...parts }, viewer, TODAY))).toEqual(refusals),
  );
});

describe('editing an event', () => {
  it.each<[EventState, Partial<EventEdit>, string[]]>([
    ['planned', { subgroupId: 'subgroup-2', heldOn: '2025-05-01' }, []],
    ['open', { title: 'Another title', place: 'Room 3' }, []],
    ['open', { subgroupId: 'subgroup-2' }, ['subgroupId WRONG_STATE']],
    ['open', { heldOn: '2025-03-15' }, ['heldOn INVALID']],
    ['planned', { facilitatorIds: [] }, ['facilitatorIds REQUIRED']],
    ['planned', { facilitatorIds: ['facilitator', 'viewer'] }, []],
    ['open', { facilitatorIds: ['facilitator', 'other'] }, []],
    ['open', { facilitatorIds: ['facilitator', 'viewer'] }, ['facilitatorIds NOT_ALLOWED']],
    ['written_up', { facilitatorIds: ['facilitator', 'other'] }, ['facilitatorIds WRONG_STATE']],
    ['written_up', { invited: 'All' }, []],
    ['released', { invited: 'All' }, ['* WRONG_STATE']],
    ['closed', {}, ['* WRONG_STATE']],
    ['cancelled', {}, ['* WRONG_STATE']],
  ])('%s: %j', (state, changes, refusals) =>
    expect(refusalsOf(editEvent(anEvent({ state }), changes, viewer, TODAY))).toEqual(refusals),
  );

  it('leaves a day as it is that has passed long ago', () =>
    expect(
      refusalsOf(editEvent(anEvent({ heldOn: '2020-01-01' }), { place: 'Room 3' }, viewer, TODAY)),
    ).toEqual([]));

  it.each<[EventState, boolean, boolean]>([
    ['planned', false, false],
    ['planned', true, true],
    ['open', false, true],
  ])('who steps back from one that is %s, notes taken %s, stays listed: %s', (state, tookNotes, stays) => {
    const event = anEvent({ state, facilitators: [aFacilitator('gone', { tookNotes }), aFacilitator()] });
    const { facilitators } = valueOf(editEvent(event, { facilitatorIds: ['facilitator'] }, viewer, TODAY));
    const gone = aFacilitator('gone', { tookNotes, isFacilitating: false });
    expect(facilitators).toEqual(stays ? [gone, aFacilitator()] : [aFacilitator()]);
  });

  it('keeps that somebody took notes when they come back', () => {
    const gone = aFacilitator('gone', { isFacilitating: false, tookNotes: true });
    const event = anEvent({ facilitators: [gone, aFacilitator()] });
    const edited = valueOf(editEvent(event, { facilitatorIds: ['facilitator', 'gone'] }, viewer, TODAY));
    expect(edited.facilitators[0]).toEqual({ ...gone, isFacilitating: true });
    expect(facilitatorIdsOf(edited)).toEqual(['gone', 'facilitator']);
  });
});

describe('what is open for the next time', () => {
  it.each<[EventState, string[]]>([
    ['planned', ['* WRONG_STATE']],
    ['open', []],
    ['written_up', []],
    ['released', ['* WRONG_STATE']],
  ])('is written while it is %s: %j', (state, refusals) =>
    expect(refusalsOf(writeCarryOver(anEvent({ state }), 'The lift', TODAY))).toEqual(refusals),
  );

  it('is never in the audit, nor are numbers of people or who took notes', () => {
    const event = anEvent({
      carryOver: 'The lift is still broken',
      peopleHeard: 12,
      tallies: [{ axis: 'shift', part: 'night', people: 7 }],
      facilitators: [aFacilitator('viewer', { tookNotes: true })],
    });
    const { title, version } = event;
    expect(auditedEvent(event)).toMatchObject({ title, version });
    expect(JSON.stringify(auditedEvent(event))).not.toMatch(/lift|peopleHeard|tallies|tookNotes/);
  });
});
