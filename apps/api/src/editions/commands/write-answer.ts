import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import {
  type Answer,
  type AnswerWords,
  cleanLine,
  type Edition,
  fail,
  type FigureReading,
  maySeeTheme,
  MOST_ANSWERS,
  notFound,
  ok,
  problem,
  type Result,
  type Viewer,
  writeAnswer,
} from '@heard/domain';
import { type AddAnswerInput, type AnswerWordsInput, type WriteAnswerInput } from '../edition.inputs';
import { formattedFrom } from '../formatted-text.type';
import { Clock } from '../../work/clock';
import { type AnswerSeen, ChangeAnswer, checkAnswerNames } from './change-answer';
import { drawFigures } from './draw-figures';

const TAKEN = problem('id', 'DUPLICATE', 'This id is taken. Send the answer again with a new one.');

const FORMING = problem(
  'themeId',
  'WRONG_STATE',
  'This theme is still forming, and a draft would show it to everybody. Agree it first.',
);

/** Adds answers to an edition, writes them, orders them and takes them out. */
@Injectable()
export class WriteAnswer {
  constructor(
    private readonly changeAnswer: ChangeAnswer,
    private readonly clock: Clock,
  ) {}

  /** Adds an answer to a theme; the same id sent twice adds one. */
  async add(viewer: Viewer, input: AddAnswerInput): Promise<{ id: string; result: Result<Edition> }> {
    const id = input.id || newId();
    const { editionId, themeId } = input;
    const result = await this.changeAnswer.run(
      viewer,
      (transaction) => transaction.editions.find(editionId),
      {
        event: 'add_answer',
        apply: async (_edition, transaction) => {
          const earlier = await transaction.answers.find(id);
          if (earlier && earlier.editionId === editionId && earlier.themeId === themeId)
            return ok({ before: null, after: null, isDone: true });
          if (earlier) return fail(TAKEN);
          const theme = await transaction.themes.find(themeId);
          if (!theme || !maySeeTheme(viewer, theme)) return fail({ ...notFound('theme'), field: 'themeId' });
          // While it forms its leads alone see it, and everybody who works here sees drafts.
          if (theme.state === 'forming') return fail(FORMING);
          const answers = await transaction.answers.ofEdition(editionId);
          if (answers.length >= MOST_ANSWERS) {
            return fail(
              problem(
                null,
                'INVALID',
                `An edition has ${MOST_ANSWERS} answers at most. Begin another, or take one out.`,
              ),
            );
          }
          const actions = await transaction.answers.actionsOfTheme(themeId);
          const said = input.words ? wordsFrom(input.words) : firstWords(theme.wording, actions);
          const drawn = await drawFigures(transaction, said, this.clock.today());
          if (!drawn.ok) return drawn;
          const words = drawn.value;
          const blank = {
            ...{ id, programmeId: viewer.programmeId, editionId, themeId, version: 1 },
            position: Math.max(-1, ...answers.map(({ position }) => position)) + 1,
          };
          const written = writeAnswer({ ...words, ...blank }, words);
          if (!written.ok) return written;
          const unknown = await checkAnswerNames(transaction, written.value);
          if (unknown) return fail(unknown);
          if (!(await transaction.answers.add(written.value))) return fail(TAKEN);
          return ok({ before: null, after: { ...written.value, told: written.value.youSaid } });
        },
      },
      'edition',
    );
    return { id, result };
  }

  write(viewer: Viewer, { id, version, words }: WriteAnswerInput): Promise<Result<Edition>> {
    return this.changeAnswer.runOn(viewer, { id, version }, 'write_answer', async (answer, transaction) => {
      const drawn = await drawFigures(transaction, wordsFrom(words), this.clock.today());
      if (!drawn.ok) return drawn;
      const written = writeAnswer(answer, drawn.value);
      if (!written.ok) return written;
      const unknown = await checkAnswerNames(transaction, written.value);
      if (unknown) return fail(unknown);
      return ok({ before: answer, after: await transaction.answers.save(answer, written.value) });
    });
  }

  remove(viewer: Viewer, seen: AnswerSeen): Promise<Result<Edition>> {
    return this.changeAnswer.runOn(viewer, seen, 'remove_answer', async (answer, transaction) => {
      await transaction.answers.remove(answer.id);
      return ok({ before: answer, after: null });
    });
  }

  /** Puts all answers of an edition into another order. */
  order(viewer: Viewer, editionId: string, answerIds: readonly string[]): Promise<Result<Edition>> {
    return this.changeAnswer.run(
      viewer,
      (transaction) => transaction.editions.find(editionId),
      {
        event: 'order_answers',
        apply: async (_edition, transaction) => {
          const before = (await transaction.answers.ofEdition(editionId)).map(({ id }) => id);
          if ([...before].sort().join() !== [...answerIds].sort().join()) {
            const message = 'An answer was added or taken out meanwhile. Look at the edition, then order it.';
            return fail(problem('answerIds', 'STALE', message));
          }
          await transaction.answers.order(answerIds);
          return ok({ before: { answerIds: before }, after: { answerIds } });
        },
      },
      'edition',
    );
  }
}

function wordsFrom(input: AnswerWordsInput): AnswerWords {
  const { kind, youSaid, weDid, next, reviewOn, actionIds, siteIds, figures, quotation } = input;
  return {
    ...{ kind, youSaid, weDid: formattedFrom(weDid), next, reviewOn: reviewOn ?? null, actionIds, siteIds },
    ...{ quotation: quotation ?? null, pictureId: input.pictureId || null, pictureAlt: input.pictureAlt },
    figures: figures.map(({ base, year, comparatorValue, embargoedUntil, reading, ...figure }) => ({
      ...figure,
      base: base ?? null,
      year: year ?? null,
      comparatorValue: comparatorValue ?? null,
      embargoedUntil: embargoedUntil ?? null,
      ...(reading && { reading: figureReading(reading) }),
    })),
  };
}

function figureReading({ measureId, vintage, period }: FigureReading): FigureReading {
  return { measureId, vintage: cleanLine(vintage), period: cleanLine(period) };
}

/** What an answer says before anybody wrote it: the theme's words, and what is done about it as far as that has come. */
function firstWords(wording: string, actions: readonly { id: string; isLaunched: boolean }[]): AnswerWords {
  const launched = actions.some(({ isLaunched }) => isLaunched);
  const kind: Answer['kind'] =
    actions.length === 0 ? 'still_listening' : launched ? 'we_did' : 'we_are_doing';
  return {
    ...{ kind, youSaid: wording, weDid: [], next: '', reviewOn: null, siteIds: [], figures: [] },
    ...{ actionIds: actions.map(({ id }) => id), quotation: null, pictureId: null, pictureAlt: '' },
  };
}
