import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../../graphql/scalars';
import { UserError } from '../../graphql/user-error.type';
import { Edition } from '../edition.type';

@ObjectType({ description: 'A secret address of a draft that is open; the secret itself is told once.' })
export class PreviewLink {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => DateTimeScalar, { description: 'When it stops to work.' })
  until!: Date;
}

@InputType({ description: 'A preview link.' })
export class MakePreviewLinkInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Its id, of the client’s making, so that a link sent twice is made once.',
  })
  id?: string | null;

  @Field(() => ID, { description: 'The edition it shows.' })
  editionId!: string;

  @Field(() => Int, { nullable: true, description: 'How many days it works: 1, 3, 7 or 14; left out, 7.' })
  days?: number | null;
}

@ObjectType({ description: 'What came of making or ending a preview link.' })
export class PreviewLinkPayload {
  @Field(() => String, {
    nullable: true,
    description: 'The address of a new link, told this once; null of one that was ended.',
  })
  address!: string | null;

  @Field(() => Edition, { nullable: true, description: 'The edition as it is now.' })
  edition!: Edition | null;

  @Field(() => [UserError], { description: 'Why nothing changed; empty when it did.' })
  errors!: UserError[];
}
