import { type PublishedAnswer, type PublishedEdition } from '@heard/domain';

/** All published versions of one edition, newest first. */
export type EditionVersions = readonly PublishedEdition[];

/** What the public pages say besides editions. */
export interface PublicSite {
  /** Where they are served, such as `https://culture.example.nhs.uk`: an origin, without a slash at its end. */
  address: string;
  organisation: string;
  programme: string;
  /** What somebody who reacts may choose from. */
  sites: { slug: string; name: string }[];
  /** Editions that were published and then taken back. */
  withdrawn: { number: number }[];
}

/** An answer with the edition, in its newest version, that tells it. */
export interface ToldAnswer {
  answer: PublishedAnswer;
  edition: PublishedEdition;
}
