/** What somebody can tap on an answer's page. */
export const REACTIONS = ['reached_me', 'made_a_difference', 'not_here_yet'] as const;

/** One of REACTIONS. */
export type Reaction = (typeof REACTIONS)[number];

/** Each reaction in words for a page. */
export const REACTION_LABELS: Record<Reaction, string> = {
  reached_me: 'This reached me',
  made_a_difference: 'It made a difference',
  not_here_yet: 'Not here yet',
};

/** The reactions of one kind to one answer from one site: all that is ever kept of them. */
export interface ReactionCount {
  answerId: string;
  reaction: Reaction;
  /** Null for those that named no site, and those whose site may not be told. */
  siteId: string | null;
  /** How many came since the last time that any were told; nobody is shown it. */
  waiting: number;
  /** How many have been told; it grows by whole batches. */
  told: number;
}
