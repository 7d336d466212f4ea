/** What a programme sets for what it publishes. */
export interface PublishingSettings {
  /** The highest reading age, in years, that passes the checklist without a warning. */
  readingAge: number;
}

/** What holds until a programme says otherwise: plain English is read at 12. */
export const PUBLISHING_DEFAULTS: PublishingSettings = { readingAge: 12 };
