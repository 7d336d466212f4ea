/** The sign-in page's address, remembering where the person was. */
export function signInAddress(here: string, why?: 'idle'): string {
  const query = new URLSearchParams();
  if (here !== '/') query.set('next', here);
  if (why) query.set('why', why);
  return query.size > 0 ? `/sign-in?${query}` : '/sign-in';
}

/** Where to go after signing in: only ever a page of this workspace. */
export function nextAddress(search: URLSearchParams): string {
  const next = search.get('next') ?? '/';
  // "//other.example" and "/\other.example" are other sites to a browser.
  return /^\/(?![/\\])/.test(next) ? next : '/';
}
