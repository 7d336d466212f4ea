import { ANSWER_KIND_LABELS } from '../answers/answer';
import { spokenDay } from '../calendar';
import { type Language, TRANSLATED_LANGUAGES } from '../languages/language';
import { type FormattedText } from './formatted-text';
import {
  type PublishedAnswer,
  type PublishedAnswerTexts,
  type PublishedEdition,
  type PublishedFigure,
} from './published-edition';

/** A text that differs between two versions; empty where one has none. */
export interface TextChange {
  /** What it is, in words. */
  label: string;
  before: string;
  after: string;
  /** The words are the same: only what is bold, a list or the address of a link differs. */
  isFormatAlone: boolean;
}

/** A figure with the words that belong to it. */
export type ComparedFigure = PublishedFigure & { label: string; comparator: string };

/** A figure that differs; null where it is not there. */
export interface FigureChange {
  before: ComparedFigure | null;
  after: ComparedFigure | null;
}

/** What became of one answer between two versions. */
export interface AnswerChange {
  answerId: string;
  kind: 'added' | 'removed' | 'changed';
  /** What staff said, as it reads last. */
  youSaid: string;
  /** Its place in each, from 1; null where it is not. */
  placeBefore: number | null;
  placeAfter: number | null;
  /** It stands elsewhere among those that are in both. */
  isMoved: boolean;
  texts: TextChange[];
  figures: FigureChange[];
}

/** What became of a language between two versions. */
export interface LanguageChange {
  language: Language;
  kind: AnswerChange['kind'];
}

/** All that differs between two versions of an edition, as its readers see them. */
export interface EditionComparison {
  texts: TextChange[];
  /** Those that differ: in the order of the later version, then those that were taken out. */
  answers: AnswerChange[];
  languages: LanguageChange[];
}

/** Compares two versions of an edition, or a version with the draft as it would go out. */
export function compareEditions(before: PublishedEdition, after: PublishedEdition): EditionComparison {
  const moved = movedBetween(idsOf(before), idsOf(after));
  const change = (answer: PublishedAnswer | null, next: PublishedAnswer | null) =>
    compareAnswers(answer, next, before, after, moved);
  const kept = after.answers.map((next) => change(answerIn(before, next.id), next));
  const removed = before.answers
    .filter(({ id }) => !answerIn(after, id))
    .map((answer) => change(answer, null));
  return {
    texts: [
      ...changed('Title', before.texts.en.title, after.texts.en.title),
      ...changedFormat('Introduction', before.texts.en.introduction, after.texts.en.introduction),
      ...changed('Headline answer', headlineOf(before), headlineOf(after)),
    ],
    answers: [...kept, ...removed].filter(
      ({ kind, isMoved, texts, figures }) =>
        kind !== 'changed' || isMoved || texts.length > 0 || figures.length > 0,
    ),
    languages: compareLanguages(before, after),
  };
}

const idsOf = ({ answers }: PublishedEdition) => answers.map(({ id }) => id);

const answerIn = ({ answers }: PublishedEdition, id: string) =>
  answers.find((answer) => answer.id === id) ?? null;

const headlineOf = (edition: PublishedEdition) =>
  answerIn(edition, edition.headlineAnswerId ?? '')?.texts.en.youSaid ?? '';

function changed(label: string, before: string, after: string): TextChange[] {
  return before === after ? [] : [{ label, before, after, isFormatAlone: false }];
}

function changedFormat(label: string, before: FormattedText, after: FormattedText): TextChange[] {
  const [first, second] = [listed(before), listed(after)];
  if (alike(before, after)) return [];
  return [{ label, before: first, after: second, isFormatAlone: first === second }];
}

/** The words with a mark before each item of a list, so that what is an item can be seen without a format. */
function listed(text: FormattedText): string {
  return text
    .flatMap(({ kind, lines }) =>
      lines.map((spans, place) => {
        const mark = { paragraph: '', bullets: '• ', numbers: `${place + 1}. ` }[kind];
        return mark + spans.map((span) => span.text).join('');
      }),
    )
    .join('\n');
}

function compareAnswers(
  before: PublishedAnswer | null,
  after: PublishedAnswer | null,
  first: PublishedEdition,
  second: PublishedEdition,
  moved: ReadonlySet<string>,
): AnswerChange {
  const answerId = (after ?? before)?.id ?? '';
  const place = (edition: PublishedEdition) => idsOf(edition).indexOf(answerId) + 1 || null;
  return {
    answerId,
    kind: !before ? 'added' : !after ? 'removed' : 'changed',
    youSaid: (after ?? before)?.texts.en.youSaid ?? '',
    placeBefore: place(first),
    placeAfter: place(second),
    isMoved: moved.has(answerId),
    texts: textsOf(before, after),
    figures: compareFigures(figuresOf(before), figuresOf(after)),
  };
}

function textsOf(before: PublishedAnswer | null, after: PublishedAnswer | null): TextChange[] {
  const told = (label: string, of: (answer: PublishedAnswer) => string) =>
    changed(label, before ? of(before) : '', after ? of(after) : '');
  const word = (label: string, key: 'youSaid' | 'next' | 'quotation' | 'pictureAlt') =>
    told(label, ({ texts }) => texts.en[key]);
  const names = (rows: readonly { name: string }[]) => rows.map(({ name }) => name).join(', ');
  return [
    ...word('You said', 'youSaid'),
    ...told('Kind of answer', ({ kind }) => ANSWER_KIND_LABELS[kind]),
    ...changedFormat('What was done', before?.texts.en.weDid ?? [], after?.texts.en.weDid ?? []),
    ...word('What is next', 'next'),
    ...word('Quotation', 'quotation'),
    ...told('Looked at again', ({ reviewOn }) => spokenDay(reviewOn)),
    ...told('Priority', ({ priority }) => priority.name),
    ...told('Sites', ({ sites }) => names(sites) || 'All sites'),
    ...told('Golden threads', ({ goldenThreads }) => goldenThreads.join(', ')),
    ...told('Actions', ({ story }) => story.actions.map(({ title }) => title).join('\n')),
    ...pictures(before, after),
    ...word('What the picture shows', 'pictureAlt'),
  ];
}

function pictures(before: PublishedAnswer | null, after: PublishedAnswer | null): TextChange[] {
  const [first, second] = [before?.picture?.id, after?.picture?.id];
  if (first === second) return [];
  return changed(
    'Picture',
    first ? 'A picture' : '',
    second ? (first ? 'Another picture' : 'A picture') : '',
  );
}

function figuresOf(answer: PublishedAnswer | null): ComparedFigure[] {
  if (!answer) return [];
  const { figures } = answer.texts.en;
  return answer.figures.map((figure, place) => ({
    ...figure,
    label: figures[place]?.label ?? '',
    comparator: figures[place]?.comparator ?? '',
  }));
}

/** Figures are the same one by their label; those whose label changed are paired in their order. */
function compareFigures(before: readonly ComparedFigure[], after: readonly ComparedFigure[]): FigureChange[] {
  const left = [...before];
  const take = (is: (figure: ComparedFigure) => boolean) => {
    const place = left.findIndex(is);
    return place === -1 ? null : (left.splice(place, 1)[0] ?? null);
  };
  const named = after.map((figure) => ({
    after: figure,
    before: take(({ label }) => label === figure.label),
  }));
  const paired = named.map((each) => ({ ...each, before: each.before ?? take(() => true) }));
  return [...paired, ...left.map((figure) => ({ before: figure, after: null }))].filter(
    (change) => !alike(change.before, change.after),
  );
}

/** Whether two values say the same, in whatever order the database gives their fields. */
const alike = (one: unknown, other: unknown) => inOrder(one) === inOrder(other);

function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    each !== null && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([one], [other]) => (one < other ? -1 : 1)))
      : each,
  );
}

function compareLanguages(before: PublishedEdition, after: PublishedEdition): LanguageChange[] {
  return TRANSLATED_LANGUAGES.flatMap((language): LanguageChange[] => {
    const [first, second] = [wordsIn(before, language), wordsIn(after, language)];
    if (first === second) return [];
    return [{ language, kind: first === '' ? 'added' : second === '' ? 'removed' : 'changed' }];
  });
}

/** All words of an edition in a language, to see whether they differ; empty when there are none. */
function wordsIn({ texts, answers }: PublishedEdition, language: Language): string {
  const told = answers.flatMap(({ id, texts: words }): [string, PublishedAnswerTexts][] => {
    const own = words[language];
    return own ? [[id, own]] : [];
  });
  const own = texts[language];
  return own || told.length > 0 ? inOrder([own ?? null, Object.fromEntries(told)]) : '';
}

/** The ids that stand elsewhere among those of both lists: as few as explain the new order. */
function movedBetween(before: readonly string[], after: readonly string[]): Set<string> {
  const common = after.filter((id) => before.includes(id));
  // The longest run of answers that kept their order; the others moved around them.
  const runs = common.map(() => [] as string[]);
  common.forEach((id, at) => {
    const earlier = runs
      .slice(0, at)
      .filter((run) => before.indexOf(run.at(-1) ?? '') < before.indexOf(id))
      .reduce<string[]>((best, run) => (run.length > best.length ? run : best), []);
    runs[at] = [...earlier, id];
  });
  const stayed = runs.reduce<string[]>((best, run) => (run.length > best.length ? run : best), []);
  return new Set(common.filter((id) => !stayed.includes(id)));
}
