import { PersonVerb } from '@heard/schema';
import { Button, ErrorSummary, Link, useNotices } from '@heard/ui';
import { useState } from 'react';
import { useSave, type UserError } from '../../app/use-save';
import { OneTimeLink } from './one-time-link';
import {
  MakeInvitationLinkDocument,
  MakeResetLinkDocument,
  type PersonPageQuery,
} from './person-page.generated';
import { usePause } from './use-pause';

type Person = NonNullable<PersonPageQuery['person']>;

const none: readonly UserError[] = [];

/** What may be done with this person now, each thing as a link or a button. */
export function PersonVerbs({ person }: { person: Person }) {
  const { id, name, version, viewerCan } = person;
  const may = (verb: PersonVerb) => viewerCan.includes(verb);
  const say = useNotices();
  const [shown, setShown] = useState<{ link: string; purpose: 'invitation' | 'reset' } | null>(null);
  const refetch = ['PersonPage'];
  const invitation = useSave(MakeInvitationLinkDocument, (data) => data.makeInvitationLink, { refetch });
  const reset = useSave(MakeResetLinkDocument, (data) => data.makeResetLink, { refetch });
  const pause = usePause(id, name);
  const errors = [invitation, reset, pause].find((each) => each.errors.length > 0)?.errors ?? none;
  if (viewerCan.length === 0) return null;

  async function makeLink(purpose: 'invitation' | 'reset') {
    setShown(null);
    const made = await (purpose === 'invitation' ? invitation : reset).save({ id });
    if (made?.link) setShown({ link: made.link, purpose });
    else if (made) say(`A link was sent to ${name}.`);
  }

  return (
    <section aria-labelledby="verbs" className="heard-panel people-verbs">
      <h2 className="heard-panel__title" id="verbs">
        Change
      </h2>
      <ErrorSummary errors={errors} />
      {shown && <OneTimeLink {...shown} name={name} />}
      <ul className="heard-plain-list">
        {may(PersonVerb.EDIT) && (
          <li>
            <Link href={`/people/${id}/edit`}>Edit details</Link>
          </li>
        )}
        {may(PersonVerb.SET_ROLES) && (
          <li>
            <Link href={`/people/${id}/roles`}>Change roles</Link>
          </li>
        )}
        {may(PersonVerb.INVITE_AGAIN) && (
          <li>
            <Button busy={invitation.busy} look="link" onClick={() => void makeLink('invitation')}>
              Invite again with a new link
            </Button>
          </li>
        )}
        {may(PersonVerb.MAKE_RESET_LINK) && (
          <li>
            <Button busy={reset.busy} look="link" onClick={() => void makeLink('reset')}>
              Make a link for a new password
            </Button>
          </li>
        )}
        {may(PersonVerb.PAUSE) && (
          <li>
            <Link href={`/people/${id}/pause`}>Pause</Link>
          </li>
        )}
        {may(PersonVerb.RESUME) && (
          <li>
            <Button
              busy={pause.busy}
              look="link"
              onClick={() => void pause.resume(version, person.pausedUntil)}
            >
              End the pause now
            </Button>
          </li>
        )}
        {may(PersonVerb.LEAVE) && (
          <li>
            <Link href={`/people/${id}/leave`}>Record that they left</Link>
          </li>
        )}
      </ul>
    </section>
  );
}
