import { useQuery } from '@apollo/client/react';
import { formatShortDate, Link, StatusTag, today } from '@heard/ui';
import { Answer } from '../../app/answer';
import { actionHealthTones, actionHealthWords } from '../../app/words';
import { ActionsTimelineDocument, type ActionsTimelineQuery } from './actions-timeline.generated';
import { deadlineOf } from './deadline';
import { Listed, type Asking } from './listed';
import { partsOf, scaleOf, type Part, type Scale } from './timeline-scale';

type TimelineAction = ActionsTimelineQuery['actions']['items'][number];

/** A label further right would run out of its box. */
const LAST_LABEL = 92;

const spanOf = (action: TimelineAction) => ({
  ...action,
  dueOn: deadlineOf(action)?.on ?? null,
  late: action.health === 'OVERDUE',
});

/** The actions over time, from proposal to due date, with today marked. */
export function ActionsTimeline({ ask }: { ask: Asking }) {
  const asked = useQuery(ActionsTimelineDocument, { variables: ask.variables });
  const data = asked.data ?? (asked.error ? undefined : asked.previousData);
  return (
    <Answer to={{ ...asked, data }}>
      {({ actions }) => (
        <Listed ask={ask} busy={asked.loading} page={actions}>
          <Timeline actions={actions.items} />
        </Listed>
      )}
    </Answer>
  );
}

function Timeline({ actions }: { actions: readonly TimelineAction[] }) {
  const now = today();
  const scale = scaleOf(actions.map(spanOf), now);
  return (
    <div className="heard-timeline">
      <Legend />
      <div aria-hidden="true" className="heard-timeline__axis">
        {scale.ticks
          .filter(({ at }) => at < LAST_LABEL)
          .map(({ day, label, at }) => (
            <span className="heard-timeline__tick" key={day} style={{ left: `${at}%` }}>
              {label}
            </span>
          ))}
      </div>
      <div className="heard-timeline__body">
        <div aria-hidden="true" className="heard-timeline__lines">
          {scale.ticks.map(({ day, at }) => (
            <span className="heard-timeline__line" key={day} style={{ left: `${at}%` }} />
          ))}
        </div>
        <ol className="heard-plain-list">
          {actions.map((action) => (
            <li className="heard-timeline__row" key={action.id}>
              <div className="heard-timeline__words">
                <Link className="heard-timeline__title" href={`/actions/${action.id}`}>
                  {action.title}
                </Link>{' '}
                <StatusTag tone={actionHealthTones[action.health]}>
                  {actionHealthWords[action.health]}
                </StatusTag>
                <p className="heard-timeline__dates">{datesOf(action)}</p>
              </div>
              <Track now={now} parts={partsOf(spanOf(action), scale, now)} scale={scale} />
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}

function datesOf(action: TimelineAction): string {
  const { createdOn, launchedOn } = action;
  const deadline = deadlineOf(action);
  const begun = launchedOn
    ? `Launched ${formatShortDate(launchedOn)}`
    : `Proposed ${formatShortDate(createdOn)}`;
  if (!deadline) return `${begun}, no due date`;
  return `${begun}, ${deadline.isCheck ? 'check due' : 'due'} ${formatShortDate(deadline.on)}`;
}

function Track({ parts, scale, now }: { parts: Part[]; scale: Scale; now: string }) {
  return (
    <div aria-hidden="true" className="heard-timeline__track">
      {parts.map(({ kind, from, width, endless }) => (
        <span
          className={[
            `heard-timeline__part heard-timeline__part--${kind}`,
            endless && 'heard-timeline__part--endless',
          ]
            .filter(Boolean)
            .join(' ')}
          key={kind}
          style={{ left: `${from}%`, width: `${width}%` }}
        />
      ))}
      <span className="heard-timeline__today" style={{ left: `${scale.at(now)}%` }} />
    </div>
  );
}

function Legend() {
  return (
    <p aria-hidden="true" className="heard-timeline__legend heard-small">
      <span className="heard-timeline__key">
        <span className="heard-timeline__part heard-timeline__part--before" /> Before launch
      </span>
      <span className="heard-timeline__key">
        <span className="heard-timeline__part heard-timeline__part--running" /> Launch to due date
      </span>
      <span className="heard-timeline__key">
        <span className="heard-timeline__part heard-timeline__part--late" /> Past its due date
      </span>
      <span className="heard-timeline__key">
        <span className="heard-timeline__today heard-timeline__today--key" /> Today,{' '}
        {formatShortDate(today())}
      </span>
    </p>
  );
}
