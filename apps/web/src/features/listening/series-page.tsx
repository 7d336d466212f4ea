import { useQuery } from '@apollo/client/react';
import { ButtonLink, Fact, Facts, NotFound, Page, StatusTag, today } from '@heard/ui';
import { useParams } from 'react-router';
import { Answer } from '../../app/answer';
import { eventKindWords, shiftWords } from '../../app/words';
import { EventTable } from './event-list';
import { placeWords } from './event-tags';
import { everyWords } from './series-list-page';
import { SeriesPageDocument, type Series_EventSeriesFragment } from './series.generated';
import { SeriesSteps } from './series-steps';

/** One series: what each of its events begins with, and its events. */
export function SeriesPage() {
  const { id = '' } = useParams();
  const asked = useQuery(SeriesPageDocument, { variables: { id } });
  const series = asked.data?.eventSeries;
  const day = today();
  return (
    <Page
      actions={
        series?.viewerCan.includes('EDIT') && (
          <ButtonLink href={`/listening/series/${id}/edit`} secondary small>
            Edit
          </ButtonLink>
        )
      }
      back={{ href: '/listening/series', text: 'Series' }}
      caption="Series"
      title={series?.title ?? 'Series'}
    >
      <Answer noun="series" to={asked}>
        {({ eventSeries, listeningEvents: { items, total } }) =>
          eventSeries ? (
            <>
              <SeriesFacts series={eventSeries} />
              <SeriesSteps series={eventSeries} />
              <EventTable caption="To come" rows={items.filter(({ heldOn }) => heldOn >= day)} />
              <EventTable caption="Held" rows={items.filter(({ heldOn }) => heldOn < day)} />
              {total > items.length && <p>The newest {items.length} of its events are shown.</p>}
            </>
          ) : (
            <NotFound noun="series" />
          )
        }
      </Answer>
    </Page>
  );
}

function SeriesFacts({ series }: { series: Series_EventSeriesFragment }) {
  return (
    <section className="heard-panel listening-facts">
      {series.isEnded && <StatusTag tone="done">Ended</StatusTag>}
      <Facts close>
        <Fact label="How often">{everyWords(series.everyWeeks)}</Fact>
        <Fact label="Shift">{shiftWords[series.shift]}</Fact>
        <Fact label="Where">{placeWords(series)}</Fact>
        <Fact label="Kind">{eventKindWords[series.kind]}</Fact>
        <Fact label="Who is invited">{series.invited}</Fact>
        <Fact label="Held for">{series.subgroup?.name ?? 'The programme as a whole'}</Fact>
      </Facts>
      {series.details && (
        <>
          <h2 className="listening-subtitle">What people need to know</h2>
          <p className="heard-keep-lines">{series.details}</p>
        </>
      )}
    </section>
  );
}
