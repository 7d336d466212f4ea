import { type Confidence } from '@heard/schema';
import { useId } from 'react';
import { confidenceTones, confidenceWords, optionsOf } from '../../app/words';

const choices = optionsOf(confidenceWords);

const shapes = {
  good: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Z',
  soon: 'M8 1 15 14.5H1Z',
  bad: 'M1.5 1.5h13v13h-13Z',
} as const;

const shapeOf = (value: Confidence) => shapes[confidenceTones[value] as keyof typeof shapes] ?? shapes.good;

/** How it is going, as three big buttons side by side; underneath they are radios. */
export function ConfidenceChoice({
  legend,
  value,
  onChange,
}: {
  legend: string;
  value: Confidence | '';
  onChange: (value: Confidence) => void;
}) {
  const name = useId();
  return (
    <fieldset className="home-confidence">
      <legend className="home-confidence__legend">{legend}</legend>
      <div className="home-confidence__choices">
        {choices.map((choice) => (
          <label
            className={`home-confidence__choice home-confidence__choice--${confidenceTones[choice.value]}`}
            key={choice.value}
          >
            <input
              checked={value === choice.value}
              className="home-confidence__input"
              name={name}
              onChange={() => onChange(choice.value)}
              type="radio"
              value={choice.value}
            />
            <svg aria-hidden="true" className="home-confidence__shape" focusable="false" viewBox="0 0 16 16">
              <path d={shapeOf(choice.value)} fill="currentcolor" />
            </svg>
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
