import { type Person, type Role } from '@heard/domain';
import { type Transaction } from '../work/unit-of-work';
import { PersonRoleRow, PersonRow } from './person.entity';

const LOAD = `
  select p.id, p.programme_id as "programmeId", p.name, p.email, p.state, p.job_title as "jobTitle", p.directorate_id as "directorateId",
    p.site_id as "siteId", p.staff_group_id as "staffGroupId", p.working_pattern as "workingPattern",
    p.joined_on as "joinedOn", p.paused_until as "pausedUntil", p.left_on as "leftOn", p.version,
    array(select role from person_role where person_id = p.id order by role) as roles
  from person p`;

/** People for use cases: loaded with their roles, saved with the version that was seen. */
export class PersonRepository {
  constructor(private readonly transaction: Transaction) {}

  /** The person, locked until the transaction ends, or null when this programme knows none such. */
  async find(id: string): Promise<Person | null> {
    const [person] = await this.transaction.query<Person>(`${LOAD} where p.id = $1 for no key update of p`, [
      id,
    ]);
    return person ?? null;
  }

  /** The person with this address, whatever its capitals. */
  async findByEmail(email: string): Promise<Person | null> {
    const [person] = await this.transaction.query<Person>(`${LOAD} where lower(p.email) = lower($1)`, [
      email,
    ]);
    return person ?? null;
  }

  async add(person: Person): Promise<void> {
    await this.transaction.manager.insert(PersonRow, this.toRow(person));
    await this.addRoles(person.id, person.roles);
  }

  /** Saves the person with the next version; `before` was loaded, and so locked, in this transaction. */
  async save(before: Person, person: Person): Promise<Person> {
    const saved = { ...person, version: before.version + 1 };
    await this.transaction.manager.update(
      PersonRow,
      { id: before.id, version: before.version },
      this.toRow(saved),
    );
    if (before.roles.join() !== saved.roles.join()) {
      await this.transaction.manager.delete(PersonRoleRow, { personId: saved.id });
      await this.addRoles(saved.id, saved.roles);
    }
    return saved;
  }

  /** The first input that names what this programme does not have; null when all is well. */
  async unknownNames(
    person: Pick<Person, 'directorateId' | 'siteId' | 'staffGroupId'>,
  ): Promise<'directorateId' | 'siteId' | 'staffGroupId' | null> {
    const [found] = await this.transaction.query<Record<'directorate' | 'site' | 'staffGroup', boolean>>(
      `select $1::uuid is null or exists (select from directorate where id = $1) as directorate,
         $2::uuid is null or exists (select from site where id = $2) as site,
         $3::uuid is null or exists (select from staff_group where id = $3) as "staffGroup"`,
      [person.directorateId, person.siteId, person.staffGroupId],
    );
    if (!found?.directorate) return 'directorateId';
    if (!found.site) return 'siteId';
    return found.staffGroup ? null : 'staffGroupId';
  }

  /**
   * How many people besides this one hold each role and can sign in. Locks until the transaction ends, so that of two
   * who take the last two holders' roles at once, the second counts what the first has left.
   */
  async otherHolders(exceptPersonId: string): Promise<Partial<Record<Role, number>>> {
    await this.transaction.query(`select pg_advisory_xact_lock(hashtext('roles'), hashtext($1))`, [
      this.transaction.scope.programmeId,
    ]);
    const rows = await this.transaction.query<{ role: Role; holders: number }>(
      `select r.role, count(*)::int as holders from person_role r join person p on p.id = r.person_id
       where p.state in ('active', 'paused') and p.id <> $1 group by r.role`,
      [exceptPersonId],
    );
    return Object.fromEntries(rows.map(({ role, holders }) => [role, holders]));
  }

  /** Actions not stopped that name the person as owner, co-owner or receiving owner, in the order in which to lock them. */
  async actionIdsNaming(personId: string): Promise<string[]> {
    const rows = await this.transaction.query<{ id: string }>(
      `select a.id from action a where a.state <> 'stopped' and (a.owner_id = $1 or a.receiving_owner_id = $1
         or exists (select from action_co_owner c where c.action_id = a.id and c.person_id = $1)) order by a.id`,
      [personId],
    );
    return rows.map((row) => row.id);
  }

  /** Lets the person's account, if there is one, go by another address; links sent to the old one stop working. */
  async moveAccount(personId: string, email: string): Promise<void> {
    await this.transaction.query('update account set email = $2 where person_id = $1', [personId, email]);
    await this.dropLinks(personId);
  }

  /** Leaves the person no way in: no password, no session, no link, no calendar feed. */
  async closeAccount(personId: string): Promise<void> {
    await this.transaction.query('update account set password_hash = null where person_id = $1', [personId]);
    await this.transaction.signIn.endSessionsOf(personId);
    await this.dropLinks(personId);
    await this.transaction.feeds.remove(personId);
  }

  private async dropLinks(personId: string): Promise<void> {
    await this.transaction.query('delete from one_time_link where person_id = $1 and used_at is null', [
      personId,
    ]);
  }

  private async addRoles(personId: string, roles: Role[]): Promise<void> {
    if (roles.length === 0) return;
    const { programmeId } = this.transaction.scope;
    await this.transaction.manager.insert(
      PersonRoleRow,
      roles.map((role) => ({ programmeId, personId, role })),
    );
  }

  private toRow({ roles: _, ...person }: Person): Omit<PersonRow, 'createdAt'> {
    return person;
  }
}
