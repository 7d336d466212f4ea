import { type AnswerKind } from '@heard/schema';
import { formatDate, isWholeDate } from '@heard/ui';
import { answerKindWords } from '../../app/words';
import { type ShownPicture } from './answer-words';
import { basisWords, valueWords, type ShownFigure } from './figure-words';
import { type TextBlock } from './formatted-text';
import { FormattedView } from './formatted-view';

/** What of an answer its readers will see. */
export interface ShownAnswer {
  kind: AnswerKind;
  youSaid: string;
  weDid: readonly TextBlock[];
  next: string;
  reviewOn: string;
  sites: readonly string[];
  figures: readonly (ShownFigure & { id: string })[];
  quotation: string;
  picture: ShownPicture | null;
  pictureAlt: string;
}

/** The kind of an answer; all four look alike, because they are equal. */
export function KindTag({ kind }: { kind: AnswerKind }) {
  return <strong className="editions-kind">{answerKindWords[kind]}</strong>;
}

/** How an answer will read, kept short where nothing is written yet. */
export function AnswerPreview({ answer }: { answer: ShownAnswer }) {
  const { kind, youSaid, weDid, next, reviewOn, sites, figures, quotation, picture } = answer;
  return (
    <div className="editions-answer">
      <p className="editions-answer__label">You said</p>
      <p className="editions-answer__said">{youSaid || <Unsaid />}</p>
      <p className="editions-answer__label">{answerKindWords[kind]}</p>
      {weDid.length > 0 ? (
        <FormattedView blocks={weDid} />
      ) : (
        <p>
          <Unsaid />
        </p>
      )}
      {picture && (
        <img
          alt={answer.pictureAlt}
          className="editions-answer__picture"
          height={picture.height}
          loading="lazy"
          src={picture.address}
          width={picture.width}
        />
      )}
      {quotation.trim() && (
        <blockquote className="editions-answer__quotation">
          <p className="heard-keep-lines">“{quotation.trim()}”</p>
          <p className="heard-quiet heard-small">
            A member of staff, who agreed that these words may be published
          </p>
        </blockquote>
      )}
      {figures.length > 0 && <Figures figures={figures} />}
      {next && (
        <>
          <p className="editions-answer__label">What comes next</p>
          <p className="heard-keep-lines">{next}</p>
        </>
      )}
      <p className="heard-quiet heard-small">
        {isWholeDate(reviewOn) && `We look at this again on ${formatDate(reviewOn)}. `}
        {sites.length === 0 ? 'All sites.' : `Sites: ${sites.join(', ')}.`}
      </p>
    </div>
  );
}

const Unsaid = () => <span className="heard-quiet">Not written yet</span>;

function Figures({ figures }: { figures: ShownAnswer['figures'] }) {
  return (
    <>
      <ul className="heard-plain-list editions-figures">
        {figures.map((figure) => (
          <li key={figure.id}>
            <span className="editions-figures__value">{valueWords(figure.value, figure.unit)}</span>{' '}
            {figure.label}
            <span className="editions-figures__basis">{basisWords(figure).join('. ')}</span>
          </li>
        ))}
      </ul>
      <p className="heard-quiet heard-small">
        These figures moved alongside what was done. That does not show that one came about through the other.
      </p>
    </>
  );
}
