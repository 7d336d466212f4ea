import { Injectable, Logger } from '@nestjs/common';
import { SignInDoor, UnitOfWork } from '@heard/data';
import { cleanEmail, fail, ok } from '@heard/domain';
import { describeFault } from '../../graphql/fault';
import { Mailer } from '../../mail/mailer';
import { Clock } from '../../work/clock';
import { SignInAttempts } from '../attempts';
import { LinkMaker } from '../link-maker';
import { type RequestResetPayload } from '../sign-in.type';

/** Sends a link for a new password, when there is such an account and a mail server; says the same either way. */
@Injectable()
export class RequestReset {
  private readonly logger = new Logger('links');

  constructor(
    private readonly door: SignInDoor,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly links: LinkMaker,
    private readonly mailer: Mailer,
    private readonly attempts: SignInAttempts,
  ) {}

  async run(typed: string, address: string): Promise<RequestResetPayload> {
    const email = cleanEmail(typed);
    if (!this.mailer.isSending) {
      return {
        message:
          'This workspace sends no mail. Ask the programme lead or an administrator for a link to choose a new password.',
        errors: [],
      };
    }
    // Each request counts as a try, so that nobody's inbox can be filled from here.
    const key = `reset ${email}`;
    const tooSoon = await this.attempts.inTurn(key, address, async () => {
      const refusal = await this.attempts.tooSoon(key, address);
      if (!refusal) await this.attempts.failed(key, address);
      return refusal;
    });
    if (tooSoon) return { message: '', errors: [tooSoon] };
    const account = await this.door.account(email);
    // Not waited for: how long the answer takes must not tell whether the address is known.
    if (account) {
      this.makeAndSend(account).catch((error: unknown) =>
        this.logger.error(`A link could not be made: ${describeFault(error)}`),
      );
    }
    return {
      message:
        'If the address belongs to an account, a link to choose a new password is on its way. It works for one day.',
      errors: [],
    };
  }

  private async makeAndSend({ programmeId, personId }: { programmeId: string; personId: string }) {
    const scope = { programmeId, actorId: null };
    const made = await this.unitOfWork.run(scope, this.clock.now(), async (transaction) => {
      const person = await transaction.people.find(personId);
      if (!person) return fail({ field: null, code: 'NOT_FOUND', message: 'No such person.' });
      const url = await this.links.make(transaction, 'reset', person);
      transaction.record({
        verb: 'person.reset_requested',
        subjectType: 'person',
        subjectId: personId,
        subjectTitle: person.name,
      });
      return ok({ person, url });
    });
    if (made.ok) await this.links.send('reset', made.value.person, made.value.url);
  }
}
