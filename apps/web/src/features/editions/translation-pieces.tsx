import { Link, StatusTag } from '@heard/ui';
import { translationStateTones, translationStateWords } from '../../app/words';
import { type EditionLanguagesFragment } from './languages-page.generated';
import { type WholeTranslationFragment } from './translation-page.generated';
import { countsInWords, pieceAddress, type LanguageShown } from './translation-words';

/** What the parts of the page of a translation need of it. */
export interface ShownTranslation {
  edition: EditionLanguagesFragment;
  language: LanguageShown;
  translation: WholeTranslationFragment;
}

/** The pieces of an edition in one language, with where each stands; the one that is open is marked. */
export function TranslationPieces({ edition, language, translation }: ShownTranslation) {
  const { tag, name, pieces, texts } = language;
  return (
    <nav aria-label={`Parts in ${name}`} className="translation-pieces">
      <p className="heard-quiet">{countsInWords(texts)}</p>
      <ol className="heard-plain-list">
        {pieces.map((piece) => {
          const isOpen = piece.answerId === translation.answerId;
          return (
            <li className="translation-pieces__piece" key={piece.answerId ?? 'own'}>
              <Link
                aria-current={isOpen ? 'page' : undefined}
                className={isOpen ? 'translation-pieces__open' : undefined}
                href={pieceAddress(edition.id, tag, piece.answerId)}
              >
                {piece.answerId === null ? 'Title and introduction' : piece.name}
              </Link>
              <StatusTag tone={translationStateTones[piece.state]}>
                {translationStateWords[piece.state]}
              </StatusTag>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** The piece before and the piece after the one that is open. */
export function PiecesBeside({ edition, language, translation }: ShownTranslation) {
  const { pieces, tag } = language;
  const at = pieces.findIndex(({ answerId }) => answerId === translation.answerId);
  const [before, after] = [pieces[at - 1], pieces[at + 1]];
  const called = (piece: (typeof pieces)[number]) =>
    piece.answerId === null ? 'Title and introduction' : piece.name;
  return (
    <nav aria-label="The parts beside this one" className="translation-beside">
      {before && (
        <Link href={pieceAddress(edition.id, tag, before.answerId)}>Previous: {called(before)}</Link>
      )}
      {after && <Link href={pieceAddress(edition.id, tag, after.answerId)}>Next: {called(after)}</Link>}
    </nav>
  );
}
