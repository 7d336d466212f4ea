import { describe, expect, it } from '@jest/globals';
import { type Cells, FILE_REFERENCES, GOOD_ROW, planRows, rowOf } from '../testing';
import { planPersonImport } from './person-import';
import { IMPORT_COLUMNS, type ImportColumn } from './person-import-row';

describe('a good row', () => {
  it('makes somebody new', () => {
    const full: Cells = {
      ...GOOD_ROW,
      job_title: ' Nurse ',
      site: 'NORTH SITE',
      working_pattern: 'Nights',
      roles: 'change_leader; Subgroup lead',
      subgroup: 'Career progression; Psychological safety',
      membership: 'lead;Subject matter expert',
      joined_on: '31/03/2025',
    };
    expect(planRows([full])).toEqual({
      errors: [],
      plan: {
        create: [
          {
            row: 2,
            person: {
              ...{ name: 'Alex Example', email: 'alex@example.org', jobTitle: 'Nurse', directorateId: 'd1' },
              ...{ siteId: 's1', staffGroupId: 'g1', workingPattern: 'nights', joinedOn: '2025-03-31' },
              roles: ['change_leader', 'subgroup_lead'],
            },
            memberships: [
              { subgroupId: 'career', kind: 'lead' },
              { subgroupId: 'safety', kind: 'subject_matter_expert' },
            ],
          },
        ],
        update: [],
        unchanged: 0,
      },
    });
  });

  it.each<[string, Cells, string[]]>([
    ['no membership named: change leader', { subgroup: 'Career development' }, ['career change_leader']],
    [
      'one for all',
      { subgroup: 'Career development;Psychological safety', membership: 'stakeholder' },
      ['career stakeholder', 'safety stakeholder'],
    ],
    ['one named twice', { subgroup: 'Career development;career progression' }, ['career change_leader']],
    ['spare separators', { subgroup: ';Career development; ;', membership: 'Lead;' }, ['career lead']],
  ])('memberships: %s', (_, cells, expected) => {
    const { errors, plan: made } = planRows([{ ...GOOD_ROW, ...cells }]);
    expect(errors).toEqual([]);
    expect(made.create[0]?.memberships.map(({ subgroupId, kind }) => `${subgroupId} ${kind}`)).toEqual(
      expected,
    );
  });

  it.each(['2025-03-31', '31/03/2025'])('takes the day %s', (joined_on) =>
    expect(planRows([{ ...GOOD_ROW, joined_on }]).plan.create[0]?.person.joinedOn).toBe('2025-03-31'),
  );

  it('takes a day without its zeros', () =>
    expect(planRows([{ ...GOOD_ROW, joined_on: '1/3/2025' }]).plan.create[0]?.person.joinedOn).toBe(
      '2025-03-01',
    ));

  it.each(['=1+1', '+44', '-2', '@SUM(A1)'])('keeps %s as text: the exporter neutralises it', (job_title) =>
    expect(planRows([{ ...GOOD_ROW, job_title }]).plan.create[0]?.person.jobTitle).toBe(job_title),
  );

  it('may have its columns in any order, and empty rows around it, which count', () => {
    const header = [...IMPORT_COLUMNS]
      .reverse()
      .map((column) => ` ${column.toUpperCase().replace('_', ' ')}`);
    const rows = [[], rowOf({}), rowOf(GOOD_ROW).reverse()];
    const { errors, plan: made } = planPersonImport({ header: [...header, ''], rows }, FILE_REFERENCES);
    expect(errors).toEqual([]);
    expect(made.create.map(({ row, person }) => [row, person.name])).toEqual([[4, 'Alex Example']]);
  });
});

describe('a wrong cell', () => {
  it.each<[string, Cells, ImportColumn, string, readonly string[] | undefined]>([
    ['no e-mail', { email: '' }, 'email', 'empty', undefined],
    ['no name', { name: ' ' }, 'name', 'empty', undefined],
    [
      'no directorate',
      { directorate: '' },
      'directorate',
      'empty',
      ['Mental health services', 'Community health services'],
    ],
    ['no staff group', { staff_group: '' }, 'staff_group', 'empty', ['Nursing']],
    ['not an e-mail', { email: 'alex' }, 'email', 'name@example.org', undefined],
    ['a long name', { name: 'x'.repeat(121) }, 'name', '120', undefined],
    ['a long job title', { job_title: 'x'.repeat(121) }, 'job_title', '120', undefined],
    [
      'an unknown directorate',
      { directorate: 'IT' },
      'directorate',
      'not in the list',
      ['Mental health services', 'Community health services'],
    ],
    ['an unknown site', { site: 'South' }, 'site', 'not in the list', ['North Site']],
    ['an unknown staff group', { staff_group: 'x' }, 'staff_group', 'not in the list', ['Nursing']],
    [
      'an unknown pattern',
      { working_pattern: 'late' },
      'working_pattern',
      'not in the list',
      ['Days', 'Nights', 'Rotating', 'Weekends', 'Bank'],
    ],
    [
      'an unknown subgroup',
      { subgroup: 'x' },
      'subgroup',
      'not in the list',
      ['Career development', 'Psychological safety'],
    ],
    [
      'a membership without a subgroup',
      { membership: 'lead' },
      'subgroup',
      'no subgroup',
      ['Career development', 'Psychological safety'],
    ],
    [
      'a role that the importer may not give',
      { roles: 'administrator' },
      'roles',
      'cannot give',
      FILE_REFERENCES.rolesToGive,
    ],
    [
      'a day as Americans write it',
      { joined_on: '03/31/2025' },
      'joined_on',
      'not a date',
      ['2025-03-31', '31/03/2025'],
    ],
    [
      'a day that is not',
      { joined_on: '2025-02-30' },
      'joined_on',
      'not a date',
      ['2025-03-31', '31/03/2025'],
    ],
    [
      'a spreadsheet’s number for a day',
      { joined_on: '45747' },
      'joined_on',
      'not a date',
      ['2025-03-31', '31/03/2025'],
    ],
  ])('%s', (_, cells, column, words, accepted) => {
    const { errors } = planRows([GOOD_ROW, { ...GOOD_ROW, email: 'b@example.org', ...cells }]);
    expect(errors).toEqual([
      { row: 3, column, value: expect.any(String), message: expect.stringContaining(words), accepted },
    ]);
  });

  it('is told for each of several values', () => {
    const { errors } = planRows([{ ...GOOD_ROW, roles: 'boss;change_leader;king' }]);
    expect(errors.map(({ value }) => value)).toEqual(['boss', 'king']);
  });

  it('is told when memberships and subgroups do not match', () => {
    const cells = { ...GOOD_ROW, subgroup: 'Career development', membership: 'lead;sponsor' };
    expect(planRows([cells]).errors).toMatchObject([
      { column: 'membership', message: expect.stringContaining('each of the 1') },
    ]);
  });

  it('is told when it stands outside the columns', () => {
    const rows = [[...rowOf(GOOD_ROW), '', 'stray']];
    const { errors } = planPersonImport({ header: IMPORT_COLUMNS, rows }, FILE_REFERENCES);
    expect(errors).toMatchObject([{ row: 2, column: '', value: 'stray' }]);
  });

  it('is echoed only in part when it is long', () => {
    expect(planRows([{ ...GOOD_ROW, site: 'x'.repeat(5000) }]).errors[0]?.value).toHaveLength(100);
  });

  it('is told with the row of the first, when an address comes twice', () => {
    const { errors } = planRows([GOOD_ROW, {}, { ...GOOD_ROW, email: ' ALEX@example.org' }]);
    expect(errors).toMatchObject([{ row: 4, column: 'email', message: expect.stringContaining('row 2') }]);
  });
});
