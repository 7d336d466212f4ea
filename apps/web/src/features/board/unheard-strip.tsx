import { type CoverageAxis } from '@heard/schema';
import { Details, Link } from '@heard/ui';
import { type UnheardStrip_UnheardFragment } from './board-standing.generated';

type Unheard = UnheardStrip_UnheardFragment;

const axes: Record<CoverageAxis, { one: string; many: string; address: string }> = {
  SITE: { one: 'site', many: 'sites', address: 'site' },
  DIRECTORATE: { one: 'directorate', many: 'directorates', address: 'directorate' },
  STAFF_GROUP: { one: 'staff group', many: 'staff groups', address: 'staff-group' },
  SHIFT: { one: 'shift', many: 'shifts', address: 'shift' },
};

const nameOf = (names: readonly string[]) =>
  names.length > 1 ? `Smaller ones together: ${names.join(', ')}` : (names[0] ?? '');

/** Who is unheard: of how many rows along each axis, the way to coverage, and on asking which. */
export function UnheardStrip({ unheard, then = false }: { unheard: readonly Unheard[]; then?: boolean }) {
  const known = unheard.filter(({ of }) => of > 0);
  if (known.length === 0) return null;
  const missing = known.filter(({ rows }) => rows.length > 0);
  return (
    <section aria-labelledby="board-unheard" className="board-unheard">
      <h2 className="board-unheard__title" id="board-unheard">
        {then ? 'Who was unheard' : 'Who is unheard'}
      </h2>
      <ul className="board-unheard__axes">
        {known.map(({ axis, rows, of }) => (
          <li key={axis}>
            <Link href={`/coverage?axis=${axes[axis].address}`}>
              <strong>{rows.length}</strong> of {of} {of === 1 ? axes[axis].one : axes[axis].many}
            </Link>
          </li>
        ))}
      </ul>
      {missing.length > 0 && (
        <Details className="board-unheard__which">
          <Details.Summary>Which, and when they were last heard</Details.Summary>
          <Details.Text>
            <p>
              Never heard, or not for 90 days. Small ones stand together, so that nobody can be told apart.
            </p>
            {missing.map(({ axis, rows }) => (
              <div key={axis}>
                <h3 className="board-unheard__axis">{sentenceCase(axes[axis].many)}</h3>
                <ul>
                  {rows.map(({ names, lastHeard }) => (
                    <li key={names.join()}>
                      {nameOf(names)}{' '}
                      <span className="heard-quiet">
                        {lastHeard ? `last heard ${lastHeard}` : 'never heard'}
                      </span>
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </Details.Text>
        </Details>
      )}
    </section>
  );
}

const sentenceCase = (words: string) => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
