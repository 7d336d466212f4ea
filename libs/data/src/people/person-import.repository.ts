import { type Membership, type Person } from '@heard/domain';
import { type Transaction } from '../work/unit-of-work';

/** A file of people as use cases know it. */
export interface PersonImportKept {
  id: string;
  fileName: string;
  state: 'checking' | 'refused' | 'ready' | 'importing' | 'done' | 'interrupted';
  /** The file's cells; kept only while it waits to be confirmed. */
  rows: string[][] | null;
}

/** People of a file at once, as many to a statement as keep nobody waiting for long. */
const AT_ONCE = 500;

const PERSON = `id uuid, "programmeId" uuid, name text, email text, state text, "jobTitle" text, "directorateId" uuid,
  "siteId" uuid, "staffGroupId" uuid, "workingPattern" text, "joinedOn" date, version integer, roles text[]`;

/** Files of people being checked or taken in. */
export class PersonImportRepository {
  constructor(private readonly transaction: Transaction) {}

  /** Notes that a file has come and is being checked. */
  async add(personImport: { id: string; madeById: string; fileName: string }): Promise<void> {
    const { scope, now } = this.transaction;
    await this.transaction.query(
      `insert into person_import (id, programme_id, made_by_id, file_name, state, started_at)
       values ($1, $2, $3, $4, 'checking', $5)`,
      [personImport.id, scope.programmeId, personImport.madeById, personImport.fileName, now],
    );
  }

  /** The file, locked until the transaction ends, or null when this programme has none such. */
  async find(id: string): Promise<PersonImportKept | null> {
    const [found] = await this.transaction.query<PersonImportKept>(
      'select id, file_name as "fileName", state, rows from person_import where id = $1 for update',
      [id],
    );
    return found ?? null;
  }

  /** Says what came of the file, and forgets its cells. */
  async finish(id: string, counts: { creates: number; updates: number; unchanged: number }): Promise<void> {
    const { creates, updates, unchanged } = counts;
    await this.transaction.query(
      `update person_import set state = 'done', rows = null, creates = $2, updates = $3, unchanged = $4,
         rows_done = rows_total where id = $1`,
      [id, creates, updates, unchanged],
    );
  }

  /** Adds people with their roles. */
  async addPeople(people: Person[]): Promise<void> {
    for (const json of inPieces(people)) {
      await this.transaction.query(
        `insert into person (id, programme_id, name, email, state, job_title, directorate_id, site_id, staff_group_id,
           working_pattern, joined_on, version)
         select id, "programmeId", name, email, state, "jobTitle", "directorateId", "siteId", "staffGroupId",
           "workingPattern", "joinedOn", version from jsonb_to_recordset($1::jsonb) as x (${PERSON})`,
        [json],
      );
      await this.addRoles(json);
    }
  }

  /** Saves people with the next version; false when one of them has another version by now than was seen. */
  async savePeople(people: Person[]): Promise<boolean> {
    for (const json of inPieces(people)) {
      const [saved] = await this.transaction.query<{ all: boolean }>(
        `with saved as (
           update person p set name = x.name, job_title = x."jobTitle", directorate_id = x."directorateId",
             site_id = x."siteId", staff_group_id = x."staffGroupId", working_pattern = x."workingPattern",
             joined_on = x."joinedOn", version = p.version + 1
           from jsonb_to_recordset($1::jsonb) as x (${PERSON}) where p.id = x.id and p.version = x.version returning p.id)
         select (select count(*) from saved) = jsonb_array_length($1::jsonb) as all`,
        [json],
      );
      if (!saved?.all) return false;
      await this.addRoles(json);
    }
    return true;
  }

  /** Makes people members of subgroups. */
  async addMemberships(memberships: Membership[]): Promise<void> {
    for (const json of inPieces(memberships)) {
      await this.transaction.query(
        `insert into membership (id, programme_id, subgroup_id, person_id, kind, from_date, version)
         select id, $2, "subgroupId", "personId", kind, "from", version from jsonb_to_recordset($1::jsonb)
           as x (id uuid, "subgroupId" uuid, "personId" uuid, kind text, "from" date, version integer)`,
        [json, this.transaction.scope.programmeId],
      );
    }
  }

  private async addRoles(json: string): Promise<void> {
    await this.transaction.query(
      `insert into person_role (programme_id, person_id, role)
       select $2, x.id, role from jsonb_to_recordset($1::jsonb) as x (id uuid, roles text[]), unnest(x.roles) role
       on conflict do nothing`,
      [json, this.transaction.scope.programmeId],
    );
  }
}

function* inPieces(rows: object[]): Generator<string> {
  for (let from = 0; from < rows.length; from += AT_ONCE)
    yield JSON.stringify(rows.slice(from, from + AT_ONCE));
}
