import { type ReactNode } from 'react';
import { type PageContext } from './page-context';
import { postingsPath } from './public-paths';

/**
 * The way from a poster's code to where its postings are ticked, for staff who sign in there. Quiet, last on the page:
 * everybody else came to read.
 */
export function PosterLink({ editionId, context }: { editionId?: string; context: PageContext }): ReactNode {
  return (
    <p className="posters">
      <a href={postingsPath(editionId)} rel="nofollow">
        {context.words.postersForStaff}
      </a>
    </p>
  );
}
