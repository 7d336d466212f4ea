import { Inject, Injectable } from '@nestjs/common';
import { type Database, embargoedFigures, programmeOfViewer, Reading } from '@heard/data';
import { type Paper } from '@heard/domain';
import { type PaperContent } from '@heard/publishing';
import { DATABASE } from '../../tokens';
import { ReadDecision } from '../../gates/queries/read-decision';
import { Clock } from '../../work/clock';
import { tellAssurance } from './told-assurance';
import { type CoverageTold, lastQuartersOf, tellCoverage } from './told-coverage';
import { decisionsIn, tellGates } from './told-decisions';
import { tellMeasures, type ToldMeasures } from './told-measures';
import { tellEditions, tellNewsOf, tellWork, type WorkTold } from './told-work';
import { actionsSheet, coverageSheet, measuresSheet, valuesSheet } from './told-workbook';

/** How many actions a board paper lists. */
const MOST_STUCK = 20;

const NOBODY: CoverageTold = { coverage: [], hidden: 0 };

/** What most papers are made of. */
interface Told {
  work: WorkTold;
  measured: ToldMeasures;
  heard: CoverageTold;
}

/**
 * Gathers what a paper says by the queries and rules that pages use, as for a reader with no right of their own: what is
 * embargoed or hidden is left out whoever asked for the paper, since whoever it is handed to may read it.
 */
@Injectable()
export class GatherPaper {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly clock: Clock,
    private readonly records: ReadDecision,
  ) {}

  async run(paper: Paper): Promise<PaperContent> {
    const reading = this.readingFor(paper);
    const programme = await programmeOfViewer(reading);
    if (!programme) throw new Error('The programme of a paper is gone.');
    const { organisation, name, smallNumberThreshold: threshold } = programme;
    const { from, to, subgroupId } = paper;
    const told = {
      work: await tellWork(reading, paper),
      measured: await tellMeasures(reading, { to, threshold, subgroupId }),
      // A report of one subgroup says nothing of who was heard, which is counted for all.
      heard: subgroupId === null ? await tellCoverage(reading, { from, to, threshold }) : NOBODY,
    };
    const hidden = told.measured.hidden + told.heard.hidden;
    const embargoed = await embargoedFigures(reading, subgroupId);
    const head = {
      ...{ title: paper.title, organisation, programme: name, from, to, madeOn: reading.today },
      narrative: paragraphs(paper.narrative),
      leftOut: leftOut({ embargoed, hidden, threshold, unknown: told.work.unknown }),
    };
    switch (paper.kind) {
      case 'board_paper':
      case 'slides':
        return { ...head, kind: paper.kind, ...(await this.boardOf(reading, paper, told)) };
      case 'highlight_report':
        return { ...head, kind: 'highlight_report', ...(await this.reportOf(reading, paper, told)) };
      case 'workbook': {
        const { measures } = told.measured;
        const actions = await actionsSheet(reading);
        const tables = [coverageSheet(told.heard.coverage), measuresSheet(measures), valuesSheet(measures)];
        return { ...head, kind: 'workbook', sheets: [actions, ...tables] };
      }
      case 'assurance_pack':
        return {
          ...{ ...head, kind: 'assurance_pack', measures: told.measured.measures },
          ...(await tellAssurance(reading, told.work.subgroups, paper, this.records)),
        };
    }
  }

  private async boardOf(reading: Reading, paper: Paper, { work, measured, heard }: Told) {
    const gates = await tellGates(
      reading,
      work.subgroups.map(({ id }) => id),
    );
    return {
      ...{ subgroups: work.subgroups, stuck: work.stuck.slice(0, MOST_STUCK) },
      ...{ measures: measured.measures, coverage: lastQuartersOf(heard.coverage) },
      decisions: decisionsIn(gates, work.subgroups, paper),
      editions: await tellEditions(reading, paper),
    };
  }

  private async reportOf(reading: Reading, paper: Paper, { work, measured }: Told) {
    const subgroup = work.subgroups.find(({ id }) => id === paper.subgroupId);
    if (!subgroup) throw new Error('The subgroup of a highlight report is gone.');
    const gates = await tellGates(reading, [subgroup.id]);
    const editions = await tellEditions(reading, paper);
    return {
      ...{ subgroup, measures: measured.measures },
      stuck: work.stuck.filter(({ subgroupId }) => subgroupId === subgroup.id),
      news: await tellNewsOf(reading, subgroup.id),
      decisions: decisionsIn(gates, [subgroup], paper),
      answers: editions.flatMap(({ answers }) => answers).filter((one) => one.subgroup === subgroup.name),
    };
  }

  /** Reads as whoever asked, with none of their roles. */
  private readingFor({ programmeId, requestedById }: Paper): Reading {
    const reader = { programmeId, personId: requestedById, name: '', roles: [], leadsSubgroups: [] };
    return new Reading(this.database, reader, this.clock.today());
  }
}

function paragraphs(text: string): string[] {
  return text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** What is not in a paper, said with its reason. */
function leftOut({
  embargoed,
  hidden,
  threshold,
  unknown,
}: {
  embargoed: number;
  hidden: number;
  threshold: number;
  unknown: number;
}): string[] {
  const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;
  return [
    embargoed > 0 &&
      `${many(embargoed, 'figure is', 'figures are')} under embargo and left out, for every reader.`,
    hidden > 0 &&
      `${many(hidden, 'count or figure is', 'counts or figures are')} hidden: about fewer than ${threshold} people, or one that would give such a count away.`,
    unknown > 0 &&
      `${many(unknown, 'action is', 'actions are')} not counted: nothing is recorded of how it stood at the end of the period.`,
  ].filter((line) => line !== false);
}
