import { Field, ObjectType } from '@nestjs/graphql';
import { UserError } from '../graphql/user-error.type';

@ObjectType({ description: 'The viewer’s own calendar feed of listening events.' })
export class CalendarFeed {
  @Field(() => Boolean, {
    description: 'Whether the viewer has one. Its address is shown once, when it is made.',
  })
  exists!: boolean;
}

@ObjectType({ description: 'What came of a change to the viewer’s calendar feed.' })
export class CalendarFeedPayload {
  @Field(() => CalendarFeed, { description: 'The feed as it is now.' })
  feed!: CalendarFeed;

  @Field(() => String, {
    nullable: true,
    description:
      'The secret address, when one was made: for a calendar to fetch. It is not kept, so it is shown only now.',
  })
  address!: string | null;

  @Field(() => [UserError], { description: 'Why nothing changed; empty when it did.' })
  errors!: UserError[];
}
