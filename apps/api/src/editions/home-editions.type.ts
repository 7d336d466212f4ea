import { Field, ObjectType } from '@nestjs/graphql';
import { Edition } from './edition.type';

@ObjectType({ description: 'The editions that wait for the viewer; oldest first.' })
export class HomeEditions {
  @Field(() => [Edition], { description: 'Sent to check by others, and theirs to approve or send back.' })
  toCheck!: Edition[];

  @Field(() => [Edition], { description: 'Approved, and theirs to give a time or publish.' })
  toSendOut!: Edition[];

  @Field(() => [Edition], { description: 'Written by them, and sent back to be mended.' })
  sentBack!: Edition[];
}
