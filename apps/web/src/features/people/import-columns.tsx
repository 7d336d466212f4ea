import { Button, Details, Table, type Column } from '@heard/ui';
import { membershipKindWords, roleWords, workingPatternWords } from '../../app/words';
import { usePeopleLists } from './person-details';
import { csvOf, saveFile } from './save-file';

interface ImportColumn {
  name: string;
  needed: boolean;
  what: string;
  accepted?: readonly string[];
}

function useImportColumns(): ImportColumn[] {
  const lists = usePeopleLists();
  const names = (list: readonly { label: string }[]) => list.map(({ label }) => label);
  const several = 'Several: put a semicolon between them.';
  return [
    { name: 'email', needed: true, what: 'Their address at work. It tells who is who.' },
    { name: 'name', needed: true, what: 'First name and last name.' },
    { name: 'job_title', needed: false, what: 'What they do.' },
    {
      name: 'directorate',
      needed: true,
      what: 'As in the programme’s list.',
      accepted: names(lists.directorates),
    },
    { name: 'site', needed: false, what: 'As in the programme’s list.', accepted: names(lists.sites) },
    {
      name: 'staff_group',
      needed: true,
      what: 'As in the programme’s list.',
      accepted: names(lists.staffGroups),
    },
    {
      name: 'working_pattern',
      needed: false,
      what: 'When they work.',
      accepted: Object.values(workingPatternWords).map((words) => words.replace(' shifts', '')),
    },
    { name: 'roles', needed: false, what: several, accepted: Object.values(roleWords) },
    { name: 'subgroup', needed: false, what: several, accepted: names(lists.subgroups) },
    {
      name: 'membership',
      needed: false,
      what: 'One for all their subgroups, or one for each in the same order. Empty means change leader.',
      accepted: Object.values(membershipKindWords),
    },
    { name: 'joined_on', needed: false, what: 'A day, such as 31/03/2025 or 2025-03-31.' },
  ];
}

const columns: Column<ImportColumn>[] = [
  {
    key: 'name',
    header: 'Column',
    rowHeader: true,
    cell: ({ name }) => <code className="people-code">{name}</code>,
  },
  { key: 'needed', header: 'Needed', cell: ({ needed }) => (needed ? 'Yes' : 'May be empty') },
  {
    key: 'what',
    header: 'What to write',
    cell: ({ name, what, accepted }) => (
      <>
        {what}
        {accepted && accepted.length > 0 && (
          <Details className="people-accepted">
            <Details.Summary>
              Accepted<span className="nhsuk-u-visually-hidden"> in {name}</span>
            </Details.Summary>
            <Details.Text>
              <ul>
                {accepted.map((value) => (
                  <li key={value}>{value}</li>
                ))}
              </ul>
            </Details.Text>
          </Details>
        )}
      </>
    ),
  },
];

/** What a file of people must look like, and an empty one to begin with. */
export function ImportColumns() {
  const rows = useImportColumns();
  return (
    <section className="heard-panel">
      <h2 className="heard-panel__title">What the file must look like</h2>
      <p>
        A CSV or Excel (XLSX) file. Its first row holds the names of the columns, all eleven of them, in any
        order; every row after it is one person.
      </p>
      <p>
        <Button onClick={() => saveFile('people.csv', 'text/csv', csvOf([rows.map(({ name }) => name)]))}>
          Download an empty template
        </Button>
      </p>
      <Table
        caption="Columns of the file"
        captionHidden
        columns={columns}
        rowKey={({ name }) => name}
        rows={rows}
      />
    </section>
  );
}
