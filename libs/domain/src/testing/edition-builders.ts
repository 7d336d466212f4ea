import { type Answer, type Figure } from '../answers/answer';
import { type Edition } from '../editions/edition';
import { type CheckedAnswer, type CheckSettings } from '../editions/edition-checklist';
import { paragraph } from '../editions/formatted-text';
import { type PublishedEdition } from '../editions/published-edition';
import { freezeEdition } from '../editions/freeze-edition';
import { type Translation } from '../translations/translation';
import { anAction, TODAY } from './builders';

/** A draft of a first edition, written by one person, that the checklist lets through. */
export function anEdition(parts: Partial<Edition> = {}): Edition {
  return {
    id: 'edition-1',
    programmeId: 'programme-1',
    state: 'draft',
    title: 'What we heard this winter',
    introduction: paragraph('You told us what gets in the way. Here is what we did.'),
    headlineAnswerId: null,
    authorIds: ['author'],
    approvedById: null,
    sentBackReason: '',
    scheduledFor: null,
    whatChanged: '',
    withdrawnReason: '',
    number: null,
    publishedVersion: 0,
    wordedVersion: 0,
    publishedOn: null,
    createdOn: '2025-03-03',
    version: 1,
    ...parts,
  };
}

/** An answer of the edition that `anEdition` makes, to the theme that `aTheme` makes. */
export function anAnswer(parts: Partial<Answer> = {}): Answer {
  return {
    id: 'answer-1',
    programmeId: 'programme-1',
    editionId: 'edition-1',
    position: 0,
    themeId: 'theme-1',
    kind: 'we_did',
    youSaid: 'The rota comes too late to plan a life.',
    weDid: paragraph('The rota is now out six weeks before.'),
    next: 'We look at night shifts next.',
    reviewOn: '2025-09-01',
    actionIds: ['action-1'],
    siteIds: [],
    figures: [],
    quotation: null,
    pictureId: null,
    pictureAlt: '',
    version: 1,
    ...parts,
  };
}

/** A percentage with all that is needed to judge it. */
export function aFigure(parts: Partial<Figure> = {}): Figure {
  return {
    id: 'figure-1',
    label: 'would recommend us as a place to work',
    value: 61,
    unit: 'percent',
    base: 2140,
    year: 2024,
    source: 'NHS Staff Survey',
    comparator: 'average of similar trusts',
    comparatorValue: 59.5,
    embargoedUntil: null,
    ...parts,
  };
}

/** The answer that `anAnswer` makes as the checklist sees it: its theme agreed, with evidence, its action launched. */
export function aCheckedAnswer(parts: Partial<CheckedAnswer> = {}): CheckedAnswer {
  const { id, title, state } = anAction();
  return {
    ...anAnswer(),
    theme: { state: 'agreed' },
    hasEvidence: true,
    drawn: {},
    actions: [{ id, title, state }],
    ...parts,
  };
}

/** The settings with which a programme begins. */
export const CHECK_SETTINGS: CheckSettings = { threshold: 11, readingAge: 12 };

/** What is out of an edition with these answers, in English alone. */
export function aPublishedEdition(
  edition: Edition = anEdition(),
  answers: Answer[] = [anAnswer()],
): PublishedEdition {
  const story = { goldenThreads: [], sites: [], actions: [], picture: null };
  const background = answers.map(({ id }) => ({
    ...{ answerId: id, priority: { id: 'subgroup-1', name: 'Health and wellbeing' }, ...story },
    shown: { notes: 4, events: 2, months: 1 },
  }));
  const around = { organisation: 'Example Trust', programme: 'Our Future', answers: background };
  return freezeEdition(
    { ...edition, number: 1, publishedOn: TODAY, publishedVersion: edition.publishedVersion || 1 },
    answers,
    { ...around, thresholds: { themeNotes: 3, themeEvents: 2 }, editionTexts: {}, answerTexts: new Map() },
    TODAY,
  );
}

/** The Polish of the answer that `anAnswer` makes, checked. */
export function aTranslation(parts: Partial<Translation> = {}): Translation {
  const { youSaid, weDid, next } = anAnswer();
  const none = { quotation: '', pictureAlt: '', figures: [] };
  return {
    ...{ id: 'translation-1', programmeId: 'programme-1', editionId: 'edition-1', answerId: 'answer-1' },
    language: 'pl',
    texts: {
      ...{ youSaid: 'Grafik przychodzi za późno.', weDid: paragraph('Grafik jest sześć tygodni wcześniej.') },
      ...{ next: 'Teraz patrzymy na noce.', ...none },
    },
    english: { youSaid, weDid, next, ...none },
    ...{ isChecked: true, checkedById: 'checker', writtenById: 'translator', version: 1 },
    ...parts,
  };
}
