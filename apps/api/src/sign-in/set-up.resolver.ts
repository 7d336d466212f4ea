import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { type RequestContext } from '../graphql/context';
import { Public } from '../graphql/requires.decorator';
import { SetUp } from './commands/set-up';
import { signedIn } from './sign-in.resolver';
import { SetUpInput, SignInPayload } from './sign-in.type';

/** The beginning of an empty workspace. */
@Resolver()
export class SetUpResolver {
  constructor(private readonly command: SetUp) {}

  @Public('an empty workspace has nobody who could be signed in')
  @Mutation(() => SignInPayload, {
    description: 'Makes the first programme and its first person; refused once there is one.',
  })
  async setUp(
    @Args('input', { type: () => SetUpInput, description: 'What the workspace needs to begin.' })
    input: SetUpInput,
    @Context() context: RequestContext,
  ): Promise<SignInPayload> {
    return signedIn(context, await this.command.run(input, context.request, context.reply));
  }
}
