import { createContext, useCallback, useContext, useEffect, useState, type ReactNode } from 'react';
import { Button } from './form';

interface Notice {
  id: number;
  text: string;
  undo?: () => void;
}

/** Says something at the foot of the screen, without taking the focus. */
export type Say = (text: string, options?: { undo?: () => void }) => void;

const NoticesContext = createContext<Say>(() => {});

/** How long a notice stays: with Undo it stays until closed or replaced, because time must not run out on a reader. */
const NOTICE_MS = 10_000;

/** Holds the one place where notices appear. */
export function NoticesProvider({ children }: { children: ReactNode }) {
  const [notice, setNotice] = useState<Notice | null>(null);
  const [held, setHeld] = useState(false);

  const say = useCallback<Say>(
    (text, { undo } = {}) => setNotice((before) => ({ id: (before?.id ?? 0) + 1, text, undo })),
    [],
  );

  useEffect(() => {
    if (!notice || notice.undo || held) return undefined;
    const timer = setTimeout(() => setNotice(null), NOTICE_MS);
    return () => clearTimeout(timer);
  }, [notice, held]);

  return (
    <NoticesContext.Provider value={say}>
      {children}
      <div
        aria-label="Notices"
        aria-live="polite"
        className="heard-notices"
        onBlur={() => setHeld(false)}
        onFocus={() => setHeld(true)}
        onMouseEnter={() => setHeld(true)}
        onMouseLeave={() => setHeld(false)}
        role="region"
      >
        {notice && (
          <div className="heard-notice" key={notice.id}>
            <span className="heard-notice__text">{notice.text}</span>
            {notice.undo && (
              <Button
                className="heard-notice__button"
                look="link"
                onClick={() => {
                  setNotice(null);
                  notice.undo?.();
                }}
              >
                Undo
              </Button>
            )}
            <Button className="heard-notice__button" look="link" onClick={() => setNotice(null)}>
              Close<span className="nhsuk-u-visually-hidden"> this notice</span>
            </Button>
          </div>
        )}
      </div>
    </NoticesContext.Provider>
  );
}

/** The way to say that something was done, with Undo where it can be taken back. */
export const useNotices = () => useContext(NoticesContext);
