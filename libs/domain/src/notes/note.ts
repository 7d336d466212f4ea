/** What somebody's words are: one tap at the table. */
export const NOTE_KINDS = ['concern', 'idea', 'praise', 'question'] as const;

/** One of NOTE_KINDS. */
export type NoteKind = (typeof NOTE_KINDS)[number];

/** One thing heard at an event. It has no author, no speaker, and no time finer than its event's day. */
export interface Note {
  /** Random, so that it tells neither when it was written nor in which order. */
  id: string;
  programmeId: string;
  eventId: string;
  kind: NoteKind;
  text: string;
  /** The priority it speaks to, by its subgroup. */
  subgroupId: string | null;
  goldenThreadId: string | null;
  /** Flagged words in it were confirmed as safe by the second person. */
  isConfirmedSafe: boolean;
  /** Raised by the repository on each save, never here. */
  version: number;
}
