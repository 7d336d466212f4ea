import { Inject, Injectable } from '@nestjs/common';
import { type Database, embargoedFigures, programmeOfViewer, Reading } from '@heard/data';
import { type Paper } from '@heard/domain';
import { type PaperContent, type PaperHead } from '@heard/publishing';
import { DATABASE } from '../../tokens';
import { Clock } from '../../work/clock';
import { tellCoverage } from './told-coverage';
import { tellMeasures } from './told-measures';
import { tellEditions, tellWork } from './told-work';

/** How many actions a board paper lists. */
const MOST_STUCK = 20;

/**
 * Gathers what a paper says by the queries and rules that pages use, as for a reader with no right of their own: what is
 * embargoed or hidden is left out whoever asked for the paper, since whoever it is handed to may read it.
 */
@Injectable()
export class GatherPaper {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async run(paper: Paper): Promise<PaperContent> {
    const reading = this.readingFor(paper);
    const programme = await programmeOfViewer(reading);
    if (!programme) throw new Error('The programme of a paper is gone.');
    const { organisation, name, smallNumberThreshold: threshold } = programme;
    const { kind, from, to } = paper;
    const work = await tellWork(reading, paper);
    const { measures, hidden } = await tellMeasures(reading, { to, threshold, subgroupId: null });
    const heard = await tellCoverage(reading, { from, to, threshold });
    const head: PaperHead = {
      ...{ kind, title: paper.title, organisation, programme: name, from, to, madeOn: reading.today },
      narrative: paragraphs(paper.narrative),
      leftOut: leftOut({
        embargoed: await embargoedFigures(reading, null),
        hidden: hidden + heard.hidden,
        threshold,
      }),
    };
    return {
      ...{ ...head, kind: 'board_paper', subgroups: work.subgroups, stuck: work.stuck.slice(0, MOST_STUCK) },
      ...{ measures, coverage: heard.coverage, decisions: [] },
      editions: await tellEditions(reading, paper),
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
}: {
  embargoed: number;
  hidden: number;
  threshold: number;
}): string[] {
  const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;
  return [
    embargoed > 0 &&
      `${many(embargoed, 'figure is', 'figures are')} under embargo and left out, for every reader.`,
    hidden > 0 &&
      `${many(hidden, 'count or figure is', 'counts or figures are')} hidden: about fewer than ${threshold} people, or one that would give such a count away.`,
  ].filter((line) => line !== false);
}
