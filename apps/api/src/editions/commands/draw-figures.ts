import { drawnReadings, type Transaction } from '@heard/data';
import { type AnswerWords, fail, figureOfReading, type IsoDate, ok, type Result } from '@heard/domain';

/** The words with each figure that is taken from a measure filled in from its reading. */
export async function drawFigures<Words extends Pick<AnswerWords, 'figures'>>(
  transaction: Transaction,
  words: Words,
  today: IsoDate,
): Promise<Result<Words>> {
  const wanted = words.figures.flatMap(({ reading }) => (reading ? [reading] : []));
  if (wanted.length === 0) return ok(words);
  const { drawn, threshold } = await drawnReadings(transaction, wanted);
  const figures = [];
  for (const [index, figure] of words.figures.entries()) {
    const { reading } = figure;
    if (!reading) {
      figures.push(figure);
      continue;
    }
    const found = drawn.find(
      (each) =>
        each.measureId === reading.measureId &&
        each.vintage === reading.vintage &&
        each.period === reading.period,
    );
    const filled = figureOfReading(figure, found ?? null, `figures.${index}`, { threshold, today });
    if (!filled.ok) return fail(...filled.problems);
    figures.push(filled.value);
  }
  return ok({ ...words, figures });
}
