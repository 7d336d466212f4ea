import { type AnswerKind, type Figure } from '../answers/answer';
import { type ActionState } from '../actions/action';
import { type IsoDate } from '../calendar';
import { type Language } from '../languages/language';
import { type EvidenceSpan } from '../themes/theme-evidence';
import { type FormattedText } from './formatted-text';

/** An edition's own words in one language. */
export interface PublishedEditionTexts {
  title: string;
  introduction: FormattedText;
}

/** An answer's words in one language. */
export interface PublishedAnswerTexts {
  youSaid: string;
  weDid: FormattedText;
  next: string;
  /** Cleared by whoever said it; empty when there is none. */
  quotation: string;
  /** What the picture shows; empty when there is none. */
  pictureAlt: string;
  /** What the figures say, in the order of `PublishedAnswer.figures`. */
  figures: { label: string; comparator: string }[];
}

/** What happened with an action, in days. */
export interface PublishedAction {
  title: string;
  state: ActionState;
  agreedOn: IsoDate | null;
  launchedOn: IsoDate | null;
  evaluatedOn: IsoDate | null;
  finding: string;
}

/** How far an answer goes back, in the steps that everybody may know: null while too few spoke for it to be told. */
export interface PublishedStory {
  heardAtEvents: number | null;
  notes: number | null;
  span: EvidenceSpan | null;
  actions: PublishedAction[];
}

/** A figure as it was approved; its words are among the texts. */
export type PublishedFigure = Omit<Figure, 'id' | 'label' | 'comparator' | 'embargoedUntil'>;

/** A picture, by the address of its file under the public pages. */
export interface PublishedPicture {
  id: string;
  width: number;
  height: number;
}

/** One answer as it was approved. */
export interface PublishedAnswer {
  id: string;
  kind: AnswerKind;
  /** The priority it belongs to; `slug` names its page. */
  priority: { slug: string; name: string };
  goldenThreads: string[];
  /** The sites it is about; of all when empty. */
  sites: { slug: string; name: string }[];
  reviewOn: IsoDate;
  figures: PublishedFigure[];
  picture: PublishedPicture | null;
  story: PublishedStory;
  /** English always; another language when all of the answer's texts are translated, checked and of this English. */
  texts: { en: PublishedAnswerTexts } & Partial<Record<Language, PublishedAnswerTexts>>;
}

/** An edition as it was approved: frozen when it goes out, and the only thing that any output is made of. */
export interface PublishedEdition {
  id: string;
  organisation: string;
  programme: string;
  /** Its place in the order of editions, from 1. */
  number: number;
  /** 1 when first published; each correction adds one. */
  version: number;
  publishedOn: IsoDate;
  /** The day of this version. */
  versionOn: IsoDate;
  /** What a correction changed, or in which languages it is told since; empty in version 1. */
  whatChanged: string;
  headlineAnswerId: string | null;
  texts: { en: PublishedEditionTexts } & Partial<Record<Language, PublishedEditionTexts>>;
  answers: PublishedAnswer[];
}
