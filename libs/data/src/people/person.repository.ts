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
