import { type Transaction } from '../work/unit-of-work';
import { AccountRow, OneTimeLinkRow, SessionRow } from './account.entity';

/** Accounts, sessions and one-time links of one programme, for use cases; see SignInDoor for what comes before. */
export class SignInRepository {
  constructor(private readonly transaction: Transaction) {}

  /** Opens an account without a password, or gives it the new e-mail address. */
  async keepAccount(personId: string, email: string): Promise<void> {
    await this.transaction.query(
      `insert into account (person_id, programme_id, email) values ($1, $2, $3)
       on conflict (person_id) do update set email = excluded.email`,
      [personId, this.transaction.scope.programmeId, email],
    );
  }

  /** Whether another person's account, of any programme, already has the address. */
  async addressIsTaken(email: string, exceptPersonId: string): Promise<boolean> {
    const rows = await this.transaction.query<{ person_id: string }>(
      'select person_id from door_account($1) where person_id <> $2',
      [email, exceptPersonId],
    );
    return rows.length > 0;
  }

  async setPassword(personId: string, passwordHash: string): Promise<void> {
    await this.transaction.manager.update(AccountRow, { personId }, { passwordHash });
  }

  async addSession(session: Pick<SessionRow, 'tokenHash' | 'personId' | 'expiresAt'>): Promise<void> {
    const { programmeId } = this.transaction.scope;
    const now = this.transaction.now;
    await this.transaction.manager.insert(SessionRow, {
      ...session,
      programmeId,
      createdAt: now,
      lastSeenAt: now,
    });
  }

  async endSession(tokenHash: Buffer): Promise<void> {
    await this.transaction.manager.delete(SessionRow, { tokenHash });
  }

  /** Ends every session of a person: on leaving, on a new password, on a change of roles. */
  async endSessionsOf(personId: string): Promise<void> {
    await this.transaction.manager.delete(SessionRow, { personId });
  }

  /** Adds a one-time link; older unused ones of the same purpose stop working. */
  async addLink(
    link: Pick<OneTimeLinkRow, 'tokenHash' | 'personId' | 'purpose' | 'expiresAt'>,
  ): Promise<void> {
    const { personId, purpose } = link;
    await this.transaction.query(
      'delete from one_time_link where person_id = $1 and purpose = $2 and used_at is null',
      [personId, purpose],
    );
    const { programmeId } = this.transaction.scope;
    await this.transaction.manager.insert(OneTimeLinkRow, { ...link, programmeId, usedAt: null });
  }

  /** Uses a link up; false when it was used in the meantime. */
  async useLink(tokenHash: Buffer): Promise<boolean> {
    const rows = await this.transaction.query<{ person_id: string }>(
      `with used as (update one_time_link set used_at = $2 where token_hash = $1 and used_at is null returning person_id)
       select person_id from used`,
      [tokenHash, this.transaction.now],
    );
    return rows.length > 0;
  }
}
