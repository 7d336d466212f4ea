import { formatDate, Link } from '@heard/ui';
import { compareAddress } from './compare-address';
import { type EditionStandingFragment } from './edition-page.generated';

/** What of an edition went out, newest first, with the way to its public page. */
export function EditionVersions({ edition }: { edition: EditionStandingFragment }) {
  const { id, number, versions, state } = edition;
  if (number === null || versions.length === 0) return null;
  const page = `/feedback-into-action/editions/${number}/`;
  return (
    <section aria-labelledby="versions" className="heard-panel">
      <h2 className="heard-panel__title" id="versions">
        What went out
      </h2>
      {state !== 'WITHDRAWN' && (
        <p>
          {/* The public pages are not part of the workspace: the browser goes there by itself. */}
          <a href={page}>See it on the public pages</a>
        </p>
      )}
      <p>
        <Link href={`/postings/${id}`}>
          {state === 'WITHDRAWN' ? 'Posters still on walls' : 'Where its posters hang'}
        </Link>
      </p>
      <ul className="heard-plain-list">
        {versions.map(({ version, publishedOn, whatChanged }) => (
          <li className="editions-version" key={version}>
            Version {version}, {formatDate(publishedOn)}
            {version > 1 && (
              <>
                {' · '}
                <Link href={compareAddress(id, version - 1, version)}>
                  What changed<span className="nhsuk-u-visually-hidden"> in version {version}</span>
                </Link>
              </>
            )}
            {whatChanged && <span className="editions-history__detail heard-keep-lines">{whatChanged}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
