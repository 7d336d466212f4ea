import { type PublishedAnswer, type PublishedFigure } from '@heard/domain';
import { type ReactNode } from 'react';
import { type HeadingLevel } from './answer-words';
import { fillWords } from './fill-words';
import { inLanguage, languageOf, Name, type PageContext } from './page-context';

interface FiguresProps {
  answer: PublishedAnswer;
  context: PageContext;
  heading: HeadingLevel;
}

/** The answer's figures, each with all that is needed to judge it, and that none of them proves a cause. */
export function AnswerFigures({ answer, context, heading: Heading }: FiguresProps): ReactNode {
  if (answer.figures.length === 0) return null;
  const { text, language } = inLanguage(answer.texts, context.language);
  const other = languageOf(language, context.language);
  return (
    <section className="figures">
      <Heading>{context.words.figures}</Heading>
      <ul>
        {answer.figures.map((figure, index) => {
          const said = text.figures[index] ?? answer.texts.en.figures[index];
          return (
            <li key={index}>
              <p className="value">{context.format.figure(figure.value, figure.unit, context.words)}</p>
              <p {...other}>{said?.label}</p>
              <p className="basis">
                {basisOf(
                  figure,
                  <bdi {...other}>{said?.comparator}</bdi>,
                  said?.comparator ?? '',
                  context,
                ).map((part, at) => (
                  <span key={at}>{part}</span>
                ))}
              </p>
            </li>
          );
        })}
      </ul>
      <p className="caution">{context.words.figuresCaution}</p>
    </section>
  );
}

function basisOf(
  figure: PublishedFigure,
  comparator: ReactNode,
  comparatorWords: string,
  context: PageContext,
): ReactNode[] {
  const { words, format } = context;
  const { base, year, source, unit, comparatorValue } = figure;
  const value = comparatorValue === null ? '' : format.figure(comparatorValue, unit, words);
  const comparison =
    comparatorWords === '' ? (
      value
    ) : (
      <>
        {comparator}
        {value === '' ? '' : `: ${value}`}
      </>
    );
  // A share of people says nothing without their number; a count has no other.
  const missingBase = unit === 'percent' || unit === 'points' ? [words.baseNotGiven] : [];
  return [
    ...(base === null ? missingBase : [format.counted(words.basedOn, base)]),
    ...(year === null ? [] : [fillWords(words.year, { year: String(year) })]),
    ...(source === '' ? [] : [fillWords(words.source, { source: <Name of={source} context={context} /> })]),
    ...(comparison === '' ? [] : [fillWords(words.forComparison, { comparison })]),
  ];
}
