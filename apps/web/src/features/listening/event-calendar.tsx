import { Link, today } from '@heard/ui';
import { eventStateWords, shiftWords } from '../../app/words';
import { addressWith, monthName, monthOf, monthsOn, weeksOf, type Address } from './address';
import { EventTags, placeWords } from './event-tags';
import { spokenDay } from './event-list';
import { type EventRow_ListeningEventFragment, type ListeningPageQuery } from './listening-page.generated';

type Row = EventRow_ListeningEventFragment;

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** A month of events: a grid where there is room, a list of days on a phone and on paper. */
export function EventCalendar({
  address,
  events,
}: {
  address: Address;
  events: ListeningPageQuery['listeningEvents'];
}) {
  const month = monthOf(address);
  const on = (months: number) => addressWith(address, { month: monthsOn(month, months) });
  return (
    <>
      <div className="listening-month__head">
        <h2 className="listening-month__name">{monthName(month)}</h2>
        <nav aria-label="Months" className="listening-month__ways">
          <Link href={on(-1)}>
            Previous month<span className="nhsuk-u-visually-hidden">, {monthName(monthsOn(month, -1))}</span>
          </Link>
          {month !== today().slice(0, 7) && (
            <Link href={addressWith(address, { month: '' })}>This month</Link>
          )}
          <Link href={on(1)}>
            Next month<span className="nhsuk-u-visually-hidden">, {monthName(monthsOn(month, 1))}</span>
          </Link>
        </nav>
      </div>
      {events.total > events.items.length && (
        <p>Only the first {events.items.length} events of this month are shown. Narrow them by a filter.</p>
      )}
      {events.total === 0 && <p>No event in {monthName(month)}.</p>}
      <Grid month={month} rows={events.items} />
      <Agenda rows={events.items} />
    </>
  );
}

function Grid({ month, rows }: { month: string; rows: readonly Row[] }) {
  const now = today();
  return (
    <table className="listening-month__grid">
      <caption className="nhsuk-u-visually-hidden">Events of {monthName(month)}</caption>
      <thead>
        <tr>
          {WEEKDAYS.map((weekday) => (
            <th key={weekday} scope="col">
              {weekday}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week, at) => (
          <tr key={week.find(Boolean) ?? at}>
            {week.map((day, weekday) => (
              <td
                className={
                  day === now ? 'listening-month__day listening-month__day--today' : 'listening-month__day'
                }
                key={day ?? weekday}
              >
                {day && (
                  <>
                    <span className="listening-month__number">
                      {Number(day.slice(8))}
                      {day === now && <span> today</span>}
                    </span>
                    <Events rows={rows.filter(({ heldOn }) => heldOn === day)} />
                  </>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Events({ rows }: { rows: readonly Row[] }) {
  if (rows.length === 0) return null;
  return (
    <ul className="heard-plain-list">
      {rows.map(({ id, title, state, shift }) => (
        <li className={`listening-month__event listening-month__event--${state.toLowerCase()}`} key={id}>
          <Link href={`/listening/${id}`}>{title}</Link>
          <span className="listening-kind">
            {shiftWords[shift]}, {eventStateWords[state].toLowerCase()}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Agenda({ rows }: { rows: readonly Row[] }) {
  const days = [...new Set(rows.map(({ heldOn }) => heldOn))];
  return (
    <ul className="heard-plain-list listening-month__agenda">
      {days.map((day) => (
        <li key={day}>
          <h3 className="listening-month__agenda-day">{spokenDay(day)}</h3>
          <ul className="heard-plain-list">
            {rows
              .filter(({ heldOn }) => heldOn === day)
              .map((row) => (
                <li className="listening-month__agenda-event" key={row.id}>
                  <Link href={`/listening/${row.id}`}>{row.title}</Link>
                  <span className="listening-kind">
                    {[shiftWords[row.shift], placeWords(row)].filter(Boolean).join(', ')}
                  </span>
                  <EventTags event={row} />
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
