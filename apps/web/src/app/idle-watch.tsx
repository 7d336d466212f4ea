import { Button, ButtonRow, Dialog } from '@heard/ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { signInAddress } from './next-address';
import { useSession } from './session';
import { useLeave } from './sign-out';

const LAST_ACTIVE = 'heard.last-active';
const WARN_SECONDS = 60;
const NOTE_EVERY_MS = 5_000;
const signs = ['pointerdown', 'keydown', 'scroll', 'touchstart'] as const;

const lastActive = () => Number(localStorage.getItem(LAST_ACTIVE) ?? 0);

/**
 * Signs out who has gone away from a shared computer: warns a minute before, counts activity in any tab, and
 * keeps the server's own clock going while somebody types for long.
 */
export function IdleWatch({ minutes }: { minutes: number }) {
  const { signOut, refresh } = useSession();
  const navigate = useNavigate();
  const leave = useLeave();
  const location = useLocation();
  const here = `${location.pathname}${location.search}`;
  const [secondsLeft, setSecondsLeft] = useState<number | null>(null);
  const warned = useRef(false);
  const lastAsked = useRef(0);
  const leaving = useRef(false);

  const stay = useCallback(() => {
    localStorage.setItem(LAST_ACTIVE, String(Date.now()));
    warned.current = false;
    setSecondsLeft(null);
    lastAsked.current = Date.now();
    void refresh().catch(() => undefined);
  }, [refresh]);

  useEffect(() => {
    localStorage.setItem(LAST_ACTIVE, String(Date.now()));
    lastAsked.current = Date.now();
    const limit = minutes * 60_000;

    const note = () => {
      // Once warned, only the answer counts: a nudged mouse must not keep a ward computer open.
      if (warned.current || Date.now() - lastActive() < NOTE_EVERY_MS) return;
      localStorage.setItem(LAST_ACTIVE, String(Date.now()));
      if (Date.now() - lastAsked.current > limit / 3) {
        lastAsked.current = Date.now();
        void refresh().catch(() => undefined);
      }
    };
    const tick = () => {
      const left = Math.ceil((lastActive() + limit - Date.now()) / 1000);
      if (left <= 0) {
        if (leaving.current) return;
        leaving.current = true;
        // What waits to be sent stays for the next sign-in: nobody was here to be asked about it.
        void signOut().finally(() => navigate(signInAddress(here, 'idle'), { replace: true }));
      } else if (left <= WARN_SECONDS) {
        warned.current = true;
        setSecondsLeft(left);
      } else {
        warned.current = false;
        setSecondsLeft(null);
      }
    };
    const timer = setInterval(tick, 1000);
    for (const sign of signs) window.addEventListener(sign, note, { passive: true });
    return () => {
      clearInterval(timer);
      for (const sign of signs) window.removeEventListener(sign, note);
    };
  }, [minutes, refresh, signOut, navigate, here]);

  return (
    <>
      <Dialog onClose={stay} open={secondsLeft !== null} title="Are you still there?">
        <p>
          You will be signed out in {secondsLeft} {secondsLeft === 1 ? 'second' : 'seconds'}, because this may
          be a shared computer. What you typed is kept for you.
        </p>
        <ButtonRow>
          <Button look="primary" onClick={stay}>
            Stay signed in
          </Button>
          <Button busy={leave.busy} onClick={leave.ask}>
            Sign out now
          </Button>
        </ButtonRow>
      </Dialog>
      {leave.question}
    </>
  );
}
