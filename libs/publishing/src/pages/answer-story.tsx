import { type PublishedAction, type PublishedStory } from '@heard/domain';
import { type ReactNode } from 'react';
import { fillWords } from './fill-words';
import { Day, linkTo, Name, type PageContext } from './page-context';
import { PLACES } from './public-paths';
import { type ToldAnswer } from './public-site';
import { fillText } from './fill-words';

/** How an answer came about, forwards: heard, became this action, answered, looked at again. */
export function AnswerStory({ told, context }: { told: ToldAnswer; context: PageContext }): ReactNode {
  const { words } = context;
  const { answer, edition } = told;
  const editionLink = (
    <a href={linkTo(context, PLACES.edition(edition.number))}>
      {fillText(words.edition, { number: context.format.number(edition.number) })}
    </a>
  );
  return (
    <section className="story">
      <h2>{words.story}</h2>
      <ol>
        <Heard story={answer.story} context={context} />
        {answer.story.actions.length === 0 ? (
          <li>
            <p>{words.noAction}</p>
          </li>
        ) : null}
        {answer.story.actions.map((action, index) => (
          <BecameAction key={index} action={action} context={context} />
        ))}
        <li>
          <h3>{words.answered}</h3>
          <p>
            {fillWords(words.answeredIn, {
              edition: editionLink,
              date: <Day on={edition.publishedOn} context={context} />,
            })}
          </p>
        </li>
        <li>
          <h3>{words.lookedAtAgain}</h3>
          <p>{fillWords(words.lookAgainOn, { date: <Day on={answer.reviewOn} context={context} /> })}</p>
        </li>
      </ol>
    </section>
  );
}

// What is null was too small to be told, and "several" is all that may be said of it.
function Heard({ story, context }: { story: PublishedStory; context: PageContext }): ReactNode {
  const { words, format } = context;
  const { heardAtEvents, notes, span } = story;
  return (
    <li>
      <h3>{words.heard}</h3>
      <p>
        {heardAtEvents === null ? words.heardAtSeveral : format.counted(words.heardAtEvents, heardAtEvents)}{' '}
        {notes === null ? words.severalNotes : format.counted(words.notes, notes)}
        {span === null ? '' : ` ${words.spans[span]}`}
      </p>
      {heardAtEvents === null || notes === null ? <p className="caution">{words.numbersHidden}</p> : null}
    </li>
  );
}

function BecameAction({ action, context }: { action: PublishedAction; context: PageContext }): ReactNode {
  const { words } = context;
  const days = [
    [words.agreedOn, action.agreedOn],
    [words.launchedOn, action.launchedOn],
    [words.evaluatedOn, action.evaluatedOn],
  ] as const;
  return (
    <li>
      <h3>{words.action}</h3>
      <p className="action">
        <Name of={action.title} context={context} />
      </p>
      <ul>
        {days.map(([said, on]) =>
          on === null ? null : (
            <li key={said}>{fillWords(said, { date: <Day on={on} context={context} /> })}</li>
          ),
        )}
        {action.finding === '' ? null : (
          <li>
            {words.finding}: <Name of={action.finding} context={context} />
          </li>
        )}
        <li>{fillText(words.stoodAt, { state: words.states[action.state] })}</li>
      </ul>
    </li>
  );
}
