import { Field, ID, InputType } from '@nestjs/graphql';
import { type PersonState, type Role, type WorkingPattern } from '@heard/domain';
import { PersonStateEnum, RoleEnum, WorkingPatternEnum } from '../graphql/enums';

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
