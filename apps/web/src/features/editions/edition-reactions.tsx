import { useQuery } from '@apollo/client/react';
import { type Count_ReactionCountFragment, EditionReactionsDocument } from './edition-reactions.generated';

const REACTIONS = [
  ['reachedMe', 'This reached me'],
  ['madeADifference', 'It made a difference'],
  ['notHereYet', 'Not here yet'],
] as const;

/** Whether the answers of an edition landed: what readers tapped on the public pages, told in batches. */
export function EditionReactions({ editionId }: { editionId: string }) {
  const { data } = useQuery(EditionReactionsDocument, { variables: { id: editionId } });
  const answers = (data?.edition?.answers ?? []).flatMap(({ id, youSaid, reactions }) =>
    reactions ? [{ id, youSaid, reactions }] : [],
  );
  const reason = answers.flatMap(({ reactions }) => REACTIONS.map(([name]) => reactions[name].hiddenBecause));
  const hiddenBecause = reason.find((each) => each !== null);
  if (answers.length === 0) return null;
  return (
    <section aria-labelledby="did-it-land" className="heard-panel">
      <h2 className="heard-panel__title" id="did-it-land">
        Did it land?
      </h2>
      <ul className="heard-plain-list">
        {answers.map(({ id, youSaid, reactions }) => (
          <li key={id}>
            <p>“{youSaid}”</p>
            {REACTIONS.every(([name]) => reactions[name].hiddenBecause !== null) ? (
              <p className="heard-quiet">Too few to show.</p>
            ) : (
              <dl>
                {REACTIONS.map(([name, label]) => (
                  <div key={name}>
                    <dt>{label}</dt>
                    <dd>{told(reactions[name])}</dd>
                  </div>
                ))}
              </dl>
            )}
          </li>
        ))}
      </ul>
      {hiddenBecause && <p className="heard-quiet">Too few to show: {lowered(hiddenBecause)}</p>}
    </section>
  );
}

/** Such as "36: North House 14, elsewhere 22". */
function told({ total, sites, elsewhere, hiddenBecause }: Count_ReactionCountFragment): string {
  if (hiddenBecause !== null) return 'Too few to show';
  const places = sites.map(({ name, people }) => `${name} ${people}`);
  if (elsewhere !== null) places.push(`elsewhere ${elsewhere}`);
  if (total === null) return places.join(', ');
  return sites.length === 0 ? String(total) : `${total}: ${places.join(', ')}`;
}

function lowered(sentence: string): string {
  return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}
