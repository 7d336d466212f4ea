import { Injectable } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { SignInDoor } from '@heard/data';
import { fail, type Result, type Viewer } from '@heard/domain';
import { ExamplePersonas } from '../../example/example-personas';
import { OpenSession } from './open-session';

/** Signs in as an invented person, only where the programme is the example. */
@Injectable()
export class SignInAsExample {
  constructor(
    private readonly door: SignInDoor,
    private readonly personas: ExamplePersonas,
    private readonly openSession: OpenSession,
  ) {}

  async run(key: string, request: FastifyRequest, reply: FastifyReply): Promise<Result<Viewer>> {
    const programme = await this.door.programme();
    const persona = this.personas.find(key);
    const account = programme?.isExample && persona ? await this.door.account(persona.email) : null;
    if (!account || account.programmeId !== programme?.id) {
      return fail({
        field: 'persona',
        code: 'NOT_FOUND',
        message: 'There is no such person to try here. Sign in with an account.',
      });
    }
    return this.openSession.run(account, request, reply);
  }
}
