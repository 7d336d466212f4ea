import { type Answer, type Figure } from '../answers/answer';
import { type Edition } from '../editions/edition';
import { type CheckedAnswer, type CheckSettings } from '../editions/edition-checklist';
import { paragraph } from '../editions/formatted-text';
import { anAction } from './builders';

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
    actions: [{ id, title, state }],
    ...parts,
  };
}

/** The settings with which a programme begins. */
export const CHECK_SETTINGS: CheckSettings = { threshold: 11, readingAge: 12 };
