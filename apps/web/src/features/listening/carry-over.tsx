import {
  ButtonRow,
  DraftNotice,
  Form,
  formatDate,
  Link,
  SubmitButton,
  TextArea,
  useDraft,
  useNotices,
} from '@heard/ui';
import { useSave } from '../../app/use-save';
import {
  WriteCarryOverDocument,
  type EventPage_ListeningEventFragment,
  type EventPageQuery,
} from './event-page.generated';

/** What the last event of the series left open, to be read out at this one. */
export function LastTime({
  lastTime,
}: {
  lastTime: NonNullable<EventPageQuery['listeningEvent']>['lastTime'];
}) {
  if (!lastTime) return null;
  return (
    <section className="heard-panel listening-last-time">
      <h2 className="heard-panel__title">Last time you said…</h2>
      <p className="heard-keep-lines">{lastTime.carryOver}</p>
      <p className="heard-quiet heard-small">
        Left open at the{' '}
        <Link href={`/listening/${lastTime.event.id}`}>event of {formatDate(lastTime.event.heldOn)}</Link>.
        Read it out and say what has become of it.
      </p>
    </section>
  );
}

/** What this event leaves open for the next time: written by who facilitates, read by who checks the notes. */
export function CarryOver({ event }: { event: EventPage_ListeningEventFragment }) {
  if (event.viewerCan.includes('WRITE_CARRY_OVER')) return <CarryOverForm event={event} />;
  if (!event.carryOver) return null;
  return (
    <section className="heard-panel">
      <h2 className="heard-panel__title">For the next time</h2>
      <p className="heard-keep-lines">{event.carryOver}</p>
    </section>
  );
}

function CarryOverForm({ event }: { event: EventPage_ListeningEventFragment }) {
  const say = useNotices();
  const draft = useDraft(
    `carry-over.${event.id}`,
    { carryOver: event.carryOver ?? '' },
    { basis: event.version },
  );
  const { save, busy, errors } = useSave(WriteCarryOverDocument, (data) => data.writeCarryOver);

  async function send() {
    const saved = await save({ id: event.id, version: event.version, ...draft.value });
    if (!saved?.event) return;
    draft.clear(saved.event.version);
    say('Kept for the next time.');
  }

  return (
    <section className="heard-panel">
      <h2 className="heard-panel__title">For the next time</h2>
      <DraftNotice draft={draft} />
      <Form busy={busy} errors={errors} label="For the next time" onSubmit={() => void send()}>
        <TextArea
          hint="It is read out at the next event of the series, as “last time you said…”. No names, please. A second person reads it with the notes."
          label="What is still open?"
          maxLength={2000}
          name="carryOver"
          onChange={(carryOver) => draft.change({ carryOver })}
          optional
          rows={3}
          value={draft.value.carryOver}
        />
        <ButtonRow>
          <SubmitButton look="secondary">Keep this</SubmitButton>
        </ButtonRow>
      </Form>
    </section>
  );
}
