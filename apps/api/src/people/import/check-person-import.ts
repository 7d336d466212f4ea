import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { type Database, PersonImportProgress, Reading, UnitOfWork } from '@heard/data';
import {
  cleanLine,
  cleanText,
  fail,
  type ImportError,
  mayImportPeople,
  notAllowedWithFiles,
  ok,
  problem,
  type Result,
  type Viewer,
} from '@heard/domain';
import { DATABASE } from '../../tokens';
import { Clock } from '../../work/clock';
import { breathe } from '../files/breathe';
import { readPeopleFile, wrongKind } from '../files/people-file';
import { UnreadableFile } from '../files/table-rows';
import { planPeople } from './plan-people';

/** How many of a file's mistakes are kept to be shown. */
const MOST_ERRORS = 200;
/** Files that may wait for their check at the same moment; each is in memory until then. */
const MOST_WAITING = 5;

/** Takes a file of people and checks it in the background, so that its page can show how far that is. */
@Injectable()
export class CheckPersonImport implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('imports');
  private readonly progress: PersonImportProgress;
  private last: Promise<void> = Promise.resolve();
  private waiting = 0;
  private stopping = false;

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {
    this.progress = new PersonImportProgress(database);
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
  async run(viewer: Viewer, file: { name: string; bytes: Buffer }): Promise<Result<{ id: string }>> {
    if (!mayImportPeople(viewer)) return fail(notAllowedWithFiles());
    const wrong = wrongKind(file.bytes);
    if (wrong) return fail(wrong);
    if (this.waiting >= MOST_WAITING) {
      return fail(problem('file', 'TOO_MANY_TRIES', 'Other files are being checked. Try again in a minute.'));
    }
    const scope = { programmeId: viewer.programmeId, actorId: viewer.personId };
    const id = newId();
    const fileName = cleanLine(file.name).slice(0, 200) || 'people';
    const noted = await this.unitOfWork.run(scope, this.clock.now(), async (transaction) => {
      await transaction.imports.add({ id, madeById: viewer.personId, fileName });
      transaction.record({
        verb: 'person_import.begun',
        subjectType: 'person_import',
        subjectId: id,
        subjectTitle: fileName,
        after: { fileName, bytes: file.bytes.length },
      });
      return ok({ id });
    });
    if (noted.ok) {
      this.waiting += 1;
      this.last = this.last.then(() => this.check(viewer, id, file.bytes)).finally(() => (this.waiting -= 1));
    }
    return noted;
  }

  /** Resolves when nothing is being checked any more; for specs. */
  async settled(): Promise<void> {
    await this.last;
  }

  private async check(viewer: Viewer, id: string, bytes: Buffer): Promise<void> {
    const { programmeId } = viewer;
    try {
      const rows = await this.read(bytes);
      const rowsTotal = Math.max(0, rows.length - 1);
      const tell = async (rowsDone: number) => {
        if (this.stopping) throw new Error('The server is stopping.');
        await this.progress.tell(programmeId, id, { rowsTotal, rowsDone });
      };
      await tell(0);
      const today = this.clock.today();
      const reading = new Reading(this.database, viewer, today);
      const { errors, plan } = await planPeople(reading, viewer, today, rows, tell);
      if (errors.length > 0) return await this.refuse(programmeId, id, errors);
      const { unchanged } = plan;
      const counts = { creates: plan.create.length, updates: plan.update.length, unchanged };
      await this.progress.tell(programmeId, id, { state: 'ready', rows, ...counts });
    } catch (error) {
      if (error instanceof UnreadableFile) {
        const { row, message } = error;
        return this.refuse(programmeId, id, [{ row, column: '', value: '', message }]);
      }
      this.logger.error(`The check of file ${id} was interrupted: ${(error as Error).stack}`);
      await this.progress
        .tell(programmeId, id, { state: 'interrupted' })
        .catch((again: Error) => this.logger.error(again.message));
    }
  }

  private async read(bytes: Buffer): Promise<string[][]> {
    const rows: string[][] = [];
    for await (const row of readPeopleFile(bytes)) {
      if (this.stopping) throw new Error('The server is stopping.');
      // What the rules would take out anyway, and the database would not take in.
      rows.push(row.map(cleanText));
      await breathe();
    }
    while (rows.at(-1)?.every((cell) => cell === '')) rows.pop();
    if (rows.length < 2)
      throw new UnreadableFile('There are no people in this file. Each has a row below the header.');
    return rows;
  }

  /** Keeps the first mistakes and the number of all. */
  private refuse(programmeId: string, id: string, errors: ImportError[]): Promise<void> {
    return this.progress.tell(programmeId, id, {
      state: 'refused',
      errorCount: errors.length,
      errors: errors.slice(0, MOST_ERRORS),
    });
  }
}
