import { FormattedView } from './formatted-view';
import { PiecesBeside, type ShownTranslation } from './translation-pieces';
import { TranslationTexts } from './translation-texts';
import { writtenIn } from './translation-words';

/** A piece in a language beside its English, for those who do not write on it. */
export function TranslationReading(shown: ShownTranslation) {
  const { language, translation } = shown;
  const written = writtenIn(language);
  const nothing = <p className="heard-quiet">Not translated yet</p>;
  return (
    <div className="heard-panel">
      <TranslationTexts
        formatted={(text) =>
          text.translation.length > 0 ? (
            <div {...written}>
              <FormattedView blocks={text.translation} />
            </div>
          ) : (
            nothing
          )
        }
        line={(text) =>
          text.translation ? (
            <p className="heard-keep-lines" {...written}>
              {text.translation}
            </p>
          ) : (
            nothing
          )
        }
        translation={translation}
      />
      <PiecesBeside {...shown} />
    </div>
  );
}
