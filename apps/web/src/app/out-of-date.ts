const KEY = 'heard.reloaded-at';
const ONCE_IN_MS = 60_000;

/** After a new release the old parts are gone: loads the page again, once, when one cannot be fetched. */
export function reloadOnceWhenOutOfDate() {
  window.addEventListener('vite:preloadError', (event) => {
    const last = Number(sessionStorage.getItem(KEY) ?? 0);
    if (!navigator.onLine || Date.now() - last < ONCE_IN_MS) return;
    event.preventDefault();
    sessionStorage.setItem(KEY, String(Date.now()));
    window.location.reload();
  });
}
