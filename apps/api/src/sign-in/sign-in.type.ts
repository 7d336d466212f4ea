import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { type Permission, type Role } from '@heard/domain';
import { LinkPurposeEnum, PermissionEnum, RoleEnum } from '../graphql/enums';
import { DateTimeScalar } from '../graphql/scalars';
import { UserError } from '../graphql/user-error.type';
import { Person } from '../people/person.type';

@ObjectType({ description: 'An invented person of the example programme whom a visitor may sign in as.' })
export class ExamplePersona {
  @Field(() => String, { description: 'What to send to signInAsExample.' })
  key!: string;

  @Field(() => String, { description: 'Their invented name.' })
  name!: string;

  @Field(() => RoleEnum, { description: 'The role to see the workspace in.' })
  role!: Role;

  @Field(() => String, { description: 'Who they are, in a sentence.' })
  description!: string;
}

@ObjectType({ description: 'What a visitor may know before signing in.' })
export class Door {
  @Field(() => String, { description: 'The programme’s name; empty before it is set up.' })
  programmeName!: string;

  @Field(() => String, { description: 'Whose programme it is; empty before it is set up.' })
  organisation!: string;

  @Field(() => Boolean, { description: 'Whether this workspace is empty and waits to be set up.' })
  needsSetUp!: boolean;

  @Field(() => [ExamplePersona], { description: 'People to try it as; empty unless the example is loaded.' })
  examplePersonas!: ExamplePersona[];

  @Field(() => Int, { description: 'Minutes without a request after which a browser is signed out.' })
  idleMinutes!: number;

  @Field(() => Boolean, {
    description: 'Whether links are sent by mail; otherwise an administrator passes them on.',
  })
  mailIsSent!: boolean;
}

@ObjectType('Viewer', { description: 'The signed-in person, and what their roles allow.' })
export class ViewerType {
  @Field(() => Person, { description: 'Who they are.' })
  person!: Person;

  @Field(() => [RoleEnum], { description: 'Their roles in this programme.' })
  roles!: Role[];

  @Field(() => [PermissionEnum], { description: 'What their roles allow, whatever the row.' })
  can!: Permission[];
}

@ObjectType({ description: 'An invitation or a reset, looked at before it is used.' })
export class OneTimeLink {
  @Field(() => LinkPurposeEnum, { description: 'What it is for.' })
  purpose!: 'invitation' | 'reset';

  @Field(() => String, { description: 'Whom it was made for.' })
  name!: string;

  @Field(() => String, { description: 'The address they sign in with.' })
  email!: string;

  @Field(() => DateTimeScalar, { description: 'It works until then, once.' })
  expiresAt!: Date;
}

@ObjectType({ description: 'What came of signing in.' })
export class SignInPayload {
  @Field(() => ViewerType, { nullable: true, description: 'Who is signed in now.' })
  viewer!: ViewerType | null;

  @Field(() => [UserError], { description: 'Why nobody was signed in; empty when somebody was.' })
  errors!: UserError[];
}

@ObjectType({ description: 'What came of signing out.' })
export class SignOutPayload {
  @Field(() => [UserError], { description: 'Always empty: signing out twice is no mistake.' })
  errors!: UserError[];
}

@ObjectType({ description: 'What came of asking for a new password.' })
export class RequestResetPayload {
  @Field(() => String, {
    description: 'What to do next: the same words whether or not the address is known.',
  })
  message!: string;

  @Field(() => [UserError], { description: 'Why nothing was done; empty otherwise.' })
  errors!: UserError[];
}

@InputType({ description: 'What an empty workspace needs to begin.' })
export class SetUpInput {
  @Field(() => String, { description: 'Whose programme it is.' })
  organisation!: string;

  @Field(() => String, { description: 'The programme’s name.' })
  programmeName!: string;

  @Field(() => String, {
    description: 'The first person’s name; they become programme lead and administrator.',
  })
  name!: string;

  @Field(() => String, { description: 'Their e-mail address, to sign in with.' })
  email!: string;

  @Field(() => String, { description: 'Their password, 12 characters or more.' })
  password!: string;
}
