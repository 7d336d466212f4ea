import { Injectable } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { SignInDoor } from '@heard/data';
import { cleanEmail, fail, ok, type Result, type Viewer } from '@heard/domain';
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
    const found = await this.attempts.inTurn(email, request.ip, () =>
      this.identify(email, input.password, request.ip),
    );
    return found.ok ? this.openSession.run(found.value, request, reply) : found;
  }

  private async identify(
    email: string,
    password: string,
    address: string,
  ): Promise<Result<{ programmeId: string; personId: string }>> {
    const tooSoon = await this.attempts.tooSoon(email, address);
    if (tooSoon) return fail(tooSoon);
    const account = await this.door.account(email);
    if (!(await passwordFits(account?.passwordHash, password)) || !account) {
      await this.attempts.failed(email, address);
      return fail({
        field: 'password',
        code: 'INVALID',
        message: 'The e-mail address or the password is not right. Check both, or choose a new password.',
      });
    }
    await this.attempts.succeeded(email);
    return ok(account);
  }
}
