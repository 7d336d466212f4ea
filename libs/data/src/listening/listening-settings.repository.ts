import { type ListeningSettings, type SpeakUpContact } from '@heard/domain';
import { type Transaction } from '../work/unit-of-work';
import { listeningSettings, speakUpContacts } from './listening-settings.view';

/** What the programme says about listening and whom to turn to, for use cases that hold the programme's lock. */
export class ListeningSettingsRepository {
  constructor(private readonly transaction: Transaction) {}

  settings(): Promise<ListeningSettings> {
    return listeningSettings(this.transaction);
  }

  contacts(): Promise<SpeakUpContact[]> {
    return speakUpContacts(this.transaction);
  }

  async saveSettings(before: ListeningSettings, settings: ListeningSettings): Promise<ListeningSettings> {
    const saved = { ...settings, version: before.version + 1 };
    await this.transaction.query(
      `insert into listening_settings (programme_id, theme_notes, theme_events, note_days, ground_rules, privacy_notice,
         safety_guidance, version)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (programme_id) do update set theme_notes = $2, theme_events = $3, note_days = $4, ground_rules = $5,
         privacy_notice = $6, safety_guidance = $7, version = $8`,
      [
        ...[this.transaction.scope.programmeId, saved.themeNotes, saved.themeEvents, saved.noteDays],
        ...[saved.groundRules, saved.privacyNotice, saved.safetyGuidance, saved.version],
      ],
    );
    return saved;
  }

  /** Adds a contact, or gives one that is there other words. */
  async keepContact({ id, name, telephone, email, note, position }: SpeakUpContact): Promise<void> {
    await this.transaction.query(
      `insert into speak_up_contact (id, programme_id, name, telephone, email, note, position)
       values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (id) do update set name = $3, telephone = $4, email = $5, note = $6, position = $7`,
      [id, this.transaction.scope.programmeId, name, telephone, email, note, position],
    );
  }

  async removeContact(id: string): Promise<void> {
    await this.transaction.query('delete from speak_up_contact where id = $1', [id]);
  }
}
