import { type FragmentType } from '@apollo/client';
import { Fact, Facts, formatDate, Link } from '@heard/ui';
import { evaluationStateWords } from '../../app/words';
import { ActionFacts_ActionFragmentDoc, type ActionFacts_ActionFragment } from './action-page.generated';
import { usePart } from './use-part';

const text = (words: string) => words && <span className="heard-keep-lines">{words}</span>;

function evaluationWords({ state, on }: ActionFacts_ActionFragment['evaluation']): string {
  if (!on) return evaluationStateWords[state];
  return state === 'DONE'
    ? `${evaluationStateWords[state]} on ${formatDate(on)}`
    : `${evaluationStateWords[state]}, for ${formatDate(on)}`;
}

/** What an action is and hopes for, and what is known of its success, kept apart from what is claimed. */
export function ActionFacts({ action: from }: { action: FragmentType<ActionFacts_ActionFragment> }) {
  const action = usePart(ActionFacts_ActionFragmentDoc, from);
  if (!action) return null;
  const { evaluation } = action;
  return (
    <section aria-labelledby="about" className="heard-panel">
      <h2 className="heard-panel__title" id="about">
        About this action
      </h2>
      <Facts>
        {action.themes.length > 0 && (
          <Fact label={action.themes.length === 1 ? 'Theme that it answers' : 'Themes that it answers'}>
            <ul className="heard-plain-list">
              {action.themes.map(({ id, wording }) => (
                <li key={id}>
                  <Link href={`/themes/${id}`}>{wording}</Link>
                </li>
              ))}
            </ul>
          </Fact>
        )}
        <Fact label="What it hopes to change">{text(action.hopedChange)}</Fact>
        <Fact label="What is done">{text(action.description)}</Fact>
        <Fact label="Evaluation">
          {evaluationWords(evaluation)}
          {evaluation.finding && (
            <span className="heard-fact__more heard-keep-lines">{evaluation.finding}</span>
          )}
          {evaluation.method && (
            <span className="heard-fact__more heard-keep-lines heard-quiet">Method: {evaluation.method}</span>
          )}
        </Fact>
        <Fact label="Claim of success">{text(action.claimOfSuccess)}</Fact>
        <Fact label="Next step">{text(action.nextStep)}</Fact>
        <Fact label="Funder">{action.funder}</Fact>
        <Fact label="Partner">{action.partner}</Fact>
      </Facts>
    </section>
  );
}
