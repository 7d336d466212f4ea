import {
  Button,
  ErrorSummary,
  InsetText,
  Link,
  Page,
  SummaryList,
  dropDraftsOf,
  useNotices,
} from '@heard/ui';
import { Permission } from '@heard/schema';
import { useState } from 'react';
import { forgetKeptNotes } from '../../app/kept-notes';
import { useSession, useViewer } from '../../app/session';
import { useSave } from '../../app/use-save';
import { roleWords } from '../../app/words';
import { CalendarFeed } from './calendar-feed';
import { RequestOwnResetDocument } from './account.generated';

/** Who is signed in, how to change the password, and what is kept on this device. */
export function AccountPage() {
  const { can } = useSession();
  const { person, roles, leadsSubgroups } = useViewer();
  const say = useNotices();
  const [message, setMessage] = useState<string | null>(null);
  const { save, busy, errors } = useSave(RequestOwnResetDocument, (data) => data.requestReset);

  async function askForLink() {
    const asked = await save({ email: person.email ?? '' });
    if (asked) setMessage(asked.message);
  }

  const rows = [
    { key: 'Name', value: person.name },
    { key: 'E-mail address', value: person.email },
    { key: 'Job title', value: person.jobTitle },
    { key: roles.length === 1 ? 'Role' : 'Roles', value: roles.map((role) => roleWords[role]).join(', ') },
    { key: 'Leads', value: leadsSubgroups.map(({ name }) => name).join(', ') },
  ];
  return (
    <Page title="Your account">
      <section className="heard-panel">
        <SummaryList>
          {rows
            .filter(({ value }) => value)
            .map(({ key, value }) => (
              <SummaryList.Row key={key}>
                <SummaryList.Key>{key}</SummaryList.Key>
                <SummaryList.Value>{value}</SummaryList.Value>
              </SummaryList.Row>
            ))}
        </SummaryList>
        {can(Permission.SEE_WORK) && (
          <p>
            <Link href={`/people/${person.id}`}>See your page in the directory</Link>
          </p>
        )}
      </section>
      <section className="heard-panel">
        <h2 className="heard-panel__title">Password</h2>
        <ErrorSummary errors={errors} />
        <div role="status">{message && <InsetText>{message}</InsetText>}</div>
        {!message && (
          <Button busy={busy} onClick={() => void askForLink()}>
            Ask for a link to change your password
          </Button>
        )}
      </section>
      {can(Permission.SEE_WORK) && <CalendarFeed />}
      <section className="heard-panel">
        <h2 className="heard-panel__title">Kept on this device</h2>
        <p>
          What you type and have not saved is kept on this device for 14 days, for you alone, with notes that
          wait to be sent. On a shared computer you may want to remove it before you leave.
        </p>
        <Button
          onClick={() => {
            const count = dropDraftsOf(person.id) + forgetKeptNotes(person.id);
            say(
              count === 0
                ? 'Nothing was kept on this device.'
                : 'What you had typed was removed from this device.',
            );
          }}
        >
          Remove what I typed from this device
        </Button>
      </section>
    </Page>
  );
}
