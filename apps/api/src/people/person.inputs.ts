import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { type MembershipKind, type PersonState, type Role, type WorkingPattern } from '@heard/domain';
import { MembershipKindEnum, PersonStateEnum, RoleEnum, WorkingPatternEnum } from '../graphql/enums';

@InputType({ description: 'Which people to list; what is left out does not narrow.' })
export class PersonFilter {
  @Field(() => String, { nullable: true, description: 'A part of their name, e-mail address or job title.' })
  search?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who now belong to this subgroup, in whatever way.' })
  subgroupId?: string | null;

  @Field(() => ID, { nullable: true, description: 'In this directorate.' })
  directorateId?: string | null;

  @Field(() => ID, { nullable: true, description: 'At this site.' })
  siteId?: string | null;

  @Field(() => ID, { nullable: true, description: 'In this staff group.' })
  staffGroupId?: string | null;

  @Field(() => WorkingPatternEnum, { nullable: true, description: 'Who work at these times.' })
  workingPattern?: WorkingPattern | null;

  @Field(() => PersonStateEnum, { nullable: true, description: 'Who stand so with the programme.' })
  state?: PersonState | null;

  @Field(() => RoleEnum, { nullable: true, description: 'Who hold this role.' })
  role?: Role | null;
}

@InputType({ isAbstract: true })
abstract class PersonDetails {
  @Field(() => String, { description: 'Their name as they write it, 120 characters at most.' })
  name!: string;

  @Field(() => String, { description: 'Their e-mail address at work; they sign in with it.' })
  email!: string;

  @Field(() => ID, { nullable: true, description: 'The part of the organisation they are in.' })
  directorateId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Where they work.' })
  siteId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Their kind of work.' })
  staffGroupId?: string | null;

  @Field(() => WorkingPatternEnum, { nullable: true, description: 'When they work.' })
  workingPattern?: WorkingPattern | null;
}

@InputType({ description: 'Somebody to invite.' })
export class InvitePersonInput extends PersonDetails {
  @Field(() => ID, {
    nullable: true,
    description: 'A UUID of the client’s making, so that sending twice invites once.',
  })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'Their job.' })
  jobTitle?: string | null;

  @Field(() => [RoleEnum], { description: 'What they may do; may be empty.' })
  roles!: Role[];

  @Field(() => ID, { nullable: true, description: 'A subgroup to make them a member of from today.' })
  subgroupId?: string | null;

  @Field(() => MembershipKindEnum, {
    nullable: true,
    description: 'As what; a change leader when it is not said.',
  })
  membershipKind?: MembershipKind | null;
}

@InputType({ description: 'A person’s details as they should read.' })
export class EditPersonInput extends PersonDetails {
  @Field(() => ID, { description: 'Who.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was seen; an older one is refused as STALE.' })
  version!: number;

  @Field(() => String, { description: 'Their job; empty when not said.' })
  jobTitle!: string;
}
