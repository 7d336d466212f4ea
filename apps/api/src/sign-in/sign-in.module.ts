import { Module } from '@nestjs/common';
import { ExamplePersonas } from '../example/example-personas';
import { MailModule } from '../mail/mail.module';
import { SignInAttempts } from './attempts';
import { OpenSession } from './commands/open-session';
import { RequestReset } from './commands/request-reset';
import { SetUp } from './commands/set-up';
import { SignIn } from './commands/sign-in';
import { SignInAsExample } from './commands/sign-in-as-example';
import { SignOut } from './commands/sign-out';
import { UsePasswordLink } from './commands/use-password-link';
import { DoorResolver } from './door.resolver';
import { LinkMaker } from './link-maker';
import { Sessions } from './sessions';
import { SetUpResolver } from './set-up.resolver';
import { SignInResolver } from './sign-in.resolver';

/** Ways in and out, and who is signed in. */
@Module({
  imports: [MailModule],
  providers: [
    DoorResolver,
    SignInResolver,
    SetUpResolver,
    ExamplePersonas,
    SignInAttempts,
    Sessions,
    LinkMaker,
    OpenSession,
    SignIn,
    SignInAsExample,
    SignOut,
    RequestReset,
    UsePasswordLink,
    SetUp,
  ],
  exports: [Sessions, LinkMaker, ExamplePersonas],
})
export class SignInModule {}
