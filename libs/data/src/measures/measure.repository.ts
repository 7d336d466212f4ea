import { type Measure, type MeasureVariable } from '@heard/domain';
import { type Transaction } from '../work/unit-of-work';
import { MEASURE_VIEW } from './measure.view';
import { MeasureRow } from './measure.entity';

/** Measures for use cases. */
export class MeasureRepository {
  constructor(private readonly transaction: Transaction) {}

  /** The measure, locked until the transaction ends, or null when this programme has none such. */
  async find(id: string): Promise<Measure | null> {
    const [measure] = await this.transaction.query<Measure>(
      `select ${MEASURE_VIEW} from measure m where m.id = $1 for no key update of m`,
      [id],
    );
    return measure ?? null;
  }

  /** Whether any value of it was taken in. */
  async hasReadings(id: string): Promise<boolean> {
    const [found] = await this.transaction.query<{ any: boolean }>(
      'select exists (select from measure_reading where measure_id = $1) as any',
      [id],
    );
    return found?.any ?? false;
  }

  /** The variables of other measures that files write as one of these. */
  variablesLike(measure: Measure): Promise<{ variable: MeasureVariable; title: string }[]> {
    return this.transaction.query(
      `select m.title, json_build_object('layout', v.layout, 'variable', v.variable, 'from', v.from_period,
         'to', v.to_period, 'improvement', v.improvement, 'isReworded', v.is_reworded) as variable
       from measure_variable v join measure m on m.id = v.measure_id
       where v.measure_id <> $1 and lower(v.variable) = any($2::text[]) order by m.title, v.position`,
      [measure.id, measure.variables.map(({ variable }) => variable.toLowerCase())],
    );
  }

  /** Adds a measure; false when its id is taken. */
  async add(measure: Measure): Promise<boolean> {
    const added = await this.transaction.manager
      .createQueryBuilder()
      .insert()
      .into(MeasureRow)
      .values(rowOf(measure))
      .orIgnore()
      .returning('id')
      .execute();
    if ((added.raw as unknown[]).length === 0) return false;
    await this.addParts(measure);
    return true;
  }

  /** Saves the measure as it should read. */
  async save(before: Measure, measure: Measure): Promise<Measure> {
    const saved = { ...measure, version: before.version + 1 };
    const seen = { id: before.id, version: before.version };
    await this.transaction.manager.update(MeasureRow, seen, rowOf(saved));
    await this.transaction.query('delete from measure_variable where measure_id = $1', [saved.id]);
    await this.transaction.query('delete from measure_golden_thread where measure_id = $1', [saved.id]);
    await this.addParts(saved);
    return saved;
  }

  private async addParts({ id, variables, goldenThreadIds }: Measure): Promise<void> {
    const { programmeId } = this.transaction.scope;
    await this.transaction.query(
      `insert into measure_variable (measure_id, position, programme_id, layout, variable, from_period, to_period,
         improvement, is_reworded)
       select $1, place, $2, layout, variable, "from", "to", improvement, "isReworded"
       from rows from (jsonb_to_recordset($3::jsonb) as (layout text, variable text, "from" text, "to" text,
         improvement text, "isReworded" boolean)) with ordinality
         as x (layout, variable, "from", "to", improvement, "isReworded", place)`,
      [id, programmeId, JSON.stringify(variables)],
    );
    await this.transaction.query(
      'insert into measure_golden_thread (measure_id, golden_thread_id, programme_id) select $1, unnest($2::uuid[]), $3',
      [id, goldenThreadIds, programmeId],
    );
  }
}

function rowOf({
  variables: _,
  goldenThreadIds: __,
  ...row
}: Measure): Omit<Measure, 'variables' | 'goldenThreadIds'> {
  return row;
}
