import { createHash, randomUUID } from 'node:crypto';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { type Database, type PaperFile, PaperProgress, type Transaction, UnitOfWork } from '@heard/data';
import {
  beginPaper,
  finishPaper,
  FORMATS_OF,
  heldFrom,
  missPaper,
  ok,
  type Paper,
  problem,
  fail,
  type Result,
} from '@heard/domain';
import { type PaperContent, renderPaper } from '@heard/publishing';
import { describeFault } from '../../graphql/fault';
import { breathe } from '../../people/files/breathe';
import { DATABASE } from '../../tokens';
import { Clock } from '../../work/clock';
import { GatherPaper } from '../gather/gather-paper';

const NONE = problem(null, 'NOT_FOUND', 'No paper waits.');
const TAKEN_UP = problem(null, 'STALE', 'Another server has taken this paper up.');

/**
 * Makes the papers that wait, one after the other. Each is begun in one transaction and finished in another; whoever is
 * killed between falls silent, and after two minutes another takes it up. The number of the try says whose files count.
 */
@Injectable()
export class MakePapers {
  private readonly logger = new Logger('papers');
  private readonly progress: PaperProgress;

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly gather: GatherPaper,
  ) {
    this.progress = new PaperProgress(database);
  }

  /** Whether any paper of the programme is to be made. */
  hasWork(programmeId: string): Promise<boolean> {
    return this.progress.hasToMake(programmeId, this.clock.now());
  }

  /** Makes all that waits; how many were made. */
  async run(programmeId: string): Promise<number> {
    let made = 0;
    for (let paper = await this.begin(programmeId); paper; paper = await this.begin(programmeId)) {
      if (await this.make(paper)) made += 1;
    }
    return made;
  }

  /** Takes up the next paper, or null when none waits. */
  private async begin(programmeId: string): Promise<Paper | null> {
    const begun = await this.within(programmeId, async (transaction): Promise<Result<Paper>> => {
      const now = this.clock.now();
      const next = await transaction.papers.nextToMake(now);
      const paper = next && beginPaper(next, now);
      if (!paper) return fail(NONE);
      await transaction.papers.save(paper);
      transaction.record({ ...told(paper, 'paper.begun'), after: { tries: paper.tries } });
      return ok(paper);
    });
    return begun.ok ? begun.value : null;
  }

  private async make(paper: Paper): Promise<boolean> {
    try {
      const files = await this.filesOf(paper);
      return files !== null && (await this.finish(paper, files));
    } catch (error) {
      // What fails may hold words of the programme: the log alone tells more, and the audit that it failed.
      this.logger.error(`${randomUUID().slice(0, 8)} A paper could not be made. ${describeFault(error)}`);
      await this.miss(paper);
      return false;
    }
  }

  /** The files of a paper; null when another has taken it up meanwhile. */
  private async filesOf(paper: Paper): Promise<PaperFile[] | null> {
    const formats = FORMATS_OF[paper.kind];
    const total = formats.length + 1;
    const step = (done: number) =>
      this.progress.tell(paper.programmeId, paper, {
        ...{ done, total, heldUntil: heldFrom(this.clock.now()) },
      });
    if (!(await step(0))) return null;
    const content: PaperContent = await this.gather.run(paper);
    const files: PaperFile[] = [];
    for (const format of formats) {
      if (!(await step(files.length + 1))) return null;
      const body = await renderPaper(content, format);
      files.push({ format, body, sha256: createHash('sha256').update(body).digest('hex') });
      await breathe();
    }
    return files;
  }

  private async finish(paper: Paper, files: readonly PaperFile[]): Promise<boolean> {
    const finished = await this.within(paper.programmeId, async (transaction): Promise<Result<Paper>> => {
      if (!isStillOurs(await transaction.papers.find(paper.id), paper)) return fail(TAKEN_UP);
      const ready = finishPaper(paper, this.clock.today());
      await transaction.papers.addFiles(paper.id, files);
      await transaction.papers.save(ready);
      const hashes = files.map(({ format, body, sha256 }) => ({ format, bytes: body.length, sha256 }));
      transaction.record({ ...told(paper, 'paper.made'), after: { files: hashes } });
      return ok(ready);
    });
    return finished.ok;
  }

  private async miss(paper: Paper): Promise<void> {
    await this.within(paper.programmeId, async (transaction): Promise<Result<Paper>> => {
      if (!isStillOurs(await transaction.papers.find(paper.id), paper)) return fail(TAKEN_UP);
      const missed = missPaper(paper);
      await transaction.papers.save(missed);
      transaction.record({
        ...told(paper, missed.state === 'failed' ? 'paper.failed' : 'paper.put_back'),
        after: { tries: paper.tries },
      });
      return ok(missed);
    });
  }

  private within<T>(
    programmeId: string,
    work: (transaction: Transaction) => Promise<Result<T>>,
  ): Promise<Result<T>> {
    return this.unitOfWork.run({ programmeId, actorId: null }, this.clock.now(), work);
  }
}

function told<Verb extends `paper.${string}`>({ id, title }: Paper, verb: Verb) {
  return { verb, subjectType: 'paper' as const, subjectId: id, subjectTitle: title };
}

/** Whether nobody else has taken the paper up since this try began. */
function isStillOurs(now: Paper | null, ours: Paper): boolean {
  return now?.state === 'being_made' && now.tries === ours.tries;
}
