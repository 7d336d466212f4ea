/** What a programme says about listening. */
export interface ListeningSettings {
  /** Notes that a theme must rest on before its evidence is shown outside those who may read them. */
  themeNotes: number;
  /** Events that those notes must come from. */
  themeEvents: number;
  /** Days after release on which raw notes are deleted. */
  noteDays: number;
  /** Read out when an event begins. */
  groundRules: string;
  /** Read out when an event begins, and shown where somebody writes. */
  privacyNotice: string;
  /** What to do when somebody may be harmed. */
  safetyGuidance: string;
  /** Raised by the repository on each save, never here; 0 while the defaults hold. */
  version: number;
}

/** What holds until a programme says otherwise (domain.md, rules 4 and 6). */
export const LISTENING_DEFAULTS: ListeningSettings = {
  themeNotes: 3,
  themeEvents: 2,
  noteDays: 180,
  groundRules: `We are here to listen. One person speaks at a time.
What is said here may be told outside this room; who said it may not.
Speak of what happens, not of people who are not here.
You need not say anything, and you can leave at any time.`,
  privacyNotice: `We write down what is said and never who said it. We count how many people we heard, as numbers. A second person checks the notes before anybody else works with them, and the notes are deleted on schedule after that. What remains is what many people said.`,
  safetyGuidance: `Stop writing. Nothing about this is kept here, not even that it came up.
If somebody is in danger now, call 999, or 2222 on a hospital site.
Otherwise tell your manager or the safeguarding team today, or speak to a Freedom to Speak Up guardian: they listen in confidence and help you decide what to do.`,
  version: 0,
};
