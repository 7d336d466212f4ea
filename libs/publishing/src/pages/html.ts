import { type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

// Neither HTML nor XML can hold these; a box in their place shows that something was there.
const UNHOLDABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** A text as a file can hold it: what no file can is shown as the replacement character. */
export function holdable(text: string): string {
  return text.replace(UNHOLDABLE, '\uFFFD');
}

/** A whole page as text; the escaping is React's. */
export function htmlOf(page: ReactNode): string {
  const html = holdable(renderToStaticMarkup(page));
  return html.startsWith('<!DOCTYPE html>') ? html : `<!DOCTYPE html>${html}`;
}
