import { useEffect, useRef, useState, type ReactNode } from 'react';

/** How long thanks stay before the item folds away; nothing in them has to be read in time. */
const STAY_MS = 4_000;
const FOLD_MS = 350;

function focusWhatFollows(item: HTMLElement) {
  const beside = item.nextElementSibling ?? item.previousElementSibling;
  const heading =
    beside?.querySelector<HTMLElement>('h3') ??
    item.closest('section')?.querySelector<HTMLElement>('h2') ??
    document.querySelector<HTMLElement>('#maincontent h1');
  heading?.focus({ preventScroll: true });
}

function fold(item: HTMLElement) {
  item.style.height = `${item.offsetHeight}px`;
  // Asked for its size, the browser takes the height above as where the folding begins.
  void item.offsetHeight;
  item.style.height = '0px';
}

/**
 * One item of a list that waits for an answer. Once answered it says thanks in the room it had, so that nothing
 * moves under the thumb, and then folds away.
 */
export function LeavingItem({
  thanks,
  onGone,
  beside = false,
  children,
}: {
  /** What is said once it is answered; null before. */
  thanks: string | null;
  onGone: () => void;
  /** Its one button stands beside the words where there is room. */
  beside?: boolean;
  children: ReactNode;
}) {
  const item = useRef<HTMLLIElement>(null);
  const words = useRef<HTMLParagraphElement>(null);
  const [folding, setFolding] = useState(false);
  const gone = useRef(onGone);
  useEffect(() => {
    gone.current = onGone;
  });

  useEffect(() => {
    const box = item.current;
    if (thanks === null || !box) return undefined;
    words.current?.focus({ preventScroll: true });
    const folds = setTimeout(() => {
      fold(box);
      setFolding(true);
    }, STAY_MS);
    const leaves = setTimeout(() => {
      if (box.contains(document.activeElement)) focusWhatFollows(box);
      gone.current();
    }, STAY_MS + FOLD_MS);
    return () => {
      clearTimeout(folds);
      clearTimeout(leaves);
      // What was answered may be undone, and then asks again.
      setFolding(false);
      box.style.height = '';
    };
  }, [thanks]);

  const classes = ['home-item', thanks !== null && 'home-item--answered', folding && 'home-item--folding'];
  return (
    <li className={classes.filter(Boolean).join(' ')} ref={item}>
      {thanks !== null && (
        <div className="home-item__thanks">
          <p className="home-item__words" ref={words} tabIndex={-1}>
            <svg aria-hidden="true" className="home-item__tick" focusable="false" viewBox="0 0 16 16">
              <path d="m1.5 8.5 2-2 3 3 6-6.5 2 2-8 8.5Z" fill="currentcolor" />
            </svg>
            {thanks}
          </p>
        </div>
      )}
      {/* What was answered keeps its room, unseen. */}
      <div
        className={beside ? 'home-item__beside' : undefined}
        style={thanks === null ? undefined : { visibility: 'hidden' }}
      >
        {children}
      </div>
    </li>
  );
}
