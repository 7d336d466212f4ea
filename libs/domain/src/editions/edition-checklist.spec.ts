import { describe, expect, it } from '@jest/globals';
import { ACTION_STATES, type ActionState } from '../actions/action';
import { type Figure } from '../answers/answer';
import { SCREEN_MESSAGES, type ScreenFlag } from '../notes/screening';
import { aCheckedAnswer, aFigure, anEdition, CHECK_SETTINGS, TODAY } from '../testing';
import { THEME_STATES, type ThemeState } from '../themes/theme';
import { type Edition } from './edition';
import {
  checkEdition,
  type CheckedAnswer,
  type CheckFinding,
  CHECKS,
  type EditionText,
} from './edition-checklist';
import { paragraph, plainText } from './formatted-text';

const TOMORROW = '2025-03-15';
const YESTERDAY = '2025-03-13';
const FLAG: ScreenFlag = { kind: 'email', start: 0, end: 1, message: SCREEN_MESSAGES.email };
// 3 sentences of 10 words of 7 letters: age 22, or 16 among the easy words of the builder's answer.
const HARD = paragraph(Array.from({ length: 3 }, () => `${'abcdefg '.repeat(9)}abcdefg.`).join(' '));

type Flagged = EditionText & { flags: ScreenFlag[] };

/** The findings as `kind field`, warnings in brackets, with the answer in front where there is one. */
function told(edition: Edition, answers: CheckedAnswer[], flagged: Flagged[] = []): string[] {
  return checkEdition(edition, answers, flagged, CHECK_SETTINGS, TODAY).map(short);
}

function short({ kind, isRefusal, answerId, field }: CheckFinding): string {
  const line = `${answerId === null ? '' : `${answerId} `}${kind} ${field}`;
  return isRefusal ? line : `(${line})`;
}

const withFigure = (parts: Partial<Figure>) => ({ figures: [aFigure({ id: 'figure-0' }), aFigure(parts)] });

it('says in which language a translation gives somebody away', () => {
  const own = { answerId: 'answer-1', field: 'translations.ur.next', text: 'x', flags: [FLAG] };
  const [finding] = checkEdition(
    anEdition(),
    [aCheckedAnswer()],
    [{ ...own, language: 'ur' }],
    CHECK_SETTINGS,
    TODAY,
  );
  expect(finding).toMatchObject({
    ...{ kind: 'identifier', isRefusal: true, answerId: 'answer-1', field: 'translations.ur.next' },
    message: `In the Urdu: ${SCREEN_MESSAGES.email}`,
  });
});

it('finds nothing in an edition that is whole', () =>
  expect(
    told(anEdition({ headlineAnswerId: 'answer-1' }), [
      aCheckedAnswer({
        ...{ figures: [aFigure()], quotation: { text: 'It helps.', isCleared: true } },
        ...{ pictureId: 'picture-1', pictureAlt: 'The new rota on a wall', reviewOn: TODAY },
      }),
    ]),
  ).toEqual([]));

describe('of the edition itself', () => {
  it.each<[string, Partial<Edition>, string[]]>([
    ['a title', { title: '' }, ['no_title title']],
    ['its headline', { headlineAnswerId: 'answer-9' }, ['no_answers headlineAnswerId']],
    ['what a correction changes', { publishedVersion: 1 }, ['not_said_what_changed whatChanged']],
    ['what a correction changes, said', { publishedVersion: 1, whatChanged: 'A figure.' }, []],
    ['its reading age', { introduction: HARD }, ['(hard_to_read introduction)']],
  ])('it asks for %s', (_, parts, found) =>
    expect(told(anEdition(parts), [aCheckedAnswer()])).toEqual(found),
  );

  it('it asks for an answer', () => expect(told(anEdition(), [])).toEqual(['no_answers answers']));
});

describe('of an answer', () => {
  it.each<[string, Partial<CheckedAnswer>, string | null]>([
    ['a theme that rests on too little', { hasEvidence: false }, 'no_evidence themeId'],
    ['no words', { weDid: [] }, 'empty_answer weDid'],
    ['done, with no action', { actions: [] }, 'not_launched actionIds'],
    ['being done, with no action', { actions: [], kind: 'we_are_doing' }, null],
    ['not possible, with no action', { actions: [], kind: 'we_could_not' }, null],
    ['still listening, with no action', { actions: [], kind: 'still_listening' }, null],
    ['no day to look again', { reviewOn: null }, 'no_review_date reviewOn'],
    ['a day that is past', { reviewOn: YESTERDAY }, 'no_review_date reviewOn'],
    ['today as the day', { reviewOn: TODAY }, null],
    [
      'words nobody allowed',
      { quotation: { text: 'x', isCleared: false } },
      'quotation_not_cleared quotation',
    ],
    ['words somebody allowed', { quotation: { text: 'x', isCleared: true } }, null],
    ['a picture not described', { pictureId: 'picture-1' }, 'no_alternative_text pictureAlt'],
    ['a picture described', { pictureId: 'picture-1', pictureAlt: 'A wall' }, null],
    ['a figure without its base', withFigure({ base: null }), 'figure_without_base figures.1.base'],
    [
      ...(['points without their base', withFigure({ base: null, unit: 'points' })] as const),
      'figure_without_base figures.1.base',
    ],
    ['a count without a base', withFigure({ base: null, unit: 'people' }), null],
    ['a number without a base', withFigure({ base: null, unit: 'number' }), null],
    ['a figure without its year', withFigure({ year: null }), 'figure_without_base figures.1.year'],
    ['a figure without its source', withFigure({ source: '' }), 'figure_without_base figures.1.source'],
    [
      'a figure beside nobody says what',
      withFigure({ comparator: '' }),
      'figure_without_base figures.1.comparator',
    ],
    ['a figure beside nothing', withFigure({ comparator: '', comparatorValue: null }), null],
    ['a base that is too small', withFigure({ base: 10 }), 'small_group figures.1.base'],
    ['a base that is large enough', withFigure({ base: 11 }), null],
    ['a base that is no number', withFigure({ base: Number.NaN }), 'small_group figures.1.base'],
    [
      ...(['too few people', withFigure({ unit: 'people', value: 10, comparatorValue: 11 })] as const),
      'small_group figures.1.value',
    ],
    [
      ...(['beside too few people', withFigure({ unit: 'people', value: 11, comparatorValue: 10 })] as const),
      'small_group figures.1.comparatorValue',
    ],
    ['a small number of no people', withFigure({ unit: 'number', value: 3, comparatorValue: 4 }), null],
    ['a small share of many people', withFigure({ value: 1, comparatorValue: 2 }), null],
    [
      'a source that may be told tomorrow',
      withFigure({ embargoedUntil: TOMORROW }),
      'embargoed figures.1.embargoedUntil',
    ],
    ['a source that may be told today', withFigure({ embargoedUntil: TODAY }), null],
    ['words that are hard to read', { weDid: HARD }, '(hard_to_read weDid)'],
  ])('%s', (_, parts, found) => {
    const line = found?.replace(/^\(?/, (bracket) => `${bracket}answer-1 `);
    expect(told(anEdition(), [aCheckedAnswer(parts)])).toEqual(line === undefined ? [] : [line]);
  });

  it.each<[ThemeState, string]>([
    ['forming', 'Agree it first'],
    ['set_aside', 'Take it up again first'],
    ['merged', 'Answer that one'],
  ])('a theme that is %s', (state, words) => {
    const findings = checkEdition(
      ...([anEdition(), [aCheckedAnswer({ theme: { state } })], [], CHECK_SETTINGS, TODAY] as const),
    );
    expect(findings.map(short)).toEqual(['answer-1 no_evidence themeId']);
    expect(findings[0]?.message).toContain(words);
  });

  it('and any other theme passes', () =>
    expect(
      THEME_STATES.filter((state) => told(anEdition(), [aCheckedAnswer({ theme: { state } })]).length === 0),
    ).toEqual(['agreed', 'being_worked_on', 'answered', 'reopened']));

  it('what was done is an action that was launched, and one is enough', () => {
    const passes = (...states: ActionState[]) =>
      told(anEdition(), [
        aCheckedAnswer({ actions: states.map((state) => ({ id: state, title: state, state })) }),
      ]).length === 0;
    expect(ACTION_STATES.filter((state) => passes(state))).toEqual([
      ...['launched', 'evaluated', 'rolled_out', 'relaunched', 'handed_over'],
    ]);
    expect(passes('proposed', 'launched')).toBe(true);
    expect(passes('proposed', 'stopped')).toBe(false);
  });

  it('says the day of an embargo, the threshold and the ages', () => {
    const answer = aCheckedAnswer({ ...withFigure({ base: 3, embargoedUntil: TOMORROW }), weDid: HARD });
    const messages = checkEdition(anEdition(), [answer], [], CHECK_SETTINGS, TODAY).map(
      ({ message }) => message,
    );
    expect(messages).toEqual([
      expect.stringContaining('Fewer than 11 people'),
      expect.stringContaining('before 15 March 2025'),
      expect.stringContaining('age 16; the programme aims for 12'),
    ]);
  });
});

describe('what gives somebody away', () => {
  const at = (answerId: string | null, field: string, ...flags: ScreenFlag[]): Flagged => ({
    ...{ answerId, field, text: 'x', flags },
  });

  it('is told once for each text and kind, with what to do', () => {
    const name: ScreenFlag = { ...FLAG, kind: 'person_name', message: SCREEN_MESSAGES.person_name };
    const flagged = [
      at('answer-1', 'next', FLAG, { ...FLAG, start: 5, end: 6 }, name),
      at(null, 'title', FLAG),
    ];
    const findings = checkEdition(anEdition(), [aCheckedAnswer()], flagged, CHECK_SETTINGS, TODAY);
    expect(findings.map((each) => `${short(each)}: ${each.message}`)).toEqual([
      `identifier title: ${SCREEN_MESSAGES.email}`,
      `answer-1 identifier next: ${SCREEN_MESSAGES.email}`,
      `answer-1 identifier next: ${SCREEN_MESSAGES.person_name}`,
    ]);
  });

  it('is nothing where nothing was found', () =>
    expect(told(anEdition(), [aCheckedAnswer()], [at('answer-1', 'next')])).toEqual([]));

  it('keeps the edition back in an answer that is not there, too', () =>
    expect(told(anEdition(), [aCheckedAnswer()], [at('answer-9', 'next', FLAG)])).toEqual([
      'answer-9 identifier next',
    ]));

  it('stands in the order of the edition, refusals before warnings', () =>
    expect(
      told(
        anEdition({ title: '', introduction: HARD }),
        [
          aCheckedAnswer({ weDid: HARD, reviewOn: null }),
          aCheckedAnswer({ id: 'answer-2', weDid: HARD, hasEvidence: false }),
        ],
        [at('answer-2', 'next', FLAG), at('answer-1', 'next', FLAG), at(null, 'introduction', FLAG)],
      ),
    ).toEqual([
      'no_title title',
      'identifier introduction',
      'answer-1 no_review_date reviewOn',
      'answer-1 identifier next',
      'answer-2 no_evidence themeId',
      'answer-2 identifier next',
      '(hard_to_read introduction)',
      '(answer-1 hard_to_read weDid)',
      '(answer-2 hard_to_read weDid)',
    ]));
});

it('has no check that finds nothing', () => {
  const worst = aCheckedAnswer({
    ...{ hasEvidence: false, weDid: [], youSaid: plainText(HARD), actions: [], reviewOn: null },
    ...{ quotation: { text: 'x', isCleared: false }, pictureId: 'picture-1' },
    ...withFigure({ base: 3, year: null, embargoedUntil: TOMORROW }),
  });
  const edition = anEdition({ title: '', headlineAnswerId: 'answer-9', publishedVersion: 1 });
  const flagged = [{ answerId: null, field: 'title', text: 'x', flags: [FLAG] }];
  const found = [[worst], []].flatMap((answers) =>
    checkEdition(edition, answers, flagged, CHECK_SETTINGS, TODAY).map(({ kind }) => kind),
  );
  expect(CHECKS.filter((kind) => !found.includes(kind))).toEqual([]);
});
