import { type EditionPageQuery } from './edition-page.generated';

/** An edition with its answers in full, as its page asks for it. */
export type WholeEdition = NonNullable<EditionPageQuery['edition']>;
