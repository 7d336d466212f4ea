import { type Phase } from '@heard/schema';
import { optionsOf, phaseWords } from '../../app/words';

/** The phases in the programme's order, as it calls them. */
export type PhaseNames = readonly { phase: Phase; name: string }[];

const usual: PhaseNames = optionsOf(phaseWords).map(({ value, label }) => ({ phase: value, name: label }));

const marks = {
  // A disc and no tick: a phase behind may have been left out, as Scope often is.
  before: 'M8 .5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15Z',
  now: 'M8 0a8 8 0 1 0 0 16A8 8 0 0 0 8 0Zm0 3a5 5 0 1 1 0 10A5 5 0 0 1 8 3Zm0 2a3 3 0 1 0 0 6 3 3 0 0 0 0-6Z',
  after: 'M8 .5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15Zm0 1.5a6 6 0 1 1 0 12A6 6 0 0 1 8 2Z',
};

const said = { before: 'behind', now: 'now', after: 'to come' };
const saidThen = { ...said, now: 'then' };

/** The phases in order, with the one a subgroup is in marked by word and shape. */
export function PhaseStepper({
  phase,
  subgroup,
  names = usual,
  then = false,
}: {
  phase: Phase;
  subgroup: string;
  /** The usual ones until the programme's are known. */
  names?: PhaseNames;
  /** It is told of a past day. */
  then?: boolean;
}) {
  const words = then ? saidThen : said;
  const here = names.findIndex((each) => each.phase === phase);
  return (
    <ol aria-label={`Phase of ${subgroup}`} className="board-phases">
      {names.map(({ phase: value, name: label }, index) => {
        const place = index < here ? 'before' : index === here ? 'now' : 'after';
        return (
          <li
            aria-current={place === 'now' ? 'step' : undefined}
            className={`board-phase board-phase--${place}`}
            key={value}
          >
            <svg aria-hidden="true" className="board-phase__mark" focusable="false" viewBox="0 0 16 16">
              <path d={marks[place]} fill="currentcolor" />
            </svg>
            <span className="board-phase__word">
              {label}{' '}
              <span className={place === 'now' ? 'board-phase__now' : 'nhsuk-u-visually-hidden'}>
                {words[place]}
              </span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
