import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { type Result, type Viewer } from '@heard/domain';
import { type RequestContext } from '../graphql/context';
import { Public } from '../graphql/requires.decorator';
import { RequestReset } from './commands/request-reset';
import { SignIn } from './commands/sign-in';
import { SignInAsExample } from './commands/sign-in-as-example';
import { SignOut } from './commands/sign-out';
import { UsePasswordLink } from './commands/use-password-link';
import { toViewerType } from './door.resolver';
import { RequestResetPayload, SignInPayload, SignOutPayload, ViewerType } from './sign-in.type';

/** Ways in and out. */
@Resolver(() => ViewerType)
export class SignInResolver {
  constructor(
    private readonly signInCommand: SignIn,
    private readonly exampleCommand: SignInAsExample,
    private readonly signOutCommand: SignOut,
    private readonly resetCommand: RequestReset,
    private readonly linkCommand: UsePasswordLink,
  ) {}

  @Public('nobody is signed in yet')
  @Mutation(() => SignInPayload, { description: 'Signs in with an e-mail address and a password.' })
  async signIn(
    @Args('email', { type: () => String, description: 'The address of the account.' }) email: string,
    @Args('password', { type: () => String, description: 'Its password.' }) password: string,
    @Context() context: RequestContext,
  ): Promise<SignInPayload> {
    return signedIn(
      context,
      await this.signInCommand.run({ email, password }, context.request, context.reply),
    );
  }

  @Public('only where the example programme is loaded, as people who do not exist')
  @Mutation(() => SignInPayload, { description: 'Signs in as an invented person of the example programme.' })
  async signInAsExample(
    @Args('persona', { type: () => String, description: 'A key of Door.examplePersonas.' }) persona: string,
    @Context() context: RequestContext,
  ): Promise<SignInPayload> {
    return signedIn(context, await this.exampleCommand.run(persona, context.request, context.reply));
  }

  @Public('signing out twice is no mistake')
  @Mutation(() => SignOutPayload, { description: 'Ends the session of this browser.' })
  async signOut(@Context() context: RequestContext): Promise<SignOutPayload> {
    await this.signOutCommand.run(context.viewer, context.request, context.reply);
    return { errors: [] };
  }

  @Public('who forgot a password cannot sign in')
  @Mutation(() => RequestResetPayload, { description: 'Asks for a link to choose a new password.' })
  async requestReset(
    @Args('email', { type: () => String, description: 'The address of the account.' }) email: string,
    @Context() context: RequestContext,
  ): Promise<RequestResetPayload> {
    return this.resetCommand.run(email, context.request.ip);
  }

  @Public('the link is the key')
  @Mutation(() => SignInPayload, {
    description: 'Sets a password through an invitation or a reset, once, and signs in.',
  })
  async usePasswordLink(
    @Args('token', { type: () => String, description: 'The last part of the link.' }) token: string,
    @Args('password', { type: () => String, description: 'The new password, 12 characters or more.' })
    password: string,
    @Context() context: RequestContext,
  ): Promise<SignInPayload> {
    return signedIn(context, await this.linkCommand.run({ token, password }, context.request, context.reply));
  }
}

/** The payload of a way in; the request goes on as the person who was let in. */
export function signedIn(context: RequestContext, result: Result<Viewer>): SignInPayload {
  if (!result.ok) return { viewer: null, errors: result.problems };
  context.becomes(result.value);
  return { viewer: toViewerType(result.value), errors: [] };
}
