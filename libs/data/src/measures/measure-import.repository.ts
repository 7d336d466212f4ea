import { type MeasureReading, type SourceLayout } from '@heard/domain';
import { type Transaction } from '../work/unit-of-work';

/** What is said of a file of figures when it is sent. */
export interface SourceFile {
  fileName: string;
  sha256: string;
  layout: SourceLayout;
  release: string;
  vintage: string;
  releasedOn: string;
  embargoedUntil: string | null;
  organisationCode: string;
}

/** What a checked file would bring, and the versions of the measures that it was checked with. */
export interface ReadingPlan {
  add: MeasureReading[];
  complete: MeasureReading[];
  measureVersions: Record<string, number>;
}

/** A file of figures as use cases know it. */
export interface MeasureImportKept extends SourceFile {
  id: string;
  state: 'checking' | 'refused' | 'ready' | 'done' | 'interrupted';
  /** Kept only while it waits to be confirmed. */
  plan: ReadingPlan | null;
}

/** Readings at once, as many to a statement as keep nobody waiting for long. */
const AT_ONCE = 1000;

const READING = `"measureId" uuid, period text, vintage text, dimension text, part text, value double precision, base integer,
  "comparatorGroup" text, organisations integer, average double precision, best double precision,
  "publishedSignificance" text`;

/** Files of figures being checked or taken in, and what they bring. */
export class MeasureImportRepository {
  constructor(private readonly transaction: Transaction) {}

  /** Notes that a file has come and is being checked. */
  async add(file: SourceFile & { id: string; madeById: string }): Promise<void> {
    const { scope, now } = this.transaction;
    await this.transaction.query(
      `insert into measure_import (id, programme_id, made_by_id, file_name, sha256, layout, release, vintage, released_on,
         embargoed_until, organisation_code, state, started_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'checking', $12)`,
      [
        ...[file.id, scope.programmeId, file.madeById, file.fileName, file.sha256, file.layout, file.release],
        ...[file.vintage, file.releasedOn, file.embargoedUntil, file.organisationCode, now],
      ],
    );
  }

  /** The file, locked until the transaction ends, or null when this programme has none such. */
  async find(id: string): Promise<MeasureImportKept | null> {
    const [found] = await this.transaction.query<MeasureImportKept>(
      `select id, file_name as "fileName", sha256, layout, release, vintage, released_on as "releasedOn",
         embargoed_until as "embargoedUntil", organisation_code as "organisationCode", state, plan
       from measure_import where id = $1 for update`,
      [id],
    );
    return found ?? null;
  }

  /** The versions of these measures as they are now. */
  async versionsOf(measureIds: readonly string[]): Promise<Record<string, number>> {
    const rows = await this.transaction.query<{ id: string; version: number }>(
      'select id, version from measure where id = any($1::uuid[]) order by id for share',
      [measureIds],
    );
    return Object.fromEntries(rows.map(({ id, version }) => [id, version]));
  }

  /** Adds readings; false when one of them is there by now. */
  async addReadings(importId: string, readings: readonly MeasureReading[]): Promise<boolean> {
    for (const rows of inPieces(readings)) {
      const added = await this.transaction.query(
        `insert into measure_reading (measure_id, vintage, period, dimension, part, programme_id, import_id, value, base,
           comparator_group, organisations, average, best, published_significance)
         select "measureId", vintage, period, dimension, part, $2, $3, value, base, "comparatorGroup", organisations, average,
           best, "publishedSignificance" from jsonb_to_recordset($1::jsonb) as x (${READING})
         on conflict do nothing returning measure_id`,
        [JSON.stringify(rows), this.transaction.scope.programmeId, importId],
      );
      if (added.length < rows.length) return false;
    }
    return true;
  }

  /** Gives readings the base and comparators that they lacked; never another value. */
  async completeReadings(readings: readonly MeasureReading[]): Promise<void> {
    for (const rows of inPieces(readings)) {
      await this.transaction.query(
        `update measure_reading r set base = coalesce(r.base, x.base),
           comparator_group = coalesce(r.comparator_group, x."comparatorGroup"),
           organisations = coalesce(r.organisations, x.organisations), average = coalesce(r.average, x.average),
           best = coalesce(r.best, x.best),
           published_significance = coalesce(r.published_significance, x."publishedSignificance")
         from jsonb_to_recordset($1::jsonb) as x (${READING})
         where r.measure_id = x."measureId" and r.vintage = x.vintage and r.period = x.period
           and r.dimension = x.dimension and r.part = x.part`,
        [JSON.stringify(rows)],
      );
    }
  }

  /** Says what came of the file, and forgets its plan. */
  async finish(id: string): Promise<void> {
    await this.transaction.query(`update measure_import set state = 'done', plan = null where id = $1`, [id]);
  }
}

function* inPieces(readings: readonly MeasureReading[]): Generator<object[]> {
  for (let from = 0; from < readings.length; from += AT_ONCE)
    yield readings.slice(from, from + AT_ONCE).map(flat);
}

function flat({ part, comparators, ...reading }: MeasureReading): object {
  return {
    ...reading,
    ...{ dimension: part?.dimension ?? '', part: part?.name ?? '' },
    ...{ comparatorGroup: comparators?.group ?? null, organisations: comparators?.organisations ?? null },
    ...{ average: comparators?.average ?? null, best: comparators?.best ?? null },
  };
}
