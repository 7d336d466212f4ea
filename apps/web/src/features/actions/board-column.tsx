import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { type ActionState } from '@heard/schema';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { actionStateWords } from '../../app/words';

/** What a column is to the card being dragged: its own, one it may be dropped on, or one it may not. */
export type Welcome = 'own' | 'open' | 'closed';

/** One state's column: folds away, and takes dropped cards where the step is allowed. */
export function BoardColumn({
  state,
  count,
  folded,
  onFold,
  welcome,
  children,
}: {
  state: ActionState;
  count: number;
  folded: boolean;
  onFold: (folded: boolean) => void;
  /** Null while nothing is dragged. */
  welcome: Welcome | null;
  children: ReactNode;
}) {
  const column = useRef<HTMLElement>(null);
  const [over, setOver] = useState(false);
  const id = useId();
  const words = actionStateWords[state];

  useEffect(() => {
    const element = column.current;
    if (!element) return undefined;
    return dropTargetForElements({
      element,
      getData: () => ({ state }),
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: () => setOver(false),
    });
  }, [state]);

  const classes = [
    'heard-column',
    folded && 'heard-column--folded',
    welcome && `heard-column--${welcome}`,
    over && 'heard-column--over',
  ];
  return (
    <section aria-labelledby={`${id}-title`} className={classes.filter(Boolean).join(' ')} ref={column}>
      <h2 className="heard-column__title">
        <button
          aria-controls={`${id}-cards`}
          aria-expanded={!folded}
          className="heard-column__toggle"
          id={`${id}-title`}
          onClick={() => onFold(!folded)}
          type="button"
        >
          <span className="heard-column__name">{words}</span>
          <span className="heard-column__count">
            {count}
            <span className="nhsuk-u-visually-hidden">{count === 1 ? ' action' : ' actions'}</span>
          </span>
        </button>
      </h2>
      {(welcome === 'open' || welcome === 'closed') && (
        <p className="heard-column__hint">
          <span>{welcome === 'open' ? 'Drop here' : 'Not possible now'}</span>
        </p>
      )}
      <ul className="heard-plain-list heard-column__cards" hidden={folded} id={`${id}-cards`}>
        {children}
      </ul>
      {!folded && count === 0 && <p className="heard-column__empty heard-quiet">No actions</p>}
    </section>
  );
}
