import { formatDate, Link } from '@heard/ui';
import { actionStateWords } from '../../app/words';
import { type MeasurePageQuery } from './measure-page.generated';

type Action = NonNullable<MeasurePageQuery['measure']>['actions'][number];

function standing(state: Action['state'], launchedOn: string | null): string {
  const words = actionStateWords[state];
  if (launchedOn === null) return words;
  return state === 'LAUNCHED'
    ? `${words} ${formatDate(launchedOn)}`
    : `${words}, first launched ${formatDate(launchedOn)}`;
}

/** The actions that should move a measure: since when, from where, and what it did alongside them. */
export function MeasureActions({ actions }: { actions: readonly Action[] }) {
  return (
    <section aria-labelledby="measure-actions" className="heard-panel">
      <h2 className="heard-panel__title" id="measure-actions">
        Actions that should move it
      </h2>
      <ul className="measure-actions">
        {actions.map(({ id, title, state, subgroupName, launchedOn, baseline, alongside }) => (
          <li key={id}>
            <Link href={`/actions/${id}`}>{title}</Link>
            <p className="heard-quiet">
              {subgroupName}. {standing(state, launchedOn)}.{' '}
              {baseline ? `From ${baseline.words}.` : 'No baseline yet.'}
            </p>
            {alongside && <p>{alongside}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
