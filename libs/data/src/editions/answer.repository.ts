import { type Answer } from '@heard/domain';
import { type Transaction } from '../work/unit-of-work';
import { AnswerActionRow, AnswerRow, AnswerSiteRow } from './edition.entity';
import { ANSWER_VIEW } from './edition.view';

const LOAD = `select ${ANSWER_VIEW} from answer w`;

/** Answers for use cases. Whoever changes one holds the lock of its edition. */
export class AnswerRepository {
  constructor(private readonly transaction: Transaction) {}

  /** The answer, or null when this programme has none such. */
  async find(id: string): Promise<Answer | null> {
    const [answer] = await this.transaction.query<Answer>(`${LOAD} where w.id = $1`, [id]);
    return answer ?? null;
  }

  /** The answers of an edition, in their order. */
  ofEdition(editionId: string): Promise<Answer[]> {
    return this.transaction.query<Answer>(`${LOAD} where w.edition_id = $1 order by w.position, w.id`, [
      editionId,
    ]);
  }

  /** Adds an answer; false when its id is taken. */
  async add(answer: Answer): Promise<boolean> {
    const added = await this.transaction.manager
      .createQueryBuilder()
      .insert()
      .into(AnswerRow)
      .values(rowOf(answer))
      .orIgnore()
      .returning('id')
      .execute();
    if ((added.raw as unknown[]).length === 0) return false;
    await this.addLinks(answer);
    return true;
  }

  /** Saves the answer as it should read. */
  async save(before: Answer, answer: Answer): Promise<Answer> {
    const saved = { ...answer, version: before.version + 1 };
    const { manager } = this.transaction;
    await manager.update(AnswerRow, { id: before.id, version: before.version }, rowOf(saved));
    await manager.delete(AnswerActionRow, { answerId: saved.id });
    await manager.delete(AnswerSiteRow, { answerId: saved.id });
    await this.addLinks(saved);
    return saved;
  }

  /** Takes an answer out; if it was the headline, the edition has none. */
  async remove(id: string): Promise<void> {
    await this.transaction.query(
      'update edition set headline_answer_id = null where headline_answer_id = $1',
      [id],
    );
    await this.transaction.query('delete from answer where id = $1', [id]);
  }

  /** Puts the answers into this order. */
  async order(ids: readonly string[]): Promise<void> {
    await this.transaction.query(
      `update answer w set position = o.place - 1
       from unnest($1::uuid[]) with ordinality o(id, place) where w.id = o.id`,
      [ids],
    );
  }

  /** Puts these in the place of all answers of the edition. */
  async replaceAll(editionId: string, answers: readonly Answer[]): Promise<void> {
    const versions = new Map((await this.ofEdition(editionId)).map(({ id, version }) => [id, version]));
    await this.transaction.query('delete from answer where edition_id = $1', [editionId]);
    // A version that somebody saw is never given again to other words.
    for (const answer of answers) {
      await this.add({ ...answer, version: (versions.get(answer.id) ?? answer.version) + 1 });
    }
  }

  /** Whether the edition has this picture. */
  async hasPicture(editionId: string, pictureId: string): Promise<boolean> {
    const rows = await this.transaction.query('select id from picture where id = $1 and edition_id = $2', [
      pictureId,
      editionId,
    ]);
    return rows.length > 0;
  }

  /** The actions that answer a theme, and whether each is launched or further. */
  actionsOfTheme(themeId: string): Promise<{ id: string; isLaunched: boolean }[]> {
    return this.transaction.query(
      `select a.id, a.launched_on is not null as "isLaunched" from theme_action l join action a on a.id = l.action_id
       where l.theme_id = $1 and a.state <> 'stopped' order by a.launched_on, a.id`,
      [themeId],
    );
  }

  /** How many of these actions are of this programme. */
  async knownActions(ids: readonly string[]): Promise<number> {
    return this.count('action', ids);
  }

  /** How many of these sites are of this programme. */
  async knownSites(ids: readonly string[]): Promise<number> {
    return this.count('site', ids);
  }

  private async count(table: 'action' | 'site', ids: readonly string[]): Promise<number> {
    if (ids.length === 0) return 0;
    const [row] = await this.transaction.query<{ found: number }>(
      `select count(*)::int as found from ${table} where id = any($1::uuid[])`,
      [ids],
    );
    return row?.found ?? 0;
  }

  private async addLinks({ id, programmeId, actionIds, siteIds }: Answer): Promise<void> {
    const { manager } = this.transaction;
    const actions = actionIds.map((actionId) => ({ answerId: id, actionId, programmeId }));
    const sites = siteIds.map((siteId) => ({ answerId: id, siteId, programmeId }));
    if (actions.length > 0) await manager.insert(AnswerActionRow, actions);
    if (sites.length > 0) await manager.insert(AnswerSiteRow, sites);
  }
}

function rowOf({ actionIds: _actionIds, siteIds: _siteIds, quotation, ...answer }: Answer): AnswerRow {
  return {
    ...answer,
    quotation: quotation?.text ?? '',
    isQuotationCleared: quotation?.isCleared ?? false,
  };
}
