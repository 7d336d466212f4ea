import { useQuery } from '@apollo/client/react';
import { ChoicesField, SelectField, type Choice, type Option } from '@heard/ui';
import { useMeasureChoices } from '../../app/measure-choices';
import { BaselineChoicesDocument } from './measures-field.generated';

/** A figure that is chosen as a baseline, with its words, so that they still stand when its release is an old one. */
interface ChosenBaseline {
  vintage: string;
  period: string;
  words: string;
}

/** A measure that is chosen in the form of an action. */
export interface ChosenMeasure {
  measure: Choice;
  baseline: ChosenBaseline | null;
}

/** What is sent of the chosen measures. */
export const measuresInput = (chosen: readonly ChosenMeasure[]) =>
  chosen.map(({ measure, baseline }) => ({
    measureId: measure.id,
    baseline: baseline && { vintage: baseline.vintage, period: baseline.period },
  }));

/** The chosen measures in words, to be compared with what somebody else saved. */
export const measuresSaid = (chosen: readonly ChosenMeasure[]) =>
  chosen
    .map(({ measure, baseline }) => `${measure.label}${baseline ? `, from ${baseline.words}` : ''}`)
    .join('; ');

/** The measures that an action should move, each with the figure from which it sets out. */
export function MeasuresField({
  value,
  onChange,
  launchedOn,
}: {
  value: readonly ChosenMeasure[];
  onChange: (value: ChosenMeasure[]) => void;
  /** No figure from after this day is a baseline. */
  launchedOn: string | null;
}) {
  const search = useMeasureChoices();
  const take = (measures: Choice[]) =>
    onChange(
      measures.map(
        (measure) => value.find((each) => each.measure.id === measure.id) ?? { measure, baseline: null },
      ),
    );
  return (
    <>
      <ChoicesField
        hint="The figures that should change, if it works. Type part of a measure’s title."
        label="Measures that it should move"
        name="measures"
        noneFound="No measure has these words in its title"
        onChange={take}
        optional
        search={search}
        value={value.map(({ measure }) => measure)}
      />
      {value.map((chosen) => (
        <BaselineField
          chosen={chosen}
          key={chosen.measure.id}
          launchedOn={launchedOn}
          onChange={(baseline) =>
            onChange(value.map((each) => (each === chosen ? { ...each, baseline } : each)))
          }
        />
      ))}
    </>
  );
}

const keyOf = ({ vintage, period }: ChosenBaseline) => `${vintage}\n${period}`;

function BaselineField({
  chosen: { measure, baseline },
  launchedOn,
  onChange,
}: {
  chosen: ChosenMeasure;
  launchedOn: string | null;
  onChange: (baseline: ChosenBaseline | null) => void;
}) {
  const { data } = useQuery(BaselineChoicesDocument, { variables: { id: measure.id } });
  const story = data?.measure?.story;
  const offered = (story?.points ?? [])
    .filter(
      ({ period, valueWords }) =>
        valueWords !== '' && (launchedOn === null || period <= launchedOn.slice(0, period.length)),
    )
    .map(({ period, periodWords, valueWords }) => ({
      ...{ vintage: story?.vintage.name ?? '', period },
      words: `${valueWords} in ${periodWords}`,
    }))
    .reverse();
  const isOffered = baseline && offered.some((each) => keyOf(each) === keyOf(baseline));
  const all = baseline && !isOffered ? [baseline, ...offered] : offered;
  const options: Option[] = all.map((each) => ({ value: keyOf(each), label: each.words }));
  return (
    <SelectField
      emptyLabel="Not known yet"
      hint="The figure from which it sets out, from before the action began."
      label={`Baseline of “${measure.label}”`}
      name={`baseline-${measure.id}`}
      onChange={(key) => onChange(all.find((each) => keyOf(each) === key) ?? null)}
      options={options}
      value={baseline ? keyOf(baseline) : ''}
    />
  );
}
