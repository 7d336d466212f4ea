import { type Transaction } from '../work/unit-of-work';
import { DirectorateRow, GoldenThreadRow, ProgrammeRow, SiteRow, StaffGroupRow } from './programme.entity';

/** The lists of names a programme keeps, and the row class of each. */
const LISTS = { site: SiteRow, directorate: DirectorateRow, staffGroup: StaffGroupRow };

/** A list of names of the programme: its sites, directorates or staff groups. */
export type NamedList = keyof typeof LISTS;

/** The programme's own settings and lists, for use cases. */
export class ProgrammeRepository {
  constructor(private readonly transaction: Transaction) {}

  /** The programme of this transaction, locked until it ends. */
  async find(): Promise<ProgrammeRow | null> {
    return this.transaction.manager
      .createQueryBuilder(ProgrammeRow, 'programme')
      .where('programme.id = :id', { id: this.transaction.scope.programmeId })
      .setLock('pessimistic_write')
      .getOne();
  }

  /** Whether no programme exists yet; locks, so that of two who ask at once only one is told yes. */
  async isFirst(): Promise<boolean> {
    await this.transaction.query('select pg_advisory_xact_lock(1)');
    const rows = await this.transaction.query('select id from door_programme()');
    return rows.length === 0;
  }

  async add(programme: Omit<ProgrammeRow, 'createdAt'>): Promise<void> {
    await this.transaction.manager.insert(ProgrammeRow, programme);
  }

  async save(before: ProgrammeRow, programme: ProgrammeRow): Promise<ProgrammeRow> {
    const saved = { ...programme, version: before.version + 1 };
    const { id, version } = before;
    await this.transaction.manager.update(ProgrammeRow, { id, version }, saved);
    return saved;
  }

  /** Whether the list already has the name, whatever its capitals. */
  async hasName(list: NamedList | 'goldenThread', name: string): Promise<boolean> {
    const row = list === 'goldenThread' ? GoldenThreadRow : LISTS[list];
    return this.transaction.manager
      .createQueryBuilder(row, 'named')
      .where('lower(named.name) = lower(:name)', { name })
      .getExists();
  }

  /** The names of one list. */
  async names(list: NamedList | 'goldenThread'): Promise<string[]> {
    const row = list === 'goldenThread' ? GoldenThreadRow : LISTS[list];
    const rows = await this.transaction.manager.find<{ name: string }>(row, { order: { name: 'ASC' } });
    return rows.map(({ name }) => name);
  }

  async addName(list: NamedList, id: string, name: string): Promise<void> {
    const { programmeId } = this.transaction.scope;
    await this.transaction.manager.insert(LISTS[list], { id, programmeId, name });
  }

  async addGoldenThread(id: string, name: string, description: string): Promise<void> {
    const { programmeId } = this.transaction.scope;
    await this.transaction.manager.insert(GoldenThreadRow, { id, programmeId, name, description });
  }
}
