import { useQuery } from '@apollo/client/react';
import { Link, StatusTag } from '@heard/ui';
import { NewestThemesDocument } from './newest-themes.generated';
import { themeStateTones, themeStateWords } from './words';

/** The newest themes of a subgroup, or of all; nothing while there are none, since the page is about more than them. */
export function NewestThemes({ subgroupId }: { subgroupId?: string }) {
  const { data } = useQuery(NewestThemesDocument, {
    variables: { filter: subgroupId ? { subgroupIds: [subgroupId] } : {} },
    fetchPolicy: 'cache-and-network',
  });
  if (!data || data.themes.total === 0) return null;
  const { total, items } = data.themes;
  return (
    <section aria-labelledby="newest-themes" className="heard-panel">
      <h2 className="heard-panel__title" id="newest-themes">
        Newest themes
      </h2>
      <ul className="heard-plain-list">
        {items.map(({ id, wording, state }) => (
          <li key={id}>
            <Link href={`/themes/${id}`}>{wording}</Link>{' '}
            <StatusTag tone={themeStateTones[state]}>{themeStateWords[state]}</StatusTag>
          </li>
        ))}
      </ul>
      {total > items.length && (
        <p>
          <Link href={subgroupId ? `/themes?subgroup=${subgroupId}` : '/themes'}>All {total} themes</Link>
        </p>
      )}
    </section>
  );
}
