import { skipToken, useQuery } from '@apollo/client/react';
import { Link, StatusTag } from '@heard/ui';
import { useEffect, useState } from 'react';
import { actionStateTones, actionStateWords } from '../../app/words';
import { SimilarActionsDocument } from './action-form.generated';

const PAUSE_MS = 300;
const SHORTEST = 3;

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

function likenessWords(likeness: number): string {
  if (likeness >= 0.85) return 'Nearly the same title';
  return likeness >= 0.6 ? 'Much alike' : 'Somewhat alike';
}

/** Actions in any subgroup that are like the title being typed, so that the same thing is not begun twice. */
export function SimilarActions({ title, exceptId }: { title: string; exceptId?: string }) {
  const typed = useSettled(title.trim());
  const asked = useQuery(
    SimilarActionsDocument,
    typed.length >= SHORTEST
      ? { variables: { title: typed, exceptId }, fetchPolicy: 'cache-first' }
      : skipToken,
  );
  const shown = typed.length >= SHORTEST ? (asked.data ?? asked.previousData) : undefined;
  const similar = shown?.similarActions ?? [];
  const count = similar.length === 1 ? '1 similar action' : `${similar.length} similar actions`;
  return (
    <div className="heard-similar-place">
      <p className="nhsuk-u-visually-hidden" role="status">
        {similar.length > 0 && !asked.loading && `${count} found, listed below the title`}
      </p>
      {similar.length > 0 && (
        <section aria-labelledby="similar" className="heard-similar">
          <h2 className="heard-similar__title" id="similar">
            Is it one of these?
          </h2>
          <ul className="heard-plain-list">
            {similar.map(({ action, likeness }) => (
              <li className="heard-similar__item" key={action.id}>
                <Link href={`/actions/${action.id}`} rel="noopener" target="_blank">
                  {action.title}
                  <span className="nhsuk-u-visually-hidden"> (opens in a new tab)</span>
                </Link>
                <span className="heard-row heard-small">
                  <StatusTag tone={actionStateTones[action.state]}>
                    {actionStateWords[action.state]}
                  </StatusTag>
                  <span>{action.subgroup.name}</span>
                  <span className="heard-quiet">{likenessWords(likeness)}</span>
                </span>
              </li>
            ))}
          </ul>
          <p className="heard-small heard-quiet">
            These open in a new tab, and what you typed stays here. If it is the same thing, ask its owner to
            share it with you.
          </p>
        </section>
      )}
    </div>
  );
}
