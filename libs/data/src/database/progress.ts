/** Tells a starting program's user what the database is doing. */
export interface Progress {
  step: 'opening' | 'creating' | 'migrating' | 'ready';
  message: string;
}

/** Takes word of progress. */
export type Tell = (progress: Progress) => void;
