import { type IsoDate, spokenDay } from '@heard/domain';
import { breakableLine, clippedLine } from '../documents/clipped-text';
import { fontFamiliesFor, pdfOf } from '../documents/typst-compiler';
import { DECISION_RECORD_TEMPLATE } from './decision-record.template';

/** One criterion as a decision's record tells it. */
export interface RecordedCriterion {
  wording: string;
  /** How it was met, in a word or two: "Evidence". */
  how: string;
  /** What the program worked out, the evidence with its numbers, or the waiver: each in a line. */
  lines: readonly string[];
}

/** One condition as a decision's record tells it. */
export interface RecordedCondition {
  text: string;
  owner: string;
  dueOn: IsoDate;
  /** How, by whom and when it was met; null while it is open. */
  met: string | null;
}

/** A decision on a gate, with all that its record tells. */
export interface DecisionRecord {
  organisation: string;
  programme: string;
  subgroup: string;
  /** What the phase that was left was called then. */
  phase: string;
  cycle: string;
  outcome: string;
  by: string;
  on: IsoDate;
  reason: string;
  /** Where it led, in a sentence; empty when nowhere. */
  ledTo: string;
  /** That it was taken up again: when, by whom and why; null while it stands. */
  reopened: string | null;
  criteria: readonly RecordedCriterion[];
  conditions: readonly RecordedCondition[];
  /** The day on which the record is printed. */
  printedOn: IsoDate;
}

/** The most characters of each kind of text: no more than the workspace lets anybody write. */
const MOST = { name: 200, line: 400, text: 2200, lines: 25 };

const shown = (text: string, most = MOST.line) => breakableLine(clippedLine(text, most));

/** The record of a decision as a tagged PDF, of one page where that can still be read. */
export function renderDecisionRecord(record: DecisionRecord): Uint8Array {
  const [year, month, day] = record.on.split('-').map(Number);
  const facts = [
    ['Subgroup', record.subgroup],
    ['Cycle', record.cycle],
    ['Outcome', record.outcome],
    ['Decided by', `${record.by}, ${spokenDay(record.on)}`],
    ['Led to', record.ledTo],
    ['Taken up again', record.reopened ?? ''],
  ].filter(([, value]) => value !== '');
  return pdfOf(DECISION_RECORD_TEMPLATE, {
    title: shown(`Gate of ${record.phase}: record of a decision`),
    programme: shown(`${record.programme} · ${record.organisation}`),
    organisation: clippedLine(record.organisation, MOST.name),
    fonts: fontFamiliesFor('en'),
    date: { year, month, day },
    facts: facts.map(([label = '', value = '']) => [label, shown(value, MOST.text)]),
    reasonLabel: 'Reason',
    reason: paragraphs(record.reason),
    criteria: record.criteria.map(({ wording, how, lines }) => ({
      ...{ wording: shown(wording), how },
      lines: lines.slice(0, MOST.lines).map((each) => shown(each, 1100)),
    })),
    conditions: record.conditions.map(({ text, owner, dueOn, met }) => ({
      ...{ text: shown(text, 1100), owner: shown(owner, MOST.name), by: spokenDay(dueOn) },
      met: met === null ? 'Not yet' : shown(met, 1200),
    })),
    footer: `Kept as it was decided; printed on ${spokenDay(record.printedOn)}`,
  });
}

function paragraphs(text: string): string[] {
  return text
    .slice(0, MOST.text)
    .split('\n')
    .map((line) => shown(line, MOST.text))
    .filter((line) => line !== '');
}
