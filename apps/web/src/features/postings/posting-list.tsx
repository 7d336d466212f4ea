import { type RemovalReason } from '@heard/schema';
import { Button, formatDate } from '@heard/ui';
import { type Posting_PostingFragment } from './postings-page.generated';

const removalWords: Record<RemovalReason, string> = {
  WITHDRAWN: 'This edition was withdrawn. Take it down now.',
  CORRECTED: 'This edition was corrected since. Put up the new version in its place.',
  SUPERSEDED: 'A newer edition is out. Put that one up in its place.',
};

/** Posters that hang, each with its one button. */
export function PostingList({
  postings,
  by,
  busy,
  onTakeDown,
}: {
  postings: readonly Posting_PostingFragment[];
  /** What tells one from another: where it hangs, or which edition it is. */
  by: 'site' | 'edition';
  busy: boolean;
  onTakeDown: (posting: Posting_PostingFragment) => void;
}) {
  return (
    <ul className="heard-plain-list postings__wide">
      {postings.map((posting) => {
        const { id, site, edition, putUpOn, putUpBy, removal, viewerCan } = posting;
        const name = by === 'site' ? (site?.name ?? '') : `Edition ${edition?.number}: ${edition?.title}`;
        return (
          <li className="postings__item" key={id}>
            <p>
              <strong>{name}</strong>
              <br />
              <span className="heard-quiet">
                Up since {formatDate(putUpOn)}
                {putUpBy && `, by ${putUpBy.name}`}
              </span>
            </p>
            {removal && <p>{removalWords[removal]}</p>}
            {viewerCan.includes('TAKE_DOWN') && (
              <Button busy={busy} onClick={() => onTakeDown(posting)}>
                Taken down<span className="nhsuk-u-visually-hidden">: {name}</span>
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
