import { Injectable } from '@nestjs/common';
import { listeningSettings, priorities, SignInDoor, speakUpContacts, UnitOfWork } from '@heard/data';
import { ok } from '@heard/domain';
import { Clock } from '../../work/clock';
import { type SomethingToAddPage } from '../something-to-add.type';

/** Reads what somebody is told before they add something. */
@Injectable()
export class ReadPage {
  constructor(
    private readonly door: SignInDoor,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<SomethingToAddPage | null> {
    const programme = await this.door.programme();
    if (!programme) return null;
    const scope = { programmeId: programme.id, actorId: null };
    const read = await this.unitOfWork.run(scope, this.clock.now(), async (transaction) => {
      const { privacyNotice, safetyGuidance } = await listeningSettings(transaction);
      const contacts = await speakUpContacts(transaction);
      const { name: programmeName, organisation } = programme;
      return ok({
        programmeName,
        organisation,
        privacyNotice,
        safetyGuidance,
        contacts,
        priorities: await priorities(transaction),
      });
    });
    return read.ok ? read.value : null;
  }
}
