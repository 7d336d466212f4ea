import { type FigureUnit } from '@heard/schema';
import { Button, DateField, SelectField, TextField, useNotices } from '@heard/ui';
import { useEffect, useRef, useState } from 'react';
import { v7 as newId } from 'uuid';
import { figureUnitWords, optionsOf } from '../../app/words';
import { type TypedFigure } from './answer-words';
import { type Finding } from './checklist';
import { FieldFindings } from './field-findings';
import { FigureSource } from './figure-source';

const MOST_FIGURES = 6;

const noFigure = (): TypedFigure => ({
  ...{ id: newId(), label: '', value: '', unit: 'PERCENT', base: '', year: '', source: '' },
  ...{ comparator: '', comparatorValue: '', embargoedUntil: '', reading: null },
});

interface TypedText {
  autoComplete: string;
  name: string;
  onChange: (typed: string) => void;
  value: string;
}

/** The figures of an answer, each with what is needed to judge it. */
export function FigureFields({
  figures,
  findings,
  onChange,
}: {
  figures: readonly TypedFigure[];
  findings: readonly Finding[];
  onChange: (figures: TypedFigure[]) => void;
}) {
  const say = useNotices();
  const title = useRef<HTMLHeadingElement>(null);
  const [added, setAdded] = useState(0);
  useEffect(() => {
    if (added > 0) document.getElementById(`figures.${added - 1}.label`)?.focus();
  }, [added]);

  function add() {
    onChange([...figures, noFigure()]);
    setAdded(figures.length + 1);
  }
  function remove(index: number) {
    onChange(figures.filter((_, at) => at !== index));
    setAdded(0);
    title.current?.focus();
    say(`Figure ${index + 1} is taken out.`, { undo: () => onChange([...figures]) });
  }
  return (
    <section aria-labelledby="figures" className="editions-figure-fields">
      <h2 className="editions-small-title" id="figures" ref={title} tabIndex={-1}>
        Figures (optional)
      </h2>
      <FieldFindings field="figures" findings={findings} />
      {figures.map((figure, index) => (
        <OneFigure
          figure={figure}
          findings={findings}
          index={index}
          key={figure.id}
          onChange={(changes) =>
            onChange(figures.map((each) => (each.id === figure.id ? { ...each, ...changes } : each)))
          }
          onRemove={() => remove(index)}
        />
      ))}
      {figures.length < MOST_FIGURES ? (
        <Button onClick={add} small>
          Add a figure
        </Button>
      ) : (
        <p className="heard-quiet">An answer has {MOST_FIGURES} figures at most.</p>
      )}
    </section>
  );
}

function OneFigure({
  figure,
  index,
  findings,
  onChange,
  onRemove,
}: {
  figure: TypedFigure;
  index: number;
  findings: readonly Finding[];
  onChange: (changes: Partial<TypedFigure>) => void;
  onRemove: () => void;
}) {
  const at = (field: string) => `figures.${index}.${field}`;
  const text = (field: Exclude<keyof TypedFigure, 'id' | 'unit' | 'reading'>) => ({
    autoComplete: 'off',
    name: at(field),
    onChange: (typed: string) => onChange({ [field]: typed }),
    value: figure[field],
  });
  const mine = findings.filter(({ field }) => field.startsWith(at('')));
  return (
    <fieldset className="editions-figure">
      <legend className="editions-figure__legend">Figure {index + 1}</legend>
      {[...new Set(mine.map(({ field }) => field))].map((field) => (
        <FieldFindings field={field} findings={mine} key={field} />
      ))}
      <TextField
        {...text('label')}
        hint="Such as “would recommend us as a place to work”"
        label="What it says"
      />
      <FigureSource figure={figure} name={at('reading')} onChange={onChange} />
      {!figure.reading && <ByHand figure={figure} index={index} onChange={onChange} text={text} />}
      <Button look="link" onClick={onRemove}>
        Take out<span className="nhsuk-u-visually-hidden"> figure {index + 1}</span>
      </Button>
    </fieldset>
  );
}

/** What is typed of a figure that comes from no measure. */
function ByHand({
  figure,
  index,
  onChange,
  text,
}: {
  figure: TypedFigure;
  index: number;
  onChange: (changes: Partial<TypedFigure>) => void;
  text: (field: Exclude<keyof TypedFigure, 'id' | 'unit' | 'reading'>) => TypedText;
}) {
  const at = (field: string) => `figures.${index}.${field}`;
  return (
    <>
      <div className="editions-figure__row">
        <TextField {...text('value')} inputMode="decimal" label="Value" width="5" />
        <SelectField
          label="Unit"
          name={at('unit')}
          onChange={(unit) => onChange({ unit: unit as FigureUnit })}
          options={optionsOf(figureUnitWords)}
          value={figure.unit}
        />
        <TextField {...text('year')} inputMode="numeric" label="Year" width="4" />
        <TextField {...text('base')} inputMode="numeric" label="How many people" width="5" />
      </div>
      <TextField {...text('source')} hint="Such as “NHS Staff Survey”" label="Source" />
      <div className="editions-figure__row">
        <TextField {...text('comparator')} label="Compared with" optional />
        <TextField {...text('comparatorValue')} inputMode="decimal" label="Its value" optional width="5" />
      </div>
      <DateField
        hint="Only when the source may not be told before a day"
        label="End of the embargo"
        name={at('embargoedUntil')}
        onChange={(embargoedUntil) => onChange({ embargoedUntil })}
        optional
        value={figure.embargoedUntil}
      />
    </>
  );
}
