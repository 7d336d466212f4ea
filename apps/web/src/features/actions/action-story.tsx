import { type FragmentType } from '@apollo/client';
import { Button, formatDate, Link } from '@heard/ui';
import { useState } from 'react';
import { ActionStory_ActionFragmentDoc, type ActionStory_ActionFragment } from './action-page.generated';
import { usePart } from './use-part';

const SHOWN_AT_FIRST = 12;

/** What happened to an action, day by day, newest first. */
export function ActionStory({ action: from }: { action: FragmentType<ActionStory_ActionFragment> }) {
  const action = usePart(ActionStory_ActionFragmentDoc, from);
  const [all, setAll] = useState(false);
  if (!action) return null;
  const { story } = action;
  const shown = all ? story : story.slice(0, SHOWN_AT_FIRST);
  return (
    <section aria-labelledby="story" className="heard-panel">
      <h2 className="heard-panel__title" id="story">
        The story in dates
      </h2>
      {story.length === 0 && <p>Nothing has happened yet.</p>}
      <ol className="heard-plain-list heard-story">
        {shown.map(({ id, on, sentence, by, detail }) => (
          <li className="heard-story__event" key={id}>
            <span className="heard-story__day">{formatDate(on)}</span>
            <span className="heard-story__words">
              <strong>{sentence}</strong>
              {by && (
                <>
                  {' '}
                  by <Link href={`/people/${by.id}`}>{by.name}</Link>
                </>
              )}
              {detail && <span className="heard-story__detail heard-keep-lines">{detail}</span>}
            </span>
          </li>
        ))}
      </ol>
      {shown.length < story.length && (
        <Button look="link" onClick={() => setAll(true)}>
          Show all {story.length}
        </Button>
      )}
    </section>
  );
}
