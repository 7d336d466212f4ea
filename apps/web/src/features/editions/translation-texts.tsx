import { type ReactNode } from 'react';
import { FormattedView } from './formatted-view';
import { type WholeTranslationFragment } from './translation-page.generated';
import { TranslationText } from './translation-text';
import { isTakenOut } from './translation-words';

type Line = WholeTranslationFragment['texts'][number];
type Blocks = NonNullable<WholeTranslationFragment['blocks']>;

/** All texts of a piece in the order in which they are read, each beside its English. */
export function TranslationTexts({
  translation: { texts, blocks },
  line,
  formatted,
}: {
  translation: WholeTranslationFragment;
  line: (text: Line) => ReactNode;
  formatted: (text: Blocks) => ReactNode;
}) {
  const rows = texts.map((text) => (
    <TranslationText
      {...{ field: text.field, state: text.state, takenOut: isTakenOut(text) }}
      english={<p className="heard-keep-lines">{text.english}</p>}
      englishWas={text.englishWas === null ? null : <p className="heard-keep-lines">{text.englishWas}</p>}
      key={text.field}
    >
      {line(text)}
    </TranslationText>
  ));
  const [first, ...rest] = rows;
  return (
    <>
      {first}
      {blocks && (
        <TranslationText
          {...{ field: blocks.field, state: blocks.state, takenOut: isTakenOut(blocks) }}
          english={<FormattedView blocks={blocks.english} />}
          englishWas={blocks.englishWas && <FormattedView blocks={blocks.englishWas} />}
        >
          {formatted(blocks)}
        </TranslationText>
      )}
      {rest}
    </>
  );
}
