import { type Language, LANGUAGES, plainText } from '@heard/domain';
import { type ReactNode } from 'react';
import { AnswerStory } from './answer-story';
import { AnswerTopics, AnswerWords, YouSaid } from './answer-words';
import { clip } from './fill-words';
import { inLanguage, type PageContext } from './page-context';
import { PageFrame, type PageFacts } from './page-frame';
import { PosterLink } from './poster-link';
import { pageAddress, picturePath, PLACES } from './public-paths';
import { type ToldAnswer } from './public-site';
import { ReactionForm } from './reaction-form';

/** The languages in which an answer is told. */
export function languagesOfAnswer({ answer }: ToldAnswer): Language[] {
  return LANGUAGES.filter((language) => answer.texts[language]);
}

/** An answer's own page: its words, its story, and whether it landed. */
export function AnswerPage({ told, context }: { told: ToldAnswer; context: PageContext }): ReactNode {
  const { answer } = told;
  const { text } = inLanguage(answer.texts, context.language);
  const facts: PageFacts = {
    title: clip(text.youSaid, 70),
    description: clip(`${context.words.kinds[answer.kind]}: ${plainText(text.weDid)}`, 200),
    address: (language) => pageAddress(PLACES.answer(answer.id), language),
    toldIn: languagesOfAnswer(told),
    kind: 'article',
    picture: answer.picture && {
      ...{ address: picturePath(answer.picture.id), alt: text.pictureAlt },
      ...{ width: answer.picture.width, height: answer.picture.height },
    },
  };
  return (
    <PageFrame context={context} facts={facts}>
      <article>
        <YouSaid answer={answer} context={context} as="h1" />
        <AnswerWords answer={answer} context={context} heading="h2" />
        <AnswerStory told={told} context={context} />
        <AnswerTopics answer={answer} context={context} />
      </article>
      <ReactionForm answerId={answer.id} context={context} />
      <PosterLink editionId={told.edition.id} context={context} />
    </PageFrame>
  );
}
