import { type IsoDate, type MeasureUnit, type PaperKind, type PublishedEdition } from '@heard/domain';
import { type DecisionRecord } from '../decision-records/decision-record';

/** What every paper says of itself. */
export interface PaperHead {
  kind: PaperKind;
  title: string;
  organisation: string;
  programme: string;
  from: IsoDate;
  to: IsoDate;
  madeOn: IsoDate;
  /** What whoever asked for it wrote, by paragraphs. */
  narrative: string[];
  /** What is not in it and why: hidden counts, figures under embargo. */
  leftOut: string[];
}

/** A table of words: what it is called, its columns and its rows. */
export interface PaperTable {
  /** Empty where the heading above says enough. */
  caption: string;
  columns: PaperColumn[];
  rows: string[][];
  /** What stands in its place when there are no rows. */
  empty: string;
}

/** A column of a table; widths are shares of the whole. */
export interface PaperColumn {
  header: string;
  share: number;
  /** Numbers stand at the right. */
  isNumber?: boolean;
}

/** How a point of a chart stands out: by its shape first, and by its colour besides. */
export type PointLook = 'plain' | 'better' | 'worse' | 'neither';

/** One place of a series, as a chart draws it; a gap and a hidden value have no value. */
export interface SeriesPlace {
  period: string;
  value: number | null;
  /** Of how many people it is; null when nobody says. */
  base: number | null;
  /** The question is another one from here on. */
  isBreak: boolean;
  /** Limits begin anew here. */
  isRebased: boolean;
  average: number | null;
  best: number | null;
  mean: number | null;
  lower: number | null;
  upper: number | null;
  look: PointLook;
}

/** A series to be drawn. */
export interface PaperSeries {
  unit: MeasureUnit;
  target: number | null;
  comparatorGroup: string | null;
  places: SeriesPlace[];
  /** The launches of actions, each a letter that the summary explains; without a period it is not drawn. */
  marks: { letter: string; period: string | null }[];
}

/** A measure as it may be told. */
export interface ToldMeasure {
  title: string;
  subgroup: string;
  /** The chart in sentences: all of it for those who cannot see it. */
  summary: string;
  latest: string;
  movement: string;
  standing: string;
  source: string;
  series: PaperSeries;
  table: PaperTable;
}

/** Where a subgroup is. */
export interface SubgroupStanding {
  name: string;
  priority: string;
  phase: string;
  since: string;
  people: number;
  open: number;
  late: number;
  quiet: number;
  finished: number;
}

/** An action in a line or two. */
export interface ToldAction {
  title: string;
  subgroup: string;
  owner: string;
  state: string;
  health: string;
  due: string;
  lastWord: string;
}

/** Who has been heard along one axis, with small counts hidden. */
export interface ToldCoverage {
  axis: string;
  table: PaperTable;
}

/** A decision on a gate as it was recorded. */
export interface ToldDecision {
  on: IsoDate;
  subgroup: string;
  phase: string;
  outcome: string;
  by: string;
  reason: string;
  conditions: string[];
}

/** An edition that staff read. */
export interface ToldEdition {
  number: number;
  title: string;
  publishedOn: IsoDate;
  answers: { subgroup: string; kind: string; youSaid: string; told: string }[];
}

/** What the board is told. */
export interface BoardPaper extends PaperHead {
  kind: 'board_paper' | 'slides';
  subgroups: SubgroupStanding[];
  stuck: ToldAction[];
  measures: ToldMeasure[];
  coverage: ToldCoverage[];
  decisions: ToldDecision[];
  editions: ToldEdition[];
}

/** One page of one subgroup. */
export interface HighlightReport extends PaperHead {
  kind: 'highlight_report';
  subgroup: SubgroupStanding;
  stuck: ToldAction[];
  news: ToldAction[];
  measures: ToldMeasure[];
  decisions: ToldDecision[];
  answers: ToldEdition['answers'];
}

/** A workbook: each sheet a table, its numbers as numbers. */
export interface Workbook extends PaperHead {
  kind: 'workbook';
  sheets: { name: string; note: string; columns: { header: string; width: number }[]; rows: Cell[][] }[];
}

/** A cell: a text is only ever a text, whatever it begins with. */
export type Cell = string | number | null;

/** A gate as it stands: what was given for each of its criteria, and what became of it. */
export interface ToldGate {
  subgroup: string;
  phase: string;
  cycle: string;
  standing: string;
  evidence: { criterion: string; what: string; address: string; by: string; on: IsoDate }[];
  waivers: { criterion: string; reason: string; by: string; on: IsoDate }[];
}

/** What auditors are given of a period. */
export interface AssurancePack extends PaperHead {
  kind: 'assurance_pack';
  gates: ToldGate[];
  decisions: ToldDecision[];
  /** The record of each decision as it is printed, by the decision's id. */
  records: { id: string; record: DecisionRecord }[];
  measures: ToldMeasure[];
  /** As they were frozen when they went out. */
  editions: PublishedEdition[];
  /** The extract of the audit, its header first. */
  audit: string[][];
}
