import { Permission } from '@heard/schema';
import { Button, formatInstant, Link } from '@heard/ui';
import { useId, useState } from 'react';
import { useSession } from '../../app/session';
import { type AuditPageQuery } from './audit-page.generated';
import { happening, subjectAddress } from './audit-words';
import { EventDifference } from './event-difference';

type Event = AuditPageQuery['auditEvents']['items'][number];

/** One event: when, who, what, and what it changed when asked. */
export function AuditEventLine({ event }: { event: Event }) {
  const { can } = useSession();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { at, actor, verb, subjectTitle, before, after } = event;
  const address = subjectAddress(event, can(Permission.SEE_WORK));
  const what = happening(verb);
  return (
    <li className="audit-event">
      <div className="audit-event__line">
        <time className="audit-event__when" dateTime={at}>
          {formatInstant(at)}
        </time>
        <span className="audit-event__who">
          {actor ? <Link href={`/people/${actor.id}`}>{actor.name}</Link> : 'The workspace itself'}
        </span>
        <span className="audit-event__what">
          {what}
          {subjectTitle && ': '}
          {address && subjectTitle ? <Link href={address}>{subjectTitle}</Link> : subjectTitle}
        </span>
        {(before !== null || after !== null) && (
          <Button
            aria-controls={id}
            aria-expanded={open}
            className="audit-event__button"
            look="link"
            onClick={() => setOpen(!open)}
          >
            {open ? 'Hide changes' : 'Show changes'}
            <span className="nhsuk-u-visually-hidden">
              {' '}
              of {what} {subjectTitle}
            </span>
          </Button>
        )}
      </div>
      <div className="audit-event__changes" hidden={!open} id={id}>
        {open && (
          <EventDifference
            after={after}
            before={before}
            caption={`${what} ${subjectTitle}`}
            subjectId={event.subjectId}
          />
        )}
      </div>
    </li>
  );
}
