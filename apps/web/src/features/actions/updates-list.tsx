import { type FragmentType } from '@apollo/client';
import { formatDate, Link, Pager, StatusTag } from '@heard/ui';
import { confidenceTones, confidenceWords } from '../../app/words';
import { UpdatesList_ActionFragmentDoc, type UpdatesList_ActionFragment } from './updates.generated';
import { usePart } from './use-part';

/** What was said of an action, newest first. */
export function UpdatesList({
  action: from,
  updatesPage,
}: {
  action: FragmentType<UpdatesList_ActionFragment>;
  updatesPage: number;
}) {
  const action = usePart(UpdatesList_ActionFragmentDoc, from, { updatesPage });
  if (!action) return null;
  const { items, total, page, pageSize } = action.updates;
  return (
    <section aria-labelledby="updates" className="heard-panel">
      <h2 className="heard-panel__title" id="updates">
        Updates
      </h2>
      {total === 0 && <p>Nobody has posted an update yet.</p>}
      <ul className="heard-plain-list">
        {items.map(({ id, on, text, nothingNew, confidence, waitingOn, author }) => (
          <li className="heard-update" key={id}>
            <p className="heard-row heard-update__head">
              <strong>{formatDate(on)}</strong>
              <Link href={`/people/${author.id}`}>{author.name}</Link>
              <StatusTag tone={confidenceTones[confidence]}>{confidenceWords[confidence]}</StatusTag>
            </p>
            {nothingNew && <p className="heard-update__text">Nothing new, still on it.</p>}
            {text && <p className="heard-update__text heard-keep-lines">{text}</p>}
            {waitingOn && <p className="heard-update__text heard-quiet">Waiting on: {waitingOn}</p>}
          </li>
        ))}
      </ul>
      {total > pageSize && (
        <Pager
          hrefFor={(each) => (each === 1 ? '?' : `?updates=${each}`)}
          noun="update"
          page={page}
          pageSize={pageSize}
          total={total}
        />
      )}
    </section>
  );
}
