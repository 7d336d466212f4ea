import { checkDate, DateField, Form, SubmitButton, type FieldError } from '@heard/ui';
import { useState } from 'react';

/** The first and the last day to show, used once both are whole. */
export function AuditDays({
  from,
  to,
  onChange,
}: {
  from: string;
  to: string;
  onChange: (days: { from: string; to: string }) => void;
}) {
  const [typed, setTyped] = useState({ from, to });
  const [errors, setErrors] = useState<FieldError[]>([]);

  function send() {
    const wrong = [...checkDate('from', 'First day', typed.from), ...checkDate('to', 'Last day', typed.to)];
    if (wrong.length === 0 && typed.from && typed.to && typed.from > typed.to) {
      wrong.push({ field: 'to', message: 'Last day must be the first day or a later one' });
    }
    setErrors(wrong);
    if (wrong.length === 0) onChange(typed);
  }

  return (
    <div className="audit-days">
      <Form errors={errors} label="Days" onSubmit={send}>
        <div className="audit-days__fields">
          <DateField
            label="First day"
            name="from"
            onChange={(day) => setTyped({ ...typed, from: day })}
            value={typed.from}
          />
          <DateField
            label="Last day"
            name="to"
            onChange={(day) => setTyped({ ...typed, to: day })}
            value={typed.to}
          />
          <SubmitButton look="secondary" small>
            Show these days
          </SubmitButton>
        </div>
      </Form>
    </div>
  );
}
