let last = '';

/** Remembers how the list was last looked at, so that "Back to actions" leads there. */
export function rememberList(query: string) {
  last = query === '?' ? '' : query;
}

/** The way back to the list as it was last looked at. */
export const backToActions = () => ({ href: `/actions${last}`, text: 'Back to actions' });
