import { checkEmail, cleanEmail } from '../people/person-writing';
import { okUnless, problem, type Result } from '../result';
import { checkText, cleanLine } from '../text';
import { type Viewer, viewerHas } from '../viewer';

/** What a programme sets for what it publishes. */
export interface PublishingSettings {
  /** The highest reading age, in years, that passes the checklist without a warning. */
  readingAge: number;
  /** Where the e-mail of an edition is sent, such as a list of all staff; empty: it is not sent. */
  listAddress: string;
  /** Who that e-mail says it is from, by name; empty: the program's usual sender. */
  senderName: string;
  /** Raised by the repository on each save, never here; 0 while the defaults hold. */
  version: number;
}

/** What holds until a programme says otherwise: plain English is read at 12. */
export const PUBLISHING_DEFAULTS: PublishingSettings = {
  ...{ readingAge: 12, listAddress: '', senderName: '', version: 0 },
};

/** The least and the highest reading age that can be aimed for. */
export const READING_AGES = { min: 7, max: 18 } as const;

const SENDER_NAME = { label: 'The name of the sender', max: 80 } as const;

/** Whether the viewer may change how the programme publishes. */
export function mayEditPublishing(viewer: Viewer): boolean {
  return viewerHas(viewer, 'manage_settings');
}

/** The settings with other words and numbers. */
export function editPublishingSettings(
  settings: PublishingSettings,
  edit: Omit<PublishingSettings, 'version'>,
): Result<PublishingSettings> {
  const { readingAge } = edit;
  const listAddress = cleanEmail(edit.listAddress);
  const senderName = cleanLine(edit.senderName);
  const wrongAddress = listAddress === '' ? null : checkEmail(listAddress);
  const { min, max } = READING_AGES;
  return okUnless(
    [
      Number.isInteger(readingAge) && readingAge >= min && readingAge <= max
        ? null
        : problem('readingAge', 'INVALID', `The reading age is a whole number from ${min} to ${max}.`),
      wrongAddress && { ...wrongAddress, field: 'listAddress' },
      checkText('senderName', senderName, SENDER_NAME),
      /[<>"@]/.test(senderName)
        ? problem('senderName', 'INVALID', 'The name of the sender is a name, without an address in it.')
        : null,
    ],
    () => ({ ...settings, readingAge, listAddress, senderName }),
  );
}
