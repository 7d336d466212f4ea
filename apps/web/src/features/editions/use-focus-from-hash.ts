import { useEffect } from 'react';
import { useLocation } from 'react-router';

const LOOK_EVERY_MS = 50;
const MOST_LOOKS = 100;

/** Brings whoever followed a link to a field, such as `#weDid`, into that field once it is there. */
export function useFocusFromHash(isReady: boolean): void {
  const { hash, key } = useLocation();
  useEffect(() => {
    if (!isReady || hash.length < 2) return undefined;
    const id = decodeURIComponent(hash.slice(1));
    let looks = 0;
    // The editor of a formatted text is fetched when the page opens, so its field may come later than the page.
    const timer = setInterval(() => {
      const field = document.getElementById(id);
      looks += 1;
      if (!field && looks < MOST_LOOKS) return;
      clearInterval(timer);
      if (!field) return;
      (document.getElementById(`${id}--label`) ?? field.closest('fieldset') ?? field).scrollIntoView?.({
        block: 'start',
      });
      field.focus({ preventScroll: true });
    }, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [isReady, hash, key]);
}
