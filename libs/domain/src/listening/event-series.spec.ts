import { describe, expect, it } from '@jest/globals';
import { type Role } from '../roles/role';
import { aSeries, aViewer, refusalsOf, TODAY, valueOf } from '../testing';
import {
  addSeries,
  checkFirstDay,
  editSeries,
  endSeries,
  type EventSeries,
  nextDayOf,
  notAllowedWithSeries,
  reopenSeries,
  seriesVerbsFor,
} from './event-series';

describe('a series', () => {
  it('is added with clean words', () =>
    expect(
      valueOf(addSeries({ ...aSeries(), title: ' Café  at North House' }, aViewer('change_leader'))),
    ).toEqual(aSeries()));

  it.each<[Partial<EventSeries>, string[]]>([
    [{ everyWeeks: 0 }, ['everyWeeks INVALID']],
    [{ everyWeeks: 1.5 }, ['everyWeeks INVALID']],
    [{ everyWeeks: 52 }, []],
    [{ everyWeeks: 53 }, ['everyWeeks INVALID']],
    [{ title: '' }, ['title REQUIRED']],
    [{ kind: 'web_box' }, ['kind INVALID']],
  ])('edited to %j', (changes, refusals) =>
    expect(refusalsOf(editSeries(aSeries(), { ...aSeries(), ...changes }))).toEqual(refusals),
  );

  it('ends once, and opens again once', () => {
    const ended = valueOf(endSeries(aSeries()));
    expect(ended).toEqual(aSeries({ isEnded: true }));
    expect(refusalsOf(endSeries(ended))).toEqual(['* WRONG_STATE']);
    expect(valueOf(reopenSeries(ended))).toEqual(aSeries());
    expect(refusalsOf(reopenSeries(aSeries()))).toEqual(['* WRONG_STATE']);
  });

  it.each([
    ['2025-03-01', '2025-03-29'],
    ['2025-02-14', TODAY],
    ['2025-02-13', '2025-04-10'],
    ['2025-06-01', '2025-06-29'],
  ])('last held on %s, goes on on %s', (last, next) => expect(nextDayOf(aSeries(), last, TODAY)).toBe(next));

  it.each([
    ['', 'REQUIRED'],
    ['2025-02-13', 'INVALID'],
    ['2026-03-15', 'INVALID'],
  ])('does not begin on "%s"', (day, code) => expect(checkFirstDay(day, TODAY)?.code).toBe(code));

  it.each<[Role, boolean, string]>([
    ['change_leader', false, ''],
    ['change_leader', true, 'plan_next edit end'],
    ['subgroup_lead', false, 'plan_next edit end'],
    ['programme_lead', false, 'plan_next edit end'],
    ['comms', true, ''],
    ['sponsor', true, ''],
    ['administrator', true, ''],
  ])('%s, facilitating one of its events %s, may %s', (role, facilitating, verbs) => {
    expect(seriesVerbsFor(aViewer(role), aSeries(), facilitating).join(' ')).toBe(verbs);
    const elsewhere = aViewer(role, { programmeId: 'programme-2' });
    expect(seriesVerbsFor(elsewhere, aSeries(), facilitating)).toEqual([]);
  });

  it('that has ended can be opened again', () =>
    expect(seriesVerbsFor(aViewer('programme_lead'), aSeries({ isEnded: true }), false)).toEqual([
      'edit',
      'reopen',
    ]));

  it('refuses by saying whom to ask', () =>
    expect(notAllowedWithSeries().message).toContain('Ask one of them'));
});
