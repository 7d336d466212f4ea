import { createHash } from 'node:crypto';
import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { v7 as newId } from 'uuid';
import {
  type Database,
  type MeasureImportFound,
  MeasureImportProgress,
  Reading,
  type SourceFile,
  UnitOfWork,
} from '@heard/data';
import {
  checkSource,
  fail,
  isEmbargoed,
  mayKeepMeasures,
  notAllowedOnMeasures,
  ok,
  problem,
  type Result,
  type SourceFields,
  type Viewer,
} from '@heard/domain';
import { wrongKind } from '../../people/files/people-file';
import { UnreadableFile } from '../../people/files/table-rows';
import { DATABASE } from '../../tokens';
import { Clock } from '../../work/clock';
import { planFigures } from './plan-figures';

/** How many of a file's mistakes, and of what no measure has, are kept to be shown. */
const MOST_ERRORS = 200;
const MOST_UNKNOWN = 500;
/** Files that may wait for their check at the same moment; each is in memory until then. */
const MOST_WAITING = 3;

/** Takes a file of figures and checks it in the background, so that its page can show how far that is. */
@Injectable()
export class CheckMeasureImport implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('imports');
  private readonly progress: MeasureImportProgress;
  private last: Promise<void> = Promise.resolve();
  private waiting = 0;
  private stopping = false;

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {
    this.progress = new MeasureImportProgress(database);
  }

  /** What a stopped server left behind is marked, so that no page waits for it. */
  async onApplicationBootstrap(): Promise<void> {
    // A database without tables is only there to print the schema.
    if ((await this.database.pendingMigrations()).length === 0) await this.progress.sweep(this.clock.now());
  }

  async onModuleDestroy(): Promise<void> {
    this.stopping = true;
    await this.last;
  }

  /** Notes the file and begins its check; the id says where to look how far it is. */
  async run(viewer: Viewer, said: SourceFields, bytes: Buffer): Promise<Result<{ id: string }>> {
    if (!mayKeepMeasures(viewer)) return fail(notAllowedOnMeasures());
    const source = checkSource(said, this.clock.today());
    if (!source.ok) return source;
    const wrong = wrongKind(bytes);
    if (wrong) return fail(wrong);
    if (this.waiting >= MOST_WAITING) {
      return fail(problem('file', 'TOO_MANY_TRIES', 'Other files are being checked. Try again in a minute.'));
    }
    const id = newId();
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const file: SourceFile = { ...source.value, sha256 };
    const scope = { programmeId: viewer.programmeId, actorId: viewer.personId };
    const noted = await this.unitOfWork.run(scope, this.clock.now(), async (transaction) => {
      await transaction.measureImports.add({ ...file, id, madeById: viewer.personId });
      transaction.record({
        verb: 'measure_import.begun',
        subjectType: 'measure_import',
        subjectId: id,
        subjectTitle: file.fileName,
        after: { ...file, bytes: bytes.length },
      });
      return ok({ id });
    });
    if (noted.ok) {
      this.waiting += 1;
      this.last = this.last
        .then(() => this.check(viewer, id, file, bytes))
        .finally(() => (this.waiting -= 1));
    }
    return noted;
  }

  /** Resolves when nothing is being checked any more; for specs. */
  async settled(): Promise<void> {
    await this.last;
  }

  private async check(viewer: Viewer, id: string, file: SourceFile, bytes: Buffer): Promise<void> {
    const { programmeId } = viewer;
    const tell = (found: MeasureImportFound) => this.progress.tell(programmeId, id, found);
    try {
      const reading = new Reading(this.database, viewer, this.clock.today());
      const planned = await planFigures(reading, file, bytes, async (rowsDone) => {
        if (this.stopping) throw new Error('The server is stopping.');
        await tell({ state: 'checking', rowsDone });
      });
      await tell(foundIn(planned, isEmbargoed(file.embargoedUntil, this.clock.today())));
    } catch (error) {
      if (error instanceof UnreadableFile) {
        const wrong = { sheet: '', row: error.row, column: '', value: '', message: error.message };
        return tell({ state: 'refused', errorCount: 1, errors: [wrong], unknownVariables: [], rowsDone: 0 });
      }
      this.logger.error(`The check of file ${id} was interrupted: ${(error as Error).stack}`);
      await tell({ state: 'interrupted' }).catch((again: Error) => this.logger.error(again.message));
    }
  }
}

function foundIn(
  {
    errors,
    add,
    complete,
    unchanged,
    measures,
    rowsDone,
    ...planned
  }: Awaited<ReturnType<typeof planFigures>>,
  isUnderEmbargo: boolean,
): MeasureImportFound {
  const unknownVariables = planned.unknownVariables.slice(0, MOST_UNKNOWN);
  if (errors.length > 0) {
    const shown = errors.slice(0, MOST_ERRORS);
    return { state: 'refused', errorCount: errors.length, errors: shown, unknownVariables, rowsDone };
  }
  // What is under embargo completes nothing that is open, or everybody would see it there.
  const completing = isUnderEmbargo ? [] : complete;
  const touched = new Set([...add, ...completing].map(({ measureId }) => measureId));
  const versions = measures.filter(({ id }) => touched.has(id)).map(({ id, version }) => [id, version]);
  return {
    ...{ state: 'ready', creates: add.length, updates: completing.length, unknownVariables, rowsDone },
    unchanged: unchanged + complete.length - completing.length,
    plan: { add, complete: completing, measureVersions: Object.fromEntries(versions) },
  };
}
