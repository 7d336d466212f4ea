import { useQuery } from '@apollo/client/react';
import { Button, ComboboxField, SelectField } from '@heard/ui';
import { useMeasureChoices } from '../../app/measure-choices';
import { numberIn, type TypedFigure } from './answer-words';
import { ReadingsToTellDocument, type ReadingsToTellQuery } from './figure-source.generated';
import { basisWords, valueWords } from './figure-words';

type Measure = NonNullable<ReadingsToTellQuery['measure']>;

const typed = (value: number | null) => (value === null ? '' : String(value));

/** What a figure says that is taken from a measure: as the server will fill it in, so that the preview shows it. */
function filledIn({ id, title, unit, story }: Measure, period: string, label: string): Partial<TypedFigure> {
  const point = story?.points.find((each) => each.period === period);
  if (!story || !point) return {};
  const { vintage, comparatorGroup } = story;
  const isMonth = period.includes('-');
  return {
    ...{ label: label || title, value: typed(point.value), unit: unit === 'PERCENT' ? 'PERCENT' : 'NUMBER' },
    ...{ base: typed(point.base), year: period.slice(0, 4), embargoedUntil: '' },
    source: isMonth ? `${vintage.release}, ${point.periodWords}` : vintage.release,
    comparator: point.average === null ? '' : `average of ${comparatorGroup ?? 'others'}`,
    comparatorValue: typed(point.average),
    reading: { measureId: id, vintage: vintage.name, period },
  };
}

/** Takes a figure from a measure, or says from which one it is taken. */
export function FigureSource({
  figure,
  name,
  onChange,
}: {
  figure: TypedFigure;
  /** The name of the field, under which the checklist and the server speak of it. */
  name: string;
  onChange: (changes: Partial<TypedFigure>) => void;
}) {
  const search = useMeasureChoices();
  const { reading, source } = figure;
  if (!reading) {
    return (
      <ComboboxField
        hint="Its value, year, source and what stands beside it then come from there. Type part of its title."
        label="Take it from a measure"
        name={name}
        noneFound="No measure has these words in its title"
        onChange={(measure) =>
          measure && onChange({ reading: { measureId: measure.id, vintage: '', period: '' }, source: '' })
        }
        optional
        search={search}
        value={null}
      />
    );
  }
  const value = numberIn(figure.value);
  return (
    <>
      <ReadingChoice figure={figure} name={name} onChange={onChange} />
      {source && value !== null && (
        <p>
          {valueWords(value, figure.unit)}.{' '}
          {basisWords({
            ...{ unit: figure.unit, base: numberIn(figure.base), year: numberIn(figure.year), source },
            ...{ comparator: figure.comparator, comparatorValue: numberIn(figure.comparatorValue) },
          }).join('. ')}
          .
        </p>
      )}
      <Button look="link" onClick={() => onChange({ reading: null })}>
        Fill it in by hand instead
      </Button>
    </>
  );
}

function ReadingChoice({ figure, name, onChange }: Parameters<typeof FigureSource>[0]) {
  const { reading } = figure;
  const { data } = useQuery(ReadingsToTellDocument, { variables: { id: reading?.measureId ?? '' } });
  const measure = data?.measure;
  const vintage = measure?.story?.vintage.name ?? '';
  const offered = (measure?.story?.points ?? []).filter(({ value }) => value !== null).reverse();
  // A figure of an earlier release stays what it is until another one is chosen.
  const isEarlier = Boolean(reading?.period) && reading?.vintage !== vintage;
  const options = offered.map(({ period, periodWords, valueWords: words }) => ({
    value: period,
    label: `${words} in ${periodWords}`,
  }));
  return (
    <SelectField
      emptyLabel={isEarlier ? 'As it was told in an earlier release' : 'Choose a figure'}
      label={measure ? `Figure of “${measure.title}”` : 'Figure of the measure'}
      name={name}
      onChange={(period) => measure && onChange(filledIn(measure, period, figure.label))}
      options={options}
      value={isEarlier ? '' : (reading?.period ?? '')}
    />
  );
}
