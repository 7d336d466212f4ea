import { formatDate, Link } from '@heard/ui';
import { type ThemePageQuery } from './theme-page.generated';

/** A theme's life in dates, newest first. */
export function ThemeHistory({ history }: { history: NonNullable<ThemePageQuery['theme']>['history'] }) {
  return (
    <section aria-labelledby="history" className="heard-panel">
      <h2 className="heard-panel__title" id="history">
        History
      </h2>
      <ol className="heard-plain-list themes-history">
        {history.map(({ id, on, sentence, detail, by }) => (
          <li className="themes-history__event" key={id}>
            <span className="heard-quiet heard-whole">{formatDate(on)}</span>
            <span>
              {sentence}
              {by && (
                <>
                  {' '}
                  by <Link href={`/people/${by.id}`}>{by.name}</Link>
                </>
              )}
              {detail && <span className="themes-history__detail heard-keep-lines">{detail}</span>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
