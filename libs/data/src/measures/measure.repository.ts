import { type Measure, type MeasureReading, type MeasureVariable } from '@heard/domain';
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

  /** Says of one reading of the whole organisation what its source says of the change; null when it is not there. */
  async sayPublished(
    measureId: string,
    reading: Pick<MeasureReading, 'vintage' | 'period' | 'publishedSignificance'>,
  ): Promise<{ before: MeasureReading['publishedSignificance'] } | null> {
    const [said] = await this.transaction.query<{ before: MeasureReading['publishedSignificance'] }>(
      `update measure_reading r set published_significance = $4
       from measure_reading o
       where o.measure_id = r.measure_id and o.vintage = r.vintage and o.period = r.period and o.dimension = r.dimension
         and o.part = r.part and r.measure_id = $1 and r.vintage = $2 and r.period = $3 and r.dimension = ''
       returning o.published_significance as before`,
      [measureId, reading.vintage, reading.period, reading.publishedSignificance],
    );
    return said ?? null;
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
    await this.transaction.query('delete from measure_rebase where measure_id = $1', [saved.id]);
    await this.addParts(saved);
    return saved;
  }

  private async addParts({ id, variables, goldenThreadIds, rebases }: Measure): Promise<void> {
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
    await this.transaction.query(
      `insert into measure_rebase (measure_id, period, programme_id, reason)
       select $1, period, $2, reason from jsonb_to_recordset($3::jsonb) as x (period text, reason text)`,
      [id, programmeId, JSON.stringify(rebases)],
    );
  }
}

function rowOf({
  variables: _,
  goldenThreadIds: __,
  rebases: ___,
  ...row
}: Measure): Omit<Measure, 'variables' | 'goldenThreadIds' | 'rebases'> {
  return row;
}
