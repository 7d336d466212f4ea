import { MeasureTrend } from '@heard/schema';
import { countDays, formatShortDate, Link, StatusTag, type Tone } from '@heard/ui';
import { gateAddress, gateOutcomeWords } from '../../app/gate-words';
import { type BoardStandingQuery } from './board-standing.generated';
import { themesAddress } from './time-to-answer';
import { type TimesToAnswerQuery } from './time-to-answer.generated';

/** What proves where a subgroup stands, and whether it moves. */
export type Standing = BoardStandingQuery['boardStanding']['subgroups'][number];

/** How long staff wait for an answer about a subgroup's themes. */
export type Answered = Pick<
  TimesToAnswerQuery['timesToAnswer']['whole'],
  'themes' | 'answered' | 'medianDays'
>;

type Figure = Standing['figures'][number];

const trends: Record<MeasureTrend, { word: string; tone: Tone }> = {
  BETTER: { word: 'better', tone: 'good' },
  WORSE: { word: 'worse', tone: 'bad' },
  STEADY: { word: 'steady', tone: 'neutral' },
  CHANGED: { word: 'changed', tone: 'soon' },
  UNKNOWN: { word: 'no trend', tone: 'waiting' },
};

/** What moves comes first. */
const ORDER = [
  MeasureTrend.BETTER,
  MeasureTrend.WORSE,
  MeasureTrend.CHANGED,
  MeasureTrend.STEADY,
  MeasureTrend.UNKNOWN,
];

/** A decision in a line: “Discover gate passed, 3 May 2024”. */
const decisionInWords = ({ phaseName, outcome, on }: NonNullable<Standing['lastDecision']>) =>
  `${phaseName} gate ${gateOutcomeWords[outcome].toLowerCase()}, ${formatShortDate(on)}`;

const conditions = (count: number) => `${count} ${count === 1 ? 'condition' : 'conditions'} open`;

/** What was decided last, and what is still to be done for it. */
export function Decided({
  of: { lastDecision, openConditions, overdueConditions = 0 },
}: {
  of: Pick<Standing, 'lastDecision' | 'openConditions'> & { overdueConditions?: number };
}) {
  if (!lastDecision) return null;
  return (
    <p className="board-subgroup__facts heard-quiet">
      {decisionInWords(lastDecision)}
      {openConditions > 0 && `, ${conditions(openConditions)}`}
      {overdueConditions > 0 && <strong>, {overdueConditions} late</strong>}
    </p>
  );
}

/** What proves it: how far the next gate is. */
export function Proof({ of, subgroup }: { of: Standing; subgroup: { id: string; name: string } }) {
  const { gate } = of;
  if (!gate) return <p className="board-fact heard-quiet">In no cycle yet, so no gate</p>;
  return (
    <p className="board-fact">
      <Link href={gateAddress(subgroup.id, gate.cycle.id, gate.phase)}>
        {gate.phaseName} gate: {gate.metCount} of {gate.criterionCount} met
        <span className="nhsuk-u-visually-hidden"> in {subgroup.name}</span>
      </Link>
    </p>
  );
}

/** Whether it moves: how many of its measures do so, each way by word and shape, or the one that there is. */
export function Moving({ figures, subgroupId }: { figures: readonly Figure[]; subgroupId?: string }) {
  const told = figures.filter(({ latest }) => latest !== '');
  const [first, ...more] = told;
  if (!first) {
    return (
      <p className="board-fact heard-quiet">
        {figures.length === 0 ? 'No measure yet' : 'No figure of its measures yet'}
      </p>
    );
  }
  if (more.length === 0) {
    const { word, tone } = trends[first.trend];
    return (
      <p className="board-fact">
        <Link href={`/measures/${first.measureId}`}>
          Its measure<span className="nhsuk-u-visually-hidden"> {first.title}</span>
        </Link>
        : <StatusTag tone={tone}>{word}</StatusTag>, {first.movement || first.latest}
      </p>
    );
  }
  const counted = ORDER.flatMap((trend) => {
    const count = told.filter((figure) => figure.trend === trend).length;
    return count > 0 ? [{ trend, count }] : [];
  });
  return (
    <p className="board-fact">
      {subgroupId ? <Link href={`/measures?subgroup=${subgroupId}`}>Measures</Link> : 'Measures'}:{' '}
      {counted.map(({ trend, count }) => (
        <StatusTag key={trend} tone={trends[trend].tone}>{`${count} ${trends[trend].word}`}</StatusTag>
      ))}
    </p>
  );
}

/** How long staff wait: half of those who were answered, and how many themes are. */
export function Waiting({
  answered: { themes, answered, medianDays },
  subgroup,
}: {
  answered: Answered;
  subgroup: { id: string; name: string } | null;
}) {
  if (themes === 0) return <p className="board-fact heard-quiet">No theme agreed yet</p>;
  const many = `${answered} of ${themes} themes answered`;
  return (
    <p className="board-fact">
      {medianDays !== null && `Half waited up to ${countDays(medianDays)} · `}
      {subgroup ? (
        <Link href={themesAddress(subgroup)}>
          {many}
          <span className="nhsuk-u-visually-hidden"> in {subgroup.name}</span>
        </Link>
      ) : (
        many
      )}
    </p>
  );
}
