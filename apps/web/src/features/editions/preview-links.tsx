import { useQuery } from '@apollo/client/react';
import { Permission } from '@heard/schema';
import { Button, CopyButton, ErrorSummary, SelectField, formatInstant, useNotices } from '@heard/ui';
import { useEffect, useRef, useState } from 'react';
import { v7 as newId } from 'uuid';
import { useSession } from '../../app/session';
import { useSave } from '../../app/use-save';
import {
  EndPreviewLinkDocument,
  MakePreviewLinkDocument,
  PreviewLinksDocument,
} from './preview-links.generated';

const DAYS = [1, 3, 7, 14].map((days) => ({
  value: String(days),
  label: days === 1 ? '1 day' : `${days} days`,
}));

/** The story of the edition tells of its links. */
const AGAIN = { refetch: ['EditionPage'] };

/** Secret addresses at which those without an account read a draft before it is out: made, listed, ended. */
export function PreviewLinks({ editionId }: { editionId: string }) {
  const { can } = useSession();
  const isAllowed = can(Permission.COMPOSE_EDITION, Permission.APPROVE_EDITION);
  const { data } = useQuery(PreviewLinksDocument, {
    variables: { id: editionId },
    fetchPolicy: 'cache-and-network',
    skip: !isAllowed,
  });
  const say = useNotices();
  const title = useRef<HTMLHeadingElement>(null);
  const [days, setDays] = useState('7');
  const [address, setAddress] = useState<string | null>(null);
  const making = useSave(MakePreviewLinkDocument, ({ makePreviewLink }) => makePreviewLink, AGAIN);
  const ending = useSave(EndPreviewLinkDocument, ({ endPreviewLink }) => endPreviewLink, AGAIN);
  // Kept until it has gone through, so that what is sent again after a lost answer makes one link.
  const id = useRef(newId());
  if (!isAllowed || !data?.edition) return null;
  const { previewLinks } = data.edition;
  const errors = making.errors.length > 0 ? making.errors : ending.errors;

  async function make() {
    const made = await making.save({ input: { id: id.current, editionId, days: Number(days) } });
    if (!made) return;
    id.current = newId();
    setAddress(made.address);
  }
  async function end(linkId: string) {
    if (!(await ending.save({ id: linkId }))) return;
    // Which of them it was, its address does not say.
    setAddress(null);
    title.current?.focus();
    say('The preview link is ended. Whoever opens it finds nothing.');
  }

  return (
    <section aria-labelledby="previews" className="heard-panel">
      <h2 className="heard-panel__title" id="previews" ref={title} tabIndex={-1}>
        Show it to somebody without an account
      </h2>
      <p className="heard-quiet">
        Whoever has the link reads the draft as its public page would look, until it ends or goes out.
      </p>
      <ErrorSummary errors={errors} />
      {previewLinks.length > 0 && (
        <ul aria-label="Preview links" className="heard-plain-list">
          {previewLinks.map((link) => (
            <li className="editions-preview-link" key={link.id}>
              <span>
                Until {formatInstant(link.until)}, made by {link.madeBy?.name ?? 'somebody who left'}
              </span>
              <Button busy={ending.busy} look="link" onClick={() => void end(link.id)}>
                End
                <span className="nhsuk-u-visually-hidden"> the link until {formatInstant(link.until)}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      {address && <NewAddress address={address} />}
      <SelectField label="It works for" name="days" onChange={setDays} options={DAYS} value={days} />
      <Button busy={making.busy} onClick={() => void make()} small>
        Make a preview link
      </Button>
    </section>
  );
}

function NewAddress({ address }: { address: string }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [address]);
  return (
    <div
      aria-label="New preview link"
      className="editions-preview-address"
      ref={box}
      role="group"
      tabIndex={-1}
    >
      <p>
        <strong>Copy this link and send it yourself. It is shown only now.</strong>
      </p>
      <label className="nhsuk-label" htmlFor="preview-address">
        Preview link
      </label>
      <input
        className="nhsuk-input"
        id="preview-address"
        onFocus={(event) => event.currentTarget.select()}
        readOnly
        type="text"
        value={address}
      />
      <CopyButton look="primary" text={address}>
        Copy the link
      </CopyButton>
    </div>
  );
}
