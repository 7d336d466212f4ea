import { useQuery } from '@apollo/client/react';
import { Permission } from '@heard/schema';
import { Button, Confirm, ErrorSummary, formatInstant, Link, useNotices } from '@heard/ui';
import { useState } from 'react';
import { useSession } from '../../app/session';
import { useSave } from '../../app/use-save';
import {
  EditionMailingDocument,
  MailEditionDocument,
  type EditionMailingFragment,
} from './edition-mailing.generated';

type Mailing = NonNullable<EditionMailingFragment['mailing']>;

/** Whether the e-mail of an edition went to the list address, and the way to send it again; for those who publish. */
export function EditionMailing({ editionId }: { editionId: string }) {
  const { data } = useQuery(EditionMailingDocument, {
    variables: { id: editionId },
    fetchPolicy: 'cache-and-network',
  });
  const say = useNotices();
  const [asking, setAsking] = useState(false);
  const mail = useSave(MailEditionDocument, ({ mailEdition }) => mailEdition);
  const mailing = data?.edition?.mailing;
  if (!mailing) return null;
  const { listAddress, isMailServerSet, state } = mailing;
  const isOffered = isMailServerSet && listAddress !== '' && state !== 'WAITING';

  async function send() {
    const asked = await mail.save({ id: editionId });
    setAsking(false);
    if (asked) say('The e-mail is sent within a few minutes.');
  }

  return (
    <section aria-labelledby="mailing" className="heard-panel">
      <h2 className="heard-panel__title" id="mailing">
        E-mail to the list
      </h2>
      <ErrorSummary errors={mail.errors} />
      <p>{wordsFor(mailing)}</p>
      <WhatIsMissing mailing={mailing} />
      {isOffered && (
        <Button busy={mail.busy} onClick={() => setAsking(true)} small>
          {state === 'SENT' ? 'Send again' : 'Send now'}
        </Button>
      )}
      <Confirm
        busy={mail.busy}
        confirmText="Send the e-mail"
        onCancel={() => setAsking(false)}
        onConfirm={() => void send()}
        open={asking}
        title={`Send it to ${listAddress}?`}
      >
        <p>Everybody on that list gets the newest version. It cannot be called back.</p>
      </Confirm>
    </section>
  );
}

function wordsFor({ state, address, sentAt, version }: Mailing): string {
  if (state === 'SENT' && sentAt)
    return `Version ${version} was sent to ${address} on ${formatInstant(sentAt)}.`;
  if (state === 'WAITING')
    return `It is being sent to ${address}. If the mail server is busy, that takes a while.`;
  if (state === 'FAILED') return `It could not be sent to ${address}.`;
  return 'It was not sent.';
}

function WhatIsMissing({ mailing: { listAddress, isMailServerSet } }: { mailing: Mailing }) {
  const { can } = useSession();
  if (listAddress === '')
    return (
      <p className="heard-quiet">
        No list address is set.{' '}
        {can(Permission.MANAGE_SETTINGS) ? (
          <Link href="/programme/publishing">Set a list address</Link>
        ) : (
          'Ask the programme lead to set one.'
        )}
      </p>
    );
  if (!isMailServerSet)
    return <p className="heard-quiet">No mail server is set. Ask an administrator to set one.</p>;
  return null;
}
