import { Permission } from '@heard/schema';
import { Link } from '@heard/ui';
import { useSession } from '../../app/session';
import { shiftWords } from '../../app/words';
import { type NextCafes_CoverageFragment } from './coverage-page.generated';

type Cafe = NextCafes_CoverageFragment['nextCafes'][number];

const placeOf = ({ site, shift }: Cafe) =>
  `${site?.name ?? 'Any site'}, ${shiftWords[shift].toLowerCase()} shift`;

const planning = ({ site, shift }: Cafe) =>
  `/listening/new?${new URLSearchParams({ ...(site && { site: site.id }), shift })}`;

/** Where to hold the next café, each place with the reason and a way to plan it. */
export function NextCafes({ coverage: { nextCafes } }: { coverage: NextCafes_CoverageFragment }) {
  const { can } = useSession();
  const mayPlan = can(Permission.FACILITATE_EVENT, Permission.PLAN_ANY_EVENT);
  return (
    <section aria-labelledby="next" className="heard-panel">
      <h2 className="heard-panel__title" id="next">
        Where to hold the next café
      </h2>
      {nextCafes.length === 0 ? (
        <p>Every site and shift was heard in the last 90 days, or has an event planned.</p>
      ) : (
        <ol className="coverage-next">
          {nextCafes.map((cafe) => (
            <li key={placeOf(cafe)}>
              <strong>{placeOf(cafe)}</strong>
              <span className="coverage-next__reason">{cafe.reason}</span>
              {mayPlan && (
                <Link className="coverage-next__plan" href={planning(cafe)}>
                  Plan it<span className="nhsuk-u-visually-hidden">: {placeOf(cafe)}</span>
                </Link>
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
