import { Field, ObjectType } from '@nestjs/graphql';
import { UserError } from '../graphql/user-error.type';
import { SortingNote, Theme } from './theme.type';

@ObjectType({ description: 'What came of a change to a theme.' })
export class ThemePayload {
  @Field(() => Theme, {
    nullable: true,
    description: 'The theme as it is now, also when the change was refused as stale.',
  })
  theme!: Theme | null;

  @Field(() => [UserError], { description: 'Why nothing changed; empty when it did.' })
  errors!: UserError[];
}

@ObjectType({ description: 'What came of sorting notes.' })
export class SortPayload {
  @Field(() => Theme, { nullable: true, description: 'The theme that notes were put into or taken out of.' })
  theme!: Theme | null;

  @Field(() => [SortingNote], { description: 'The notes as they are sorted now; none when it was refused.' })
  notes!: SortingNote[];

  @Field(() => [UserError], { description: 'Why nothing changed; empty when it did.' })
  errors!: UserError[];
}
