import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { SignInDoor } from '@heard/data';
import { permissionsOf, type Viewer } from '@heard/domain';
import { ExamplePersonas } from '../example/example-personas';
import { type RequestContext } from '../graphql/context';
import { Public } from '../graphql/requires.decorator';
import { Mailer } from '../mail/mailer';
import { Person } from '../people/person.type';
import { Door, OneTimeLink, ViewerType } from './sign-in.type';
import { tokenHash } from './token';

/** The viewer as GraphQL shows them; their person is loaded when asked for. */
export function toViewerType(viewer: Viewer): ViewerType {
  return { roles: viewer.roles, can: permissionsOf(viewer.roles) } as ViewerType;
}

/** What can be asked before signing in, and who is signed in. */
@Resolver(() => ViewerType)
export class DoorResolver {
  constructor(
    private readonly signInDoor: SignInDoor,
    private readonly personas: ExamplePersonas,
    private readonly mailer: Mailer,
  ) {}

  @Public('the sign-in page needs it')
  @Query(() => Door, { name: 'door', description: 'What a visitor may know before signing in.' })
  async door(): Promise<Door> {
    const programme = await this.signInDoor.programme();
    return {
      programmeName: programme?.name ?? '',
      organisation: programme?.organisation ?? '',
      needsSetUp: !programme,
      examplePersonas: programme?.isExample ? this.personas.all() : [],
      idleMinutes: programme?.idleMinutes ?? 30,
      mailIsSent: this.mailer.isSending,
    };
  }

  @Public('a page asks whether somebody is signed in')
  @Query(() => ViewerType, {
    nullable: true,
    description: 'The signed-in person; null when nobody is signed in.',
  })
  viewer(@Context() context: RequestContext): ViewerType | null {
    return context.viewer && toViewerType(context.viewer);
  }

  @Public('whoever holds the link may look at it')
  @Query(() => OneTimeLink, {
    nullable: true,
    description: 'An invitation or reset, looked at before it is used; null when unknown, used or expired.',
  })
  async oneTimeLink(
    @Args('token', { type: () => String, description: 'The last part of the link.' }) token: string,
  ): Promise<OneTimeLink | null> {
    return this.signInDoor.link(tokenHash(token));
  }

  @ResolveField(() => Person, { description: 'Who they are.' })
  person(@Parent() viewer: ViewerType, @Context() context: RequestContext) {
    return viewer.person ?? context.loaders.person.load(context.viewer?.personId ?? '');
  }
}
