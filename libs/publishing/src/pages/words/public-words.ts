import { type ActionState, type AnswerKind, type EvidenceSpan } from '@heard/domain';

/** One wording for each plural that a language has; `{n}` stands where the number goes. */
export type CountedWords = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** The public pages' own words in one language: what is in braces is filled in. */
export interface PublicWords {
  skipToContent: string;
  tagline: string;
  /** What the list of pages and the list of languages are called for those who do not see them. */
  pages: string;
  languages: string;
  latestEdition: string;
  allEditions: string;
  feed: string;
  /** In print alone; has {address}. */
  printedFrom: string;
  notTranslated: string;

  /** Has {number}. */
  edition: string;
  /** Has {date}. */
  publishedOn: string;
  /** Has {number} and {date}. */
  versionOn: string;
  whatChanged: string;
  allVersions: string;
  newerVersion: string;
  readNewest: string;
  noEditions: string;
  /** Has {number}. */
  editionWithdrawn: string;
  answers: CountedWords;

  youSaid: string;
  kinds: Record<AnswerKind, string>;
  next: string;
  readAnswer: string;
  quotedBy: string;
  priority: string;
  sites: string;
  allSites: string;
  alsoAbout: string;
  byPriority: string;
  bySite: string;
  /** Has {name}, of a priority or a site. */
  answersAbout: string;
  previousPage: string;
  nextPage: string;
  /** Has {page} and {pages}. */
  pageOf: string;

  story: string;
  heard: string;
  heardAtEvents: CountedWords;
  heardAtSeveral: string;
  notes: CountedWords;
  severalNotes: string;
  spans: Record<EvidenceSpan, string>;
  numbersHidden: string;
  action: string;
  noAction: string;
  /** Have {date}. */
  agreedOn: string;
  launchedOn: string;
  evaluatedOn: string;
  finding: string;
  /** Has {state}. */
  stoodAt: string;
  states: Record<ActionState, string>;
  answered: string;
  /** Has {edition} and {date}. */
  answeredIn: string;
  lookedAtAgain: string;
  /** Has {date}. */
  lookAgainOn: string;

  figures: string;
  /** Figures and actions stand side by side: nothing here says that one came of the other. */
  figuresCaution: string;
  percentagePoints: CountedWords;
  people: CountedWords;
  basedOn: CountedWords;
  baseNotGiven: string;
  /** Has {year}. */
  year: string;
  /** Has {source}. */
  source: string;
  /** Has {comparison}. */
  forComparison: string;

  didItLand: string;
  didItLandHint: string;
  reachedMe: string;
  madeADifference: string;
  notHereYet: string;
  yourSite: string;
  noSite: string;
  reactionPrivacy: string;
  somethingToAdd: string;
  somethingToAddHint: string;
  thanks: string;
  thanksText: string;
  notCounted: string;
  notCountedText: string;

  search: string;
  searchLabel: string;
  /** Has {query}. */
  searchedFor: string;
  found: CountedWords;
  nothingFound: string;
  searchHint: string;

  /** A quiet link for whoever stands before the wall with a poster. */
  postersForStaff: string;
  gone: string;
  goneText: string;
  notFound: string;
  notFoundText: string;
}
