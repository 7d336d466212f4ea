import { formatDate, Link } from '@heard/ui';
import { type EditionStandingFragment } from './edition-page.generated';

/** What happened to an edition, newest first. */
export function EditionHistory({ history }: { history: EditionStandingFragment['history'] }) {
  return (
    <section aria-labelledby="history" className="heard-panel">
      <h2 className="heard-panel__title" id="history">
        History
      </h2>
      <ol className="heard-plain-list editions-history">
        {history.map(({ id, on, sentence, detail, by }) => (
          <li className="editions-history__event" key={id}>
            <span className="heard-quiet heard-small">{formatDate(on)}</span>
            <span>
              {sentence}
              {by ? (
                <>
                  {' '}
                  by <Link href={`/people/${by.id}`}>{by.name}</Link>
                </>
              ) : (
                ', by itself'
              )}
              {detail && <span className="editions-history__detail heard-keep-lines">{detail}</span>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
