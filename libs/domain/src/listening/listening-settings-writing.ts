import { okUnless, problem, type Problem, type Result } from '../result';
import { checkText, cleanLine, cleanText } from '../text';
import { type Viewer, viewerHas } from '../viewer';
import { type ListeningSettings } from './listening-settings';

/** What each number among the settings is called and may be; below the least, a theme could point at one event. */
export const LISTENING_NUMBERS = {
  themeNotes: { label: 'The notes that a theme rests on', min: 3, max: 100 },
  themeEvents: { label: 'The events that those notes come from', min: 2, max: 100 },
  noteDays: { label: 'The days that notes are kept after release', min: 1, max: 3650 },
} as const;

const WORDS = {
  groundRules: {
    label: 'The ground rules',
    required: 'Write the ground rules that are read out.',
    max: 4000,
  },
  privacyNotice: {
    label: 'The privacy notice',
    required: 'Write the privacy notice that is read out.',
    max: 4000,
  },
  safetyGuidance: {
    label: 'The guidance',
    required: 'Write what to do when somebody may be harmed.',
    max: 4000,
  },
} as const;

/** What a change of the settings gives. */
export type ListeningSettingsEdit = Omit<ListeningSettings, 'version'>;

/** Whether the viewer may change what the programme says about listening, and its speak-up contacts. */
export function mayEditListening(viewer: Viewer): boolean {
  return viewerHas(viewer, 'manage_settings');
}

/** The settings with other words and numbers. */
export function editListeningSettings(
  settings: ListeningSettings,
  edit: ListeningSettingsEdit,
): Result<ListeningSettings> {
  const words = {
    groundRules: cleanText(edit.groundRules),
    privacyNotice: cleanText(edit.privacyNotice),
    safetyGuidance: cleanText(edit.safetyGuidance),
  };
  const { themeNotes, themeEvents, noteDays } = edit;
  const numbers = { themeNotes, themeEvents, noteDays };
  return okUnless(
    [
      ...(Object.keys(numbers) as (keyof typeof numbers)[]).map((field) =>
        checkNumber(field, numbers[field]),
      ),
      ...(Object.keys(words) as (keyof typeof words)[]).map((field) =>
        checkText(field, words[field], WORDS[field]),
      ),
    ],
    () => ({ ...settings, ...numbers, ...words }),
  );
}

function checkNumber(field: keyof typeof LISTENING_NUMBERS, number: number): Problem | null {
  const { label, min, max } = LISTENING_NUMBERS[field];
  if (Number.isInteger(number) && number >= min && number <= max) return null;
  return problem(field, 'INVALID', `${label} must be a whole number from ${min} to ${max}.`);
}

/** Whom to turn to when somebody may be harmed. */
export interface SpeakUpContact {
  id: string;
  name: string;
  telephone: string;
  email: string;
  /** What they are, or when they can be reached. */
  note: string;
  /** Their place in the list. */
  position: number;
}

/** How many speak-up contacts a programme shows. */
export const MOST_CONTACTS = 12;

/** A contact as it is kept: a name, and one way to reach them at least. */
export function writeContact(input: SpeakUpContact): Result<SpeakUpContact> {
  const name = cleanLine(input.name);
  const telephone = cleanLine(input.telephone);
  const email = cleanLine(input.email);
  const note = cleanLine(input.note);
  return okUnless(
    [
      checkText('name', name, {
        label: 'The name',
        required: 'Enter a name, or what they are called.',
        max: 120,
      }),
      checkText('telephone', telephone, { label: 'The telephone number', max: 40 }),
      checkText('email', email, { label: 'The e-mail address', max: 254 }),
      checkText('note', note, { label: 'The note', max: 200 }),
      telephone || email
        ? null
        : problem('telephone', 'REQUIRED', 'Enter a telephone number or an e-mail address.'),
      email && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)
        ? problem('email', 'INVALID', 'Write the e-mail address like name@example.org.')
        : null,
      telephone && !/\d/.test(telephone)
        ? problem('telephone', 'INVALID', 'Write the telephone number with digits, such as 0113 496 0000.')
        : null,
    ],
    () => ({ id: input.id, position: input.position, name, telephone, email, note }),
  );
}

/** The refusal of a change that is not the viewer's to make, saying whom to ask. */
export function notAllowedOnListening(): Problem {
  return problem(
    null,
    'NOT_ALLOWED',
    'Only a programme lead or an administrator changes the settings. Ask one of them.',
  );
}
