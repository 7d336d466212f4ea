import { Fact, Facts, StatusTag } from '@heard/ui';
import { ChangedText } from './changed-text';
import { type CompareVersionsQuery } from './compare-page.generated';
import { figureLine } from './figure-words';

type Comparison = NonNullable<CompareVersionsQuery['editionComparison']>;
type Change = Comparison['answers'][number];

const kinds = {
  ADDED: { word: 'New', tone: 'good' },
  REMOVED: { word: 'Taken out', tone: 'bad' },
  CHANGED: { word: 'Changed', tone: 'active' },
} as const;

const moved = (place: number | null, from: number | null) => `Moved from place ${from} to place ${place}`;

function AnswerChange({ change }: { change: Change }) {
  const { answerId, kind, youSaid, placeBefore, placeAfter, isMoved, texts, figures } = change;
  const { word, tone } = kinds[kind];
  const saysTheSame = kind === 'CHANGED' && texts.length === 0 && figures.length === 0;
  return (
    <li className="heard-panel editions-compared">
      <h3 className="heard-panel__title" id={answerId}>
        {youSaid} <StatusTag tone={tone}>{saysTheSame ? 'Moved' : word}</StatusTag>
      </h3>
      {isMoved && (
        <p className="heard-quiet">
          {moved(placeAfter, placeBefore)}
          {saysTheSame && '; its words are the same'}.
        </p>
      )}
      <TextChanges texts={texts} />
      {figures.length > 0 && (
        <>
          <h4 className="editions-compared__figures">Figures</h4>
          {figures.map(({ before, after }, place) => (
            <ChangedText
              after={after ? figureLine(after) : ''}
              before={before ? figureLine(before) : ''}
              key={place}
            />
          ))}
        </>
      )}
    </li>
  );
}

/** Texts that differ, each under what it is. */
export function TextChanges({ texts }: { texts: Change['texts'] }) {
  if (texts.length === 0) return null;
  return (
    <Facts>
      {texts.map(({ label, before, after, isFormatAlone }) => (
        <Fact key={label} label={label}>
          <ChangedText after={after} before={before} isFormatAlone={isFormatAlone} />
        </Fact>
      ))}
    </Facts>
  );
}

/** What became of each answer. */
export function ComparedAnswers({ answers }: { answers: Comparison['answers'] }) {
  if (answers.length === 0) return null;
  return (
    <section aria-labelledby="compared-answers">
      <h2 id="compared-answers">Answers</h2>
      <ul className="heard-plain-list">
        {answers.map((change) => (
          <AnswerChange change={change} key={change.answerId} />
        ))}
      </ul>
    </section>
  );
}
