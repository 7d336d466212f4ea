import { describe, expect, it } from '@jest/globals';
import { ROLES } from '../roles/role';
import { aViewer, messageOf, refusalsOf, valueOf } from '../testing';
import { addToList, editProgramme, type Programme, type ProgrammeEdit } from './programme';
import { mayAddToLists, mayEditProgramme } from './programme-policy';

const PROGRAMME: Programme = {
  ...{ id: 'programme-1', name: 'Our Future', organisation: 'Trust', isExample: false },
  ...{ nudgeDays: 30, dueSoonDays: 14, idleMinutes: 30, smallNumberThreshold: 11, version: 3 },
};

describe('editing the programme', () => {
  it('changes its words and numbers and nothing else', () => {
    const changes = {
      ...PROGRAMME,
      name: ' Our  Way ',
      nudgeDays: 365,
      isExample: true,
      version: 9,
      id: 'other',
    };
    expect(valueOf(editProgramme(PROGRAMME, changes))).toEqual({
      ...PROGRAMME,
      name: 'Our Way',
      nudgeDays: 365,
    });
  });

  it.each<[string, Partial<ProgrammeEdit>, string[]]>([
    ['no words', { name: ' ', organisation: '' }, ['name REQUIRED', 'organisation REQUIRED']],
    ['long words', { name: 'x'.repeat(121) }, ['name TOO_LONG']],
    ['no days', { nudgeDays: 0, dueSoonDays: 0 }, ['nudgeDays INVALID', 'dueSoonDays INVALID']],
    ['more than a year', { nudgeDays: 366, dueSoonDays: 366 }, ['nudgeDays INVALID', 'dueSoonDays INVALID']],
    ['more than a day idle', { idleMinutes: 1441 }, ['idleMinutes INVALID']],
    ['a threshold that shows single people', { smallNumberThreshold: 9 }, ['smallNumberThreshold INVALID']],
    ['half a day', { nudgeDays: 1.5 }, ['nudgeDays INVALID']],
  ])('is refused: %s', (_, parts, refusals) => {
    expect(refusalsOf(editProgramme(PROGRAMME, { ...PROGRAMME, ...parts }))).toEqual(refusals);
  });
});

describe('adding to a list', () => {
  it('takes a name as it is kept', () => {
    expect(valueOf(addToList('site', { name: ' North  House ' }, ['South House']))).toEqual({
      name: 'North House',
      description: '',
    });
  });

  it('refuses a name that is there, whatever its capitals, and none', () => {
    const twice = addToList('staffGroup', { name: 'NURSING' }, ['Nursing']);
    expect(refusalsOf(twice)).toEqual(['name DUPLICATE']);
    expect(messageOf(twice)).toContain('staff group');
    expect(refusalsOf(addToList('goldenThread', { name: '', description: 'x'.repeat(1001) }, []))).toEqual([
      'name REQUIRED',
      'description TOO_LONG',
    ]);
  });
});

describe('who may', () => {
  it.each(ROLES)('change the programme: %s', (role) => {
    const keeps = role === 'programme_lead' || role === 'administrator';
    expect(mayEditProgramme(aViewer(role))).toBe(keeps);
    expect(mayAddToLists(aViewer(role))).toBe(role === 'programme_lead');
  });
});
