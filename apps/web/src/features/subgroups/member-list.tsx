import { Button, formatShortDate, Link } from '@heard/ui';
import { useId } from 'react';
import { type MemberRow_MembershipFragment } from './subgroup-page.generated';

type Member = MemberRow_MembershipFragment;

/** The present members of one kind, with the way to end each membership for those who may. */
export function MemberList({
  title,
  members,
  onEnd,
}: {
  title: string;
  members: readonly Member[];
  onEnd: ((member: Member) => void) | null;
}) {
  const id = useId();
  return (
    <>
      <h3 className="subgroups-kind" id={id}>
        {title} <span className="heard-quiet">{members.length}</span>
      </h3>
      <ul aria-labelledby={id} className="heard-plain-list subgroups-members">
        {members.map((member) => (
          <li className="subgroups-member" key={member.id}>
            <div>
              <Link href={`/people/${member.person.id}`}>{member.person.name}</Link>
              <span className="subgroups-job">
                {member.person.jobTitle && `${member.person.jobTitle}, `}since {formatShortDate(member.from)}
              </span>
            </div>
            {onEnd && (
              <Button look="link" onClick={() => onEnd(member)}>
                End<span className="nhsuk-u-visually-hidden"> membership of {member.person.name}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
