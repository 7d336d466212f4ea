import { StatusTag } from '@heard/ui';
import { type TranslationState } from '@heard/schema';
import { type ReactNode } from 'react';
import { translationStateTones, translationStateWords } from '../../app/words';
import { labelOfText } from './translation-words';

/** One text: the English, with what it was where it changed, and beside it the translation. */
export function TranslationText({
  field,
  state,
  english,
  englishWas,
  takenOut = false,
  children,
}: {
  field: string;
  state: TranslationState;
  english: ReactNode;
  /** Null when it is what it was. */
  englishWas: ReactNode | null;
  takenOut?: boolean;
  children: ReactNode;
}) {
  const id = `english-${field}`;
  return (
    <section aria-labelledby={id} className="translation-text">
      <div className="translation-text__english">
        <h3 className="translation-text__label" id={id}>
          {labelOfText(field)}
        </h3>
        <StatusTag tone={translationStateTones[state]}>{translationStateWords[state]}</StatusTag>
        {takenOut ? (
          <p>The English of this was taken out. Its translation goes with the next save.</p>
        ) : (
          <div className="translation-text__words">{english}</div>
        )}
        {englishWas !== null && (
          <div className="translation-text__was">
            <p className="translation-text__when">It was translated from:</p>
            <div className="translation-text__words">{englishWas}</div>
          </div>
        )}
      </div>
      <div className="translation-text__other">{children}</div>
    </section>
  );
}
