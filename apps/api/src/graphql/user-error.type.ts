import { Field, ObjectType } from '@nestjs/graphql';
import { type Problem } from '@heard/domain';
import { UserErrorCodeEnum } from './enums';

@ObjectType({ description: 'An expected refusal: what is wrong, where, and what to do about it.' })
export class UserError {
  @Field(() => String, {
    nullable: true,
    description: 'The input field it is about; null when it is about the whole.',
  })
  field!: string | null;

  @Field(() => UserErrorCodeEnum, { description: 'The kind of refusal, for programs.' })
  code!: Problem['code'];

  @Field(() => String, { description: 'In plain English, what to do.' })
  message!: string;
}
