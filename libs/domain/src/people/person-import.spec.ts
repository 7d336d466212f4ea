import { describe, expect, it } from '@jest/globals';
import { aPerson, FILE_REFERENCES, GOOD_ROW, planRows, rowOf } from '../testing';
import { type Person } from './person';
import { type ImportPlan, planPersonImport } from './person-import';
import { ImportLists, type KnownPerson } from './person-import-lists';
import { IMPORT_COLUMNS, importRowOf } from './person-import-row';

/** What the programme knows once a plan has been carried out. */
function carriedOut({ plan: { create, update } }: ImportPlan, before: readonly KnownPerson[]): KnownPerson[] {
  const created = create.map(({ row, person, memberships }) => ({
    person: aPerson({ id: `row-${row}`, ...person }),
    memberships,
  }));
  const changed = before.map((known) => {
    const found = update.find(({ personId }) => personId === known.person.id);
    return {
      person: { ...known.person, ...found?.changes },
      memberships: [...known.memberships, ...(found?.memberships ?? [])],
    };
  });
  return [...changed, ...created];
}

describe('a wrong header', () => {
  it.each<[string, string[], [string, string][]]>([
    ['an unknown column', [...IMPORT_COLUMNS, 'Salary'], [['salary', 'not known']]],
    ['a missing column', IMPORT_COLUMNS.slice(1), [['email', 'missing']]],
    ['a column twice', [...IMPORT_COLUMNS, 'NAME'], [['name', 'twice']]],
    ['an unnamed column', ['', ...IMPORT_COLUMNS], [['', 'not known']]],
    [
      'a misspelt one',
      ['e_mail', ...IMPORT_COLUMNS.slice(1)],
      [
        ['e_mail', 'not known'],
        ['email', 'missing'],
      ],
    ],
  ])('%s is told in row 1, and no row is read', (_, header, expected) => {
    const { errors, plan: made } = planPersonImport({ header, rows: [rowOf({})] }, FILE_REFERENCES);
    expect(errors.map(({ row, column }) => [row, column])).toEqual(expected.map(([column]) => [1, column]));
    errors.forEach((error, index) => expect(error.message).toContain(expected[index]?.[1]));
    expect(made).toEqual({ create: [], update: [], unchanged: 0 });
  });

  it('of an empty file names every column', () =>
    expect(planPersonImport({ header: [], rows: [] }, FILE_REFERENCES).errors).toHaveLength(
      IMPORT_COLUMNS.length,
    ));

  it('with a byte-order mark is good', () => {
    const header = [`\uFEFF${IMPORT_COLUMNS[0]}`, ...IMPORT_COLUMNS.slice(1)];
    expect(planPersonImport({ header, rows: [] }, FILE_REFERENCES).errors).toEqual([]);
  });
});

describe('somebody known', () => {
  const parts: Partial<Person> = {
    email: 'alex@example.org',
    name: 'Alex Example',
    directorateId: 'd1',
    staffGroupId: 'g1',
  };
  const known = (more: Partial<Person> = {}): KnownPerson => ({
    person: aPerson({ ...parts, ...more }),
    memberships: [{ subgroupId: 'career', kind: 'change_leader' }],
  });

  it('is unchanged by empty cells, and keeps roles and memberships that are not named', () => {
    expect(planRows([GOOD_ROW], { people: [known({ roles: ['administrator', 'comms'] })] })).toEqual({
      errors: [],
      plan: { create: [], update: [], unchanged: 1 },
    });
  });

  it('needs neither directorate nor staff group, so that whoever has none can be taken out and in again', () => {
    const people = [known({ directorateId: null, staffGroupId: null })];
    const cells = { ...GOOD_ROW, directorate: '', staff_group: '' };
    expect(planRows([cells], { people })).toEqual({
      errors: [],
      plan: { create: [], update: [], unchanged: 1 },
    });
    expect(planRows([{ ...cells, name: '' }], { people }).errors).toMatchObject([{ column: 'name' }]);
  });

  it('is changed only where the file says something else', () => {
    const cells = {
      ...GOOD_ROW,
      job_title: 'Matron',
      roles: 'comms',
      subgroup: 'Psychological safety;Career development',
    };
    expect(planRows([cells], { people: [known()] }).plan.update).toEqual([
      {
        row: 2,
        personId: 'person-1',
        changes: { jobTitle: 'Matron', roles: ['change_leader', 'comms'] },
        memberships: [{ subgroupId: 'safety', kind: 'change_leader' }],
      },
    ]);
  });

  it('is told to be invited again when they have left, unless nothing changes', () => {
    const people = [known({ state: 'left' })];
    expect(planRows([GOOD_ROW], { people }).plan.unchanged).toBe(1);
    expect(planRows([{ ...GOOD_ROW, job_title: 'Matron' }], { people }).errors).toMatchObject([
      { row: 2, column: 'email', message: expect.stringContaining('has left') },
    ]);
  });

  it('gives themselves no role', () => {
    const people = [known({ id: 'importer' })];
    expect(planRows([{ ...GOOD_ROW, roles: 'comms' }], { people }).errors).toMatchObject([
      { column: 'roles', message: expect.stringContaining('themselves') },
    ]);
  });

  it('keeps a role that the importer could not give', () => {
    const people = [known({ roles: ['administrator'] })];
    expect(planRows([{ ...GOOD_ROW, roles: 'Administrator' }], { people }).plan.unchanged).toBe(1);
  });
});

describe('a large file', () => {
  const rows = Array.from({ length: 8500 }, (_, index) => ({
    ...GOOD_ROW,
    email: `person${index}@example.org`,
    job_title: index % 2 ? 'Nurse' : 'Porter',
    roles: 'change_leader',
    subgroup: 'Career development;Psychological safety',
    joined_on: '01/04/2024',
  }));

  it('is planned with word of each row, and changes nothing the second time', () => {
    const done: number[] = [];
    const table = { header: IMPORT_COLUMNS, rows: rows.map(rowOf) };
    const first = planPersonImport(table, FILE_REFERENCES, (rowsDone) => done.push(rowsDone));
    expect(first.errors).toEqual([]);
    expect(first.plan.create).toHaveLength(8500);
    expect([done.length, done.at(-1)]).toEqual([8500, 8500]);

    const second = planPersonImport(table, { ...FILE_REFERENCES, people: carriedOut(first, []) });
    expect(second).toEqual({ errors: [], plan: { create: [], update: [], unchanged: 8500 } });
  });

  it('of changes leaves nothing to change either', () => {
    const people = carriedOut(planRows(rows.slice(0, 50)), []);
    const changes = rows
      .slice(0, 60)
      .map((cells) => ({ ...cells, site: 'North Site', membership: 'stakeholder' }));
    const first = planRows(changes, { people });
    expect([first.plan.update.length, first.plan.create.length]).toEqual([50, 10]);
    expect(planRows(changes, { people: carriedOut(first, people) }).plan.unchanged).toBe(60);
  });
});

it('reads what the export writes as no change', () => {
  const people: KnownPerson[] = [
    {
      person: aPerson({
        directorateId: 'd2',
        siteId: 's1',
        staffGroupId: 'g1',
        roles: ['administrator', 'sponsor'],
      }),
      memberships: [
        { subgroupId: 'career', kind: 'lead' },
        { subgroupId: 'safety', kind: 'subject_matter_expert' },
      ],
    },
    {
      person: aPerson({
        ...{ id: 'person-2', email: 'b@example.org', directorateId: 'd1', staffGroupId: 'g1', siteId: null },
        ...{ workingPattern: null, joinedOn: null, jobTitle: '', roles: [] },
      }),
      memberships: [],
    },
  ];
  const lists = new ImportLists(FILE_REFERENCES);
  const rows = people.map((known) => importRowOf(known, lists));
  expect(rows[0]).toEqual([
    ...[
      'robin@example.org',
      'Robin Example',
      'Nurse',
      'Community health services',
      'North Site',
      'Nursing',
      'Days',
    ],
    ...['Administrator;Executive sponsor', 'Career development;Psychological safety'],
    ...['Lead;Subject-matter expert', '2024-11-01'],
  ]);
  expect(planPersonImport({ header: IMPORT_COLUMNS, rows }, { ...FILE_REFERENCES, people })).toEqual({
    errors: [],
    plan: { create: [], update: [], unchanged: 2 },
  });
});
