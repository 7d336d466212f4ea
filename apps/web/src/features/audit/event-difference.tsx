import { useQuery } from '@apollo/client/react';
import { Permission } from '@heard/schema';
import { Table, type Column } from '@heard/ui';
import { Fragment } from 'react';
import { useSession } from '../../app/session';
import { AuditNamesDocument, AuditPersonNameDocument } from './audit-page.generated';
import { changesOf, valueInWords, type FieldChange } from './difference';

const isPerson = /(^|\.)(owner|coOwner|receivingOwner|person|proposedBy|handOverTo|author|actor)Ids?$/;
const isListed = /(^|\.)(subgroup|directorate|site|staffGroup|goldenThread)Ids?$/;

function PersonName({ id }: { id: string }) {
  const { data, loading } = useQuery(AuditPersonNameDocument, {
    variables: { id },
    fetchPolicy: 'cache-first',
  });
  return <>{data?.person?.name ?? (loading ? '…' : id)}</>;
}

function ListedName({ id }: { id: string }) {
  const { can } = useSession();
  const { data, loading } = useQuery(AuditNamesDocument, {
    variables: { work: can(Permission.SEE_WORK) },
    fetchPolicy: 'cache-first',
  });
  const lists = data && [
    ...data.programme.directorates,
    ...data.programme.sites,
    ...data.programme.staffGroups,
    ...data.programme.goldenThreads,
    ...(data.subgroups ?? []),
  ];
  return <>{lists?.find((each) => each.id === id)?.name ?? (loading ? '…' : id)}</>;
}

function Value({ name, value }: { name: string; value: unknown }) {
  const ids = (Array.isArray(value) ? value : [value]).filter((id) => typeof id === 'string' && id !== '');
  const Name = isPerson.test(name) ? PersonName : isListed.test(name) ? ListedName : null;
  if (Name && ids.length > 0) {
    return ids.map((id, index) => (
      <Fragment key={String(id)}>
        {index > 0 && ', '}
        <Name id={String(id)} />
      </Fragment>
    ));
  }
  const words = valueInWords(value, name);
  return words ? (
    <span className="heard-keep-lines">{words}</span>
  ) : (
    <span className="heard-quiet">Empty</span>
  );
}

const columns: Column<FieldChange>[] = [
  { key: 'label', header: 'Field', rowHeader: true, cell: ({ label }) => label },
  { key: 'before', header: 'Before', cell: ({ key, before }) => <Value name={key} value={before} /> },
  { key: 'after', header: 'After', cell: ({ key, after }) => <Value name={key} value={after} /> },
];

/** What an event changed: the fields side by side; of what is new or gone, only the side there is. */
export function EventDifference({
  before,
  after,
  subjectId,
  caption,
}: {
  before: string | null;
  after: string | null;
  subjectId: string;
  caption: string;
}) {
  // That the record belongs to its subject, the line above says.
  const changes = changesOf(before, after).filter((each) => (each.after ?? each.before) !== subjectId);
  if (changes.length === 0) return <p className="heard-quiet">No field that people read was changed.</p>;
  const empty = before === null ? 'before' : after === null ? 'after' : null;
  return (
    <Table
      caption={caption}
      captionHidden
      columns={columns.filter(({ key }) => key !== empty)}
      rowKey={({ key }) => key}
      rows={changes}
    />
  );
}
