import { type FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { MembershipKind, Permission, SubgroupVerb } from '@heard/schema';
import { ButtonLink, Details, formatShortDate, Link, Table, type Column } from '@heard/ui';
import { useState } from 'react';
import { useSession } from '../../app/session';
import { membershipKindWords } from '../../app/words';
import { EndMembership } from './end-membership';
import { kindHeading, kindsInOrder } from './kind-counts';
import { MemberList } from './member-list';
import {
  SubgroupMembers_SubgroupFragmentDoc,
  type MemberRow_MembershipFragment,
  type SubgroupMembers_SubgroupFragment,
} from './subgroup-page.generated';

type Member = MemberRow_MembershipFragment;

const personColumn: Column<Member> = {
  key: 'name',
  header: 'Name',
  rowHeader: true,
  cell: ({ person }) => (
    <>
      <Link href={`/people/${person.id}`}>{person.name}</Link>
      {person.jobTitle && <span className="subgroups-job">{person.jobTitle}</span>}
    </>
  ),
};

const pastColumns: Column<Member>[] = [
  personColumn,
  { key: 'kind', header: 'As', cell: ({ kind }) => membershipKindWords[kind] },
  { key: 'from', header: 'From', cell: ({ from }) => formatShortDate(from) },
  { key: 'to', header: 'To', cell: ({ to }) => (to ? formatShortDate(to) : '') },
];

const byName = (a: Member, b: Member) =>
  a.person.name.localeCompare(b.person.name) || a.id.localeCompare(b.id);
const lastFirst = (a: Member, b: Member) =>
  (b.to ?? '').localeCompare(a.to ?? '') ||
  a.person.name.localeCompare(b.person.name) ||
  a.id.localeCompare(b.id);

/** Who belongs to a subgroup, by kind, and who did. */
export function SubgroupMembers({
  subgroup: from,
}: {
  subgroup: FragmentType<SubgroupMembers_SubgroupFragment>;
}) {
  const { can } = useSession();
  const [ending, setEnding] = useState<Member | null>(null);
  const { data, complete } = useFragment({
    fragment: SubgroupMembers_SubgroupFragmentDoc,
    fragmentName: 'SubgroupMembers_Subgroup',
    from,
  });
  if (!complete) return null;
  const { id, viewerCan, members, everyone } = data;
  const mayChange = viewerCan.includes(SubgroupVerb.CHANGE_MEMBERS);
  // A lead or a sponsor has rights by it, so ending it is not a subgroup lead's to do.
  const mayEnd = (kind: MembershipKind) =>
    mayChange &&
    (can(Permission.MANAGE_PEOPLE) || (kind !== MembershipKind.LEAD && kind !== MembershipKind.SPONSOR));
  const current = members.filter(({ to }) => to === null);
  const past = everyone.filter(({ to }) => to !== null).sort(lastFirst);

  return (
    <section className="heard-panel">
      <div className="subgroups-head">
        <h2 className="heard-panel__title">Members</h2>
        {mayChange && (
          <ButtonLink href={`/subgroups/${id}/add-member`} secondary small>
            Add a member
          </ButtonLink>
        )}
      </div>
      {current.length === 0 && <p className="heard-quiet">Nobody belongs to this subgroup yet.</p>}
      {kindsInOrder.map((kind) => {
        const rows = current.filter((member) => member.kind === kind).sort(byName);
        if (rows.length === 0) return null;
        return (
          <MemberList
            key={kind}
            members={rows}
            onEnd={mayEnd(kind) ? setEnding : null}
            title={kindHeading(kind)}
          />
        );
      })}
      {past.length > 0 && (
        <Details>
          <Details.Summary>Past members ({past.length})</Details.Summary>
          <Details.Text>
            <Table
              caption="Past members"
              captionHidden
              columns={pastColumns}
              rowKey={(member) => member.id}
              rows={past}
            />
          </Details.Text>
        </Details>
      )}
      <EndMembership member={ending} onClose={() => setEnding(null)} subgroup={data} />
    </section>
  );
}
