import { Injectable } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { SignInDoor } from '@heard/data';
import { cleanEmail, fail, type Result, type Viewer } from '@heard/domain';
import { SignInAttempts } from '../attempts';
import { passwordFits } from '../password-hash';
import { OpenSession } from './open-session';

/** Signs in with an e-mail address and a password, slowed down when guesses fail. */
@Injectable()
export class SignIn {
  constructor(
    private readonly door: SignInDoor,
    private readonly attempts: SignInAttempts,
    private readonly openSession: OpenSession,
  ) {}

  async run(
    input: { email: string; password: string },
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<Result<Viewer>> {
    const email = cleanEmail(input.email);
    const tooSoon = await this.attempts.tooSoon(email, request.ip);
    if (tooSoon) return fail(tooSoon);
    const account = await this.door.account(email);
    if (!(await passwordFits(account?.passwordHash, input.password)) || !account) {
      await this.attempts.failed(email, request.ip);
      return fail({
        field: 'password',
        code: 'INVALID',
        message: 'The e-mail address or the password is not right. Check both, or choose a new password.',
      });
    }
    await this.attempts.succeeded(email);
    return this.openSession.run(account, request, reply);
  }
}
