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
  const height = useRef(0);
  const [folding, setFolding] = useState(false);
  const gone = useRef(onGone);
  useEffect(() => {
    gone.current = onGone;
    if (thanks === null) height.current = item.current?.offsetHeight ?? 0;
  });

  useEffect(() => {
    const box = item.current;
    if (thanks === null || !box) return undefined;
    box.style.height = `${height.current}px`;
    words.current?.focus({ preventScroll: true });
    const fold = setTimeout(() => setFolding(true), STAY_MS);
    const leave = setTimeout(() => {
      if (box.contains(document.activeElement)) focusWhatFollows(box);
      gone.current();
    }, STAY_MS + FOLD_MS);
    return () => {
      clearTimeout(fold);
      clearTimeout(leave);
      // What was answered may be undone, and then asks again.
      setFolding(false);
      box.style.height = '';
    };
  }, [thanks]);

  useEffect(() => {
    if (folding && item.current) item.current.style.height = '0px';
  }, [folding]);

  const classes = [
    'home-item',
    beside && 'home-item--beside',
    thanks !== null && 'home-item--answered',
    folding && 'home-item--folding',
  ];
  return (
    <li className={classes.filter(Boolean).join(' ')} ref={item}>
      {thanks === null ? (
        children
      ) : (
        <p className="home-item__thanks" ref={words} tabIndex={-1}>
          <svg aria-hidden="true" className="home-item__tick" focusable="false" viewBox="0 0 16 16">
            <path d="m1.5 8.5 2-2 3 3 6-6.5 2 2-8 8.500Z" fill="currentcolor" />
          </svg>
          {thanks}
        </p>
      )}
    </li>
  );
}
