import { Button, ErrorSummary, formatDate, useNotices } from '@heard/ui';
import { useState } from 'react';
import { v7 as newId } from 'uuid';
import { useSave } from '../../app/use-save';
import { CancelEventDocument } from './event-page.generated';
import {
  EndSeriesDocument,
  PlanNextInSeriesDocument,
  ReopenSeriesDocument,
  type Series_EventSeriesFragment,
} from './series.generated';

/** The steps this viewer can take with a series now. */
export function SeriesSteps({ series }: { series: Series_EventSeriesFragment }) {
  const say = useNotices();
  const refetch = ['SeriesPage'];
  const next = useSave(PlanNextInSeriesDocument, (data) => data.planNextInSeries, { refetch });
  const ending = useSave(EndSeriesDocument, (data) => data.endSeries);
  const reopening = useSave(ReopenSeriesDocument, (data) => data.reopenSeries);
  const cancelling = useSave(CancelEventDocument, (data) => data.cancelEvent, { refetch });
  // Made here, so that pressing twice on a bad connection plans once; a new one for each event.
  const [eventId, setEventId] = useState(() => newId());
  const { id, version, title, viewerCan } = series;
  if (viewerCan.length === 0) return null;

  async function planNext() {
    const planned = await next.save({ id, eventId, heldOn: null });
    if (!planned?.event) return;
    const { event } = planned;
    setEventId(newId());
    say(`The next event is planned for ${formatDate(event.heldOn)}.`, {
      undo: () =>
        void cancelling
          .save({ id: event.id, version: event.version, reason: 'Planned by mistake' })
          .then((back) =>
            say(back ? 'The event is cancelled.' : 'That could not be undone. Open the event to cancel it.'),
          ),
    });
  }
  async function end() {
    const ended = await ending.save({ id, version });
    if (!ended?.series) return;
    const after = ended.series;
    say(`“${title}” has ended. Its events stay.`, {
      undo: () => void reopening.save({ id, version: after.version }),
    });
  }
  async function reopen() {
    if (await reopening.save({ id, version })) say(`“${title}” goes on.`);
  }
  return (
    <section aria-label="Steps" className="listening-steps">
      <ErrorSummary errors={[...next.errors, ...ending.errors, ...reopening.errors]} />
      <div className="listening-steps__row">
        {viewerCan.includes('PLAN_NEXT') && (
          <Button busy={next.busy} look="primary" onClick={() => void planNext()}>
            Plan the next event
          </Button>
        )}
        {viewerCan.includes('END') && (
          <Button busy={ending.busy} onClick={() => void end()}>
            End the series
          </Button>
        )}
        {viewerCan.includes('REOPEN') && (
          <Button busy={reopening.busy} look="primary" onClick={() => void reopen()}>
            Let it go on
          </Button>
        )}
      </div>
    </section>
  );
}
