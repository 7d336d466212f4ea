import { LISTENING_DEFAULTS, type ListeningSettings, type SpeakUpContact } from '@heard/domain';
import { type Asking } from '../people/known-people.query';

/** What the programme says about listening: its own words, or the defaults while it has none. */
export async function listeningSettings(asking: Asking): Promise<ListeningSettings> {
  const [saved] = await asking.query<ListeningSettings>(
    `select theme_notes as "themeNotes", theme_events as "themeEvents", note_days as "noteDays",
       ground_rules as "groundRules", privacy_notice as "privacyNotice", safety_guidance as "safetyGuidance", version
     from listening_settings`,
  );
  return saved ?? LISTENING_DEFAULTS;
}

/** Whom to turn to when somebody may be harmed, in their order. */
export function speakUpContacts(asking: Asking): Promise<SpeakUpContact[]> {
  return asking.query<SpeakUpContact>(
    'select id, name, telephone, email, note, position from speak_up_contact order by position, id',
  );
}

/** The priorities of the programme by the names of their subgroups, in their order. */
export function priorities(asking: Asking): Promise<{ id: string; name: string }[]> {
  return asking.query('select id, name from subgroup order by position, name, id');
}
