import { checkDate, DateField, Details, Form, Link, SubmitButton, today, type FieldError } from '@heard/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';

/** The address of the board of a day; of today's without one. */
export const boardAddress = (day?: string) => (day ? `/board?on=${day}` : '/board');

/** The day so many months before another, or the last of its month where it has no such day. */
export function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(date, last))).toISOString().slice(0, 10);
}

const BACK = [
  { months: 1, words: 'A month ago' },
  { months: 3, words: 'Three months ago' },
  { months: 12, words: 'A year ago' },
];

/** Chooses the day of which the board is told. */
export function BoardDayForm({
  day,
  refused = [],
  isOpen = false,
}: {
  /** The day that is shown; empty: today. */
  day: string;
  refused?: readonly FieldError[];
  isOpen?: boolean;
}) {
  const [typed, setTyped] = useState(day);
  const [errors, setErrors] = useState<readonly FieldError[] | null>(null);
  const navigate = useNavigate();
  const look = () => {
    const found = checkDate('on', 'Day', typed, { required: true });
    setErrors(found);
    if (found.length === 0) void navigate(boardAddress(typed));
  };
  return (
    <Details className="board-day" open={isOpen || undefined}>
      <Details.Summary>{day ? 'Look at another day' : 'Look at a past day'}</Details.Summary>
      <Details.Text>
        <Form errors={errors ?? refused} label="Look at a past day" onSubmit={look}>
          <DateField
            hint="The board as it stood at the end of that day, and what changed since."
            label="Day"
            name="on"
            onChange={setTyped}
            value={typed}
          />
          <div className="board-day__buttons">
            <SubmitButton busyText="Looking…" small>
              Show that day
            </SubmitButton>
            <ul className="board-day__back">
              {BACK.map(({ months, words }) => (
                <li key={months}>
                  <Link href={boardAddress(monthsBefore(today(), months))}>{words}</Link>
                </li>
              ))}
            </ul>
          </div>
        </Form>
      </Details.Text>
    </Details>
  );
}
