import { diffWords } from 'diff';

const Hidden = ({ children }: { children: string }) => (
  <span className="nhsuk-u-visually-hidden">{children}</span>
);

/** Words that are new: marked by underlining, and said before and after for those who hear the page. */
export function Added({ children }: { children: string }) {
  return (
    <ins className="editions-added">
      <Hidden> added: </Hidden>
      {children}
      <Hidden> end of added. </Hidden>
    </ins>
  );
}

/** Words that are gone: marked by a line through them, and said before and after for those who hear the page. */
export function Removed({ children }: { children: string }) {
  return (
    <del className="editions-removed">
      <Hidden> taken out: </Hidden>
      {children}
      <Hidden> end of taken out. </Hidden>
    </del>
  );
}

/** A text as it was and as it is, in one: word by word, with what was taken out before what was added. */
export function ChangedText({
  before,
  after,
  isFormatAlone = false,
}: {
  before: string;
  after: string;
  isFormatAlone?: boolean;
}) {
  const parts = before !== '' && after !== '' ? diffWords(before, after) : [];
  const hasOther = parts.some(({ added, removed }) => added || removed);
  if (isFormatAlone || (parts.length > 0 && !hasOther)) {
    return (
      <>
        <p className="heard-quiet">
          The words are the same; only bold words, lists, links or line breaks changed.
        </p>
        <p className="heard-keep-lines">{after}</p>
      </>
    );
  }
  return (
    <p className="heard-keep-lines">
      {before === '' ? (
        <Added>{after}</Added>
      ) : after === '' ? (
        <Removed>{before}</Removed>
      ) : (
        parts.map(({ value, added, removed }, place) =>
          added ? (
            <Added key={place}>{value}</Added>
          ) : removed ? (
            <Removed key={place}>{value}</Removed>
          ) : (
            <span key={place}>{value}</span>
          ),
        )
      )}
    </p>
  );
}
