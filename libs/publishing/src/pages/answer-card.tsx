import { type ReactNode } from 'react';
import { KindTag, TranslationNote } from './answer-words';
import { clip, fillText } from './fill-words';
import { Day, inLanguage, languageOf, linkTo, type PageContext } from './page-context';
import { PLACES } from './public-paths';
import { type ToldAnswer } from './public-site';

interface CardProps {
  told: ToldAnswer;
  context: PageContext;
  /** Whether to say which edition tells it. */
  withEdition?: boolean;
}

/** An answer in short, among others: its name, cut where it is long, leads to its page. */
export function AnswerCard({ told, context, withEdition = false }: CardProps): ReactNode {
  const { answer, edition } = told;
  const { words, format } = context;
  const { text, language } = inLanguage(answer.texts, context.language);
  return (
    <article className="card">
      <KindTag answer={answer} context={context} />
      <h2>
        <a href={linkTo(context, PLACES.answer(answer.id))} {...languageOf(language, context.language)}>
          {clip(text.youSaid, 200)}
        </a>
      </h2>
      <TranslationNote shown={language} context={context} />
      {withEdition ? (
        <p className="caption">
          {fillText(words.edition, { number: format.number(edition.number) })}
          {' · '}
          <Day on={edition.publishedOn} context={context} />
        </p>
      ) : null}
    </article>
  );
}
