import { Injectable } from '@nestjs/common';
import { checkPersonState, fail, inviteAgain, ok, type Result, type Viewer } from '@heard/domain';
import { LinkMaker } from '../../sign-in/link-maker';
import { ChangePerson } from './change-person';

/** Makes a new one-time link for a person, and sends it when there is a mail server; older ones stop working. */
@Injectable()
export class MakeLink {
  constructor(
    private readonly changePerson: ChangePerson,
    private readonly links: LinkMaker,
  ) {}

  async run(viewer: Viewer, purpose: 'invitation' | 'reset', personId: string): Promise<Result<string>> {
    let url = '';
    const made = await this.changePerson.run(
      viewer,
      { id: personId, version: null },
      {
        verb: purpose === 'invitation' ? 'invite_again' : 'make_reset_link',
        event: purpose === 'invitation' ? 'person.invited_again' : 'person.reset_link_made',
        apply: ({ person }, today) => {
          if (purpose === 'invitation') return inviteAgain(person, today);
          const refusal = checkPersonState(person, 'make_reset_link', today);
          return refusal ? fail(refusal) : ok(person);
        },
        then: async (_, person, transaction) => {
          await transaction.signIn.keepAccount(person.id, person.email);
          url = await this.links.make(transaction, purpose, person);
        },
      },
    );
    if (!made.ok) return made;
    // Not waited for: the link is shown here as well.
    void this.links.send(purpose, made.value, url);
    return ok(url);
  }
}
