import { type Answer } from '../answers/answer';
import { type IsoDate } from '../calendar';
import { type Language } from '../languages/language';
import { comparable } from '../text';
import { type ThemeEvidence } from '../themes/theme';
import { type EvidenceThresholds, tellEvidence } from '../themes/theme-evidence';
import { type Edition } from './edition';
import {
  type PublishedAction,
  type PublishedAnswer,
  type PublishedAnswerTexts,
  type PublishedEdition,
  type PublishedEditionTexts,
  type PublishedPicture,
} from './published-edition';

/** What an answer rests on and leads to, as it stands when the edition goes out. */
export interface AnswerBackground {
  answerId: string;
  priority: { id: string; name: string };
  goldenThreads: string[];
  sites: { id: string; name: string }[];
  /** The theme's evidence as everybody may see it, never the exact one. */
  shown: ThemeEvidence;
  actions: PublishedAction[];
  picture: PublishedPicture | null;
}

/** Everything around an edition that is frozen with it. */
export interface EditionBackground {
  organisation: string;
  programme: string;
  thresholds: EvidenceThresholds;
  answers: readonly AnswerBackground[];
  /** Translations that are checked and of the English as it is, each whole. */
  editionTexts: Partial<Record<Language, PublishedEditionTexts>>;
  answerTexts: ReadonlyMap<string, Partial<Record<Language, PublishedAnswerTexts>>>;
}

/**
 * How something is named in an address: by the letters and digits of its name without accents, in small letters, with
 * hyphens between the words; by its id where an alphabet other than ours leaves none.
 */
export function slugOf({ id, name }: { id: string; name: string }): string {
  const plain = comparable(name).normalize('NFKD').replace(/\p{M}/gu, '').replace(/&/g, ' and ');
  return (
    plain
      .replace(/['’]/g, '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || id
  );
}

/** The edition as its readers will see it from this version on: nothing that changes later can reach it. */
export function freezeEdition(
  edition: Edition & { number: number; publishedOn: IsoDate },
  answers: readonly Answer[],
  background: EditionBackground,
  today: IsoDate,
): PublishedEdition {
  const { id, number, publishedOn, headlineAnswerId, whatChanged, publishedVersion, title, introduction } =
    edition;
  const { organisation, programme, editionTexts } = background;
  return {
    ...{ id, organisation, programme, number, version: publishedVersion, publishedOn, versionOn: today },
    ...{ whatChanged: publishedVersion > 1 ? whatChanged : '', headlineAnswerId },
    texts: { ...editionTexts, en: { title, introduction } },
    answers: answers.flatMap((answer) => {
      const behind = background.answers.find(({ answerId }) => answerId === answer.id);
      return behind && answer.reviewOn ? [freezeAnswer(answer, answer.reviewOn, behind, background)] : [];
    }),
  };
}

function freezeAnswer(
  answer: Answer,
  reviewOn: IsoDate,
  behind: AnswerBackground,
  { thresholds, answerTexts }: EditionBackground,
): PublishedAnswer {
  const told = tellEvidence(null, behind.shown, thresholds);
  const named = (each: { id: string; name: string }) => ({ slug: slugOf(each), name: each.name });
  return {
    ...{ id: answer.id, kind: answer.kind, reviewOn, goldenThreads: behind.goldenThreads },
    priority: named(behind.priority),
    sites: behind.sites.map(named),
    figures: answer.figures.map(({ value, unit, base, year, source, comparatorValue }) => ({
      ...{ value, unit, base, year, source, comparatorValue },
    })),
    picture: behind.picture,
    story: { heardAtEvents: told.events, notes: told.notes, span: told.span, actions: behind.actions },
    texts: { ...answerTexts.get(answer.id), en: englishOf(answer) },
  };
}

/** The words of an answer as they were written. */
export function englishOf(answer: Answer): PublishedAnswerTexts {
  const { youSaid, weDid, next, quotation, pictureId, pictureAlt, figures } = answer;
  return {
    ...{ youSaid, weDid, next, quotation: quotation?.text ?? '' },
    pictureAlt: pictureId === null ? '' : pictureAlt,
    figures: figures.map(({ label, comparator }) => ({ label, comparator })),
  };
}
