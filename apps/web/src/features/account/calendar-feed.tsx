import { useQuery } from '@apollo/client/react';
import { Button, ButtonRow, Confirm, CopyButton, ErrorSummary, useNotices } from '@heard/ui';
import { useEffect, useRef, useState } from 'react';
import { Answer } from '../../app/answer';
import { useSave } from '../../app/use-save';
import {
  CalendarFeedDocument,
  MakeCalendarFeedDocument,
  RemoveCalendarFeedDocument,
} from './calendar-feed.generated';

/** The secret address by which a calendar fetches the events somebody facilitates: made, renewed and removed here. */
export function CalendarFeed() {
  const asked = useQuery(CalendarFeedDocument);
  return (
    <section aria-labelledby="calendar-feed" className="heard-panel">
      <h2 className="heard-panel__title" id="calendar-feed">
        Your calendar
      </h2>
      <p>
        Your phone or computer can show the listening events you facilitate, or all of them, in your own
        calendar. It fetches them from a secret address.
      </p>
      <Answer to={asked}>{({ calendarFeed }) => <Feed exists={calendarFeed.exists} />}</Answer>
    </section>
  );
}

function Feed({ exists }: { exists: boolean }) {
  const say = useNotices();
  const refetch = ['CalendarFeed'];
  const make = useSave(MakeCalendarFeedDocument, (data) => data.makeCalendarFeed, { refetch });
  const remove = useSave(RemoveCalendarFeedDocument, (data) => data.removeCalendarFeed, { refetch });
  const [address, setAddress] = useState<string | null>(null);
  const [asking, setAsking] = useState<'renew' | 'remove' | null>(null);

  async function onMake() {
    const made = await make.save({});
    setAsking(null);
    if (made?.address) setAddress(made.address);
  }
  async function onRemove() {
    const removed = await remove.save({});
    setAsking(null);
    if (!removed) return;
    setAddress(null);
    say('Your calendar address is removed. A calendar that used it finds nothing there now.');
  }

  return (
    <>
      <ErrorSummary errors={[...make.errors, ...remove.errors]} />
      <Confirm
        busy={make.busy}
        confirmText="Make a new address"
        onCancel={() => setAsking(null)}
        onConfirm={() => void onMake()}
        open={asking === 'renew'}
        title="Make a new calendar address?"
      >
        <p>The address you have now stops working. Give your calendar the new one.</p>
      </Confirm>
      <Confirm
        busy={remove.busy}
        confirmText="Remove the address"
        onCancel={() => setAsking(null)}
        onConfirm={() => void onRemove()}
        open={asking === 'remove'}
        title="Remove your calendar address?"
      >
        <p>A calendar that uses it will show no listening events any more.</p>
      </Confirm>
      {address && <Address address={address} />}
      {!exists && (
        <Button busy={make.busy} onClick={() => void onMake()}>
          Make a calendar address
        </Button>
      )}
      {exists && (
        <>
          {!address && (
            <p>
              You have a calendar address. It is shown only when it is made; if you lost it, make a new one.
            </p>
          )}
          <ButtonRow>
            <Button aria-haspopup="dialog" onClick={() => setAsking('renew')}>
              Make a new address
            </Button>
            <Button aria-haspopup="dialog" onClick={() => setAsking('remove')}>
              Remove the address
            </Button>
          </ButtonRow>
        </>
      )}
    </>
  );
}

function Address({ address }: { address: string }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [address]);
  const ways = [
    { id: 'feed-mine', label: 'The events you facilitate', value: address },
    { id: 'feed-all', label: 'All events', value: `${address}?all=1` },
  ];
  return (
    <div aria-label="Your calendar address" className="account-feed" ref={box} role="group" tabIndex={-1}>
      <p>
        <strong>Copy one of these into your calendar, where it adds a calendar from the internet.</strong>{' '}
        They are shown only now. Whoever has the address sees these events, so give it to nobody.
      </p>
      {ways.map(({ id, label, value }) => (
        <div className="account-feed__way" key={id}>
          <label className="nhsuk-label" htmlFor={id}>
            {label}
          </label>
          <input
            className="nhsuk-input"
            id={id}
            onFocus={(event) => event.currentTarget.select()}
            readOnly
            type="text"
            value={value}
          />
          <CopyButton text={value}>
            Copy<span className="nhsuk-u-visually-hidden"> the address of: {label}</span>
          </CopyButton>
        </div>
      ))}
    </div>
  );
}
