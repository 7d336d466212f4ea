import { type Answer, type Edition, type PublishedEdition } from '@heard/domain';
import { type Transaction } from '../work/unit-of-work';
import { EditionAuthorRow, EditionRow } from './edition.entity';
import { EDITION_VIEW } from './edition.view';

const LOAD = `select ${EDITION_VIEW} from edition e`;

/** The draft of an edition at the moment it went out, to go back to. */
export interface EditionDraft {
  edition: Pick<Edition, 'title' | 'introduction' | 'headlineAnswerId'>;
  answers: Answer[];
}

/** Editions for use cases, and what went out of them. */
export class EditionRepository {
  constructor(private readonly transaction: Transaction) {}

  /** The edition, locked until the transaction ends, or null when this programme has none such. */
  async find(id: string): Promise<Edition | null> {
    const [edition] = await this.transaction.query<Edition>(
      `${LOAD} where e.id = $1 for no key update of e`,
      [id],
    );
    return edition ?? null;
  }

  /** The edition of this answer, locked; null when there is no such answer. */
  async findByAnswer(answerId: string): Promise<Edition | null> {
    const [edition] = await this.transaction.query<Edition>(
      `${LOAD} where e.id = (select edition_id from answer where id = $1) for no key update of e`,
      [answerId],
    );
    return edition ?? null;
  }

  /** The editions whose time has come, locked; those that another server has in hand are left to it. */
  due(now: Date): Promise<Edition[]> {
    return this.transaction.query<Edition>(
      `${LOAD} where e.state = 'scheduled' and e.scheduled_for <= $1
       order by e.scheduled_for, e.id for no key update of e skip locked`,
      [now],
    );
  }

  /** Adds an edition with its authors; false when its id is taken. */
  async add(edition: Edition): Promise<boolean> {
    const { authorIds: _authorIds, ...row } = edition;
    const added = await this.transaction.manager
      .createQueryBuilder()
      .insert()
      .into(EditionRow)
      .values(row)
      .orIgnore()
      .returning('id')
      .execute();
    if ((added.raw as unknown[]).length === 0) return false;
    await this.addAuthors(edition);
    return true;
  }

  /** Saves what differs; `before` is the edition as loaded in this transaction, which holds its lock. */
  async save(before: Edition, edition: Edition): Promise<Edition> {
    const saved = { ...edition, version: before.version + 1 };
    const { authorIds, ...row } = saved;
    const { manager } = this.transaction;
    await manager.update(EditionRow, { id: before.id, version: before.version }, row);
    await this.saveAuthors(before, { ...saved, authorIds });
    return saved;
  }

  /** Saves who wrote on it, when somebody wrote on one of its answers: its own words and version stay. */
  async saveAuthors(before: Edition, edition: Edition): Promise<void> {
    if (before.authorIds.join() === edition.authorIds.join()) return;
    await this.transaction.manager.delete(EditionAuthorRow, { editionId: edition.id });
    await this.addAuthors(edition);
  }

  /** The number for the next edition that goes out. Editions that go out at once wait for each other here. */
  async nextNumber(): Promise<number> {
    await this.transaction.query('select id from programme where id = $1 for no key update', [
      this.transaction.scope.programmeId,
    ]);
    const [row] = await this.transaction.query<{ next: number }>(
      'select coalesce(max(number), 0) + 1 as next from edition',
    );
    return row?.next ?? 1;
  }

  /** Keeps what went out. */
  async addVersion(content: PublishedEdition, draft: EditionDraft): Promise<void> {
    await this.transaction.query(
      `insert into edition_version (edition_id, version, programme_id, published_on, content, draft)
       values ($1, $2, $3, $4, $5, $6)`,
      [
        ...[content.id, content.version, this.transaction.scope.programmeId, content.versionOn],
        ...[JSON.stringify(content), JSON.stringify(draft)],
      ],
    );
    const shown = content.answers.flatMap(({ picture }) => picture?.id ?? []);
    await this.transaction.pictures.keepForVersion(content.id, content.version, shown);
  }

  /** The newest version that went out, as its readers see it. */
  async lastContent(editionId: string): Promise<PublishedEdition | null> {
    const [row] = await this.transaction.query<{ content: PublishedEdition }>(
      'select content from edition_version where edition_id = $1 order by version desc limit 1',
      [editionId],
    );
    return row?.content ?? null;
  }

  /** The draft of the newest version that went out. */
  async lastDraft(editionId: string): Promise<EditionDraft | null> {
    const [row] = await this.transaction.query<{ draft: EditionDraft }>(
      'select draft from edition_version where edition_id = $1 order by version desc limit 1',
      [editionId],
    );
    return row?.draft ?? null;
  }

  private async addAuthors({ id, programmeId, authorIds }: Edition): Promise<void> {
    if (authorIds.length === 0) return;
    await this.transaction.manager.insert(
      EditionAuthorRow,
      authorIds.map((personId) => ({ programmeId, editionId: id, personId })),
    );
  }
}
