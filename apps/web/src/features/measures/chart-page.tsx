import { useQuery } from '@apollo/client/react';
import {
  Button,
  ButtonRow,
  CheckboxesField,
  Form,
  formatInstant,
  Link,
  NotAllowed,
  NotFound,
  Page,
  StaleChoice,
  SubmitButton,
  TextField,
  useNotices,
} from '@heard/ui';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { Answer } from '../../app/answer';
import { useSave } from '../../app/use-save';
import { ChartPageDocument, SetMeasureChartDocument, type ChartPageQuery } from './chart-page.generated';

type Measure = NonNullable<ChartPageQuery['measure']>;

interface TypedChart {
  fixAfter: string;
  screensMovingRanges: boolean;
  rebases: { period: string; reason: string }[];
}

const typedOf = ({ chartSettings }: Measure): TypedChart => ({
  fixAfter: chartSettings.fixAfter === null ? '' : String(chartSettings.fixAfter),
  screensMovingRanges: chartSettings.screensMovingRanges,
  rebases: chartSettings.rebases.map(({ period, reason }) => ({ period, reason })),
});

/** Says how the control chart of a measure is drawn, and how it was drawn before. */
export function ChartPage() {
  const { id = '' } = useParams();
  const asked = useQuery(ChartPageDocument, { variables: { id }, fetchPolicy: 'network-only' });
  return (
    <Page
      back={{ href: `/measures/${id}`, text: 'The measure' }}
      caption={asked.data?.measure?.title}
      title="How the chart is drawn"
    >
      <Answer noun="measure" to={asked}>
        {({ measure }) => {
          if (!measure) return <NotFound noun="measure" />;
          if (!measure.viewerCanEdit) return <NotAllowed />;
          if (measure.rhythm !== 'MONTH')
            return (
              <p>A measure by the year has too few values for limits, so there is nothing to set here.</p>
            );
          return <ChartForm measure={measure} />;
        }}
      </Answer>
    </Page>
  );
}

function ChartForm({ measure }: { measure: Measure }) {
  const navigate = useNavigate();
  const say = useNotices();
  const [value, setValue] = useState(() => typedOf(measure));
  const { save, busy, errors, setErrors, stale, refused } = useSave(
    SetMeasureChartDocument,
    (data) => data.setMeasureChart,
  );
  const theirs = stale ? (refused?.measure ?? null) : null;
  const change = (changes: Partial<TypedChart>) => setValue({ ...value, ...changes });

  async function send(version: number) {
    const { fixAfter, screensMovingRanges } = value;
    if (fixAfter.trim() !== '' && !/^\d+$/.test(fixAfter.trim())) {
      const message = 'Enter a whole number of values, 12 or more, or leave it empty.';
      return setErrors([{ field: 'fixAfter', code: 'INVALID', message }]);
    }
    const rebases = value.rebases.filter(({ period, reason }) => `${period}${reason}`.trim() !== '');
    const input = {
      ...{ id: measure.id, version, screensMovingRanges, rebases },
      fixAfter: fixAfter.trim() === '' ? null : Number(fixAfter),
    };
    if (!(await save({ input }))) return;
    say('The chart is drawn this way from now on.');
    await navigate(`/measures/${measure.id}`);
  }
  return (
    <>
      <div className="heard-panel">
        {theirs && (
          <StaleChoice
            busy={busy}
            differences={[{ label: 'Limits', yours: said(value), theirs: said(typedOf(theirs)) }]}
            noun="measure"
            onKeepYours={() => void send(theirs.version)}
            onTakeTheirs={() => {
              setValue(typedOf(theirs));
              setErrors([]);
            }}
          />
        )}
        <Form busy={busy} errors={theirs ? [] : errors} onSubmit={() => void send(measure.version)}>
          <TextField
            hint="12 or more, counted from the first value and from each new beginning. Empty: they go on moving."
            inputMode="numeric"
            label="Fix the limits after so many values"
            name="fixAfter"
            onChange={(fixAfter) => change({ fixAfter })}
            optional
            value={value.fixAfter}
            width="3"
          />
          <CheckboxesField
            hint="Untick it to draw the chart as the NHS spreadsheets do. The chart says which it is."
            label="Moving ranges"
            name="screensMovingRanges"
            onChange={(chosen) => change({ screensMovingRanges: chosen.length > 0 })}
            options={[{ value: 'yes', label: 'Leave outlying moving ranges out of the limits' }]}
            value={value.screensMovingRanges ? ['yes'] : []}
          />
          <Rebases rebases={value.rebases} onChange={(rebases) => change({ rebases })} />
          <ButtonRow>
            <SubmitButton>Save</SubmitButton>
            <Link href={`/measures/${measure.id}`}>Cancel</Link>
          </ButtonRow>
        </Form>
      </div>
      <section aria-labelledby="chart-versions" className="heard-panel">
        <h2 className="heard-panel__title" id="chart-versions">
          How it was drawn, newest first
        </h2>
        {measure.chartVersions.length === 0 ? (
          <p>{measure.chartSettings.words} Nobody has changed that yet.</p>
        ) : (
          <ul className="measure-actions">
            {measure.chartVersions.map(({ id, at, by, words }) => (
              <li key={id}>
                <strong>
                  {formatInstant(at)}
                  {by && `, ${by.name}`}
                </strong>
                <p>{words}</p>
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}

const said = ({ fixAfter, screensMovingRanges, rebases }: TypedChart) =>
  [
    fixAfter === '' ? 'Not fixed' : `Fixed after ${fixAfter} values`,
    screensMovingRanges ? 'outlying moving ranges left out' : 'all moving ranges kept in',
    ...rebases.map(({ period, reason }) => `anew in ${period}: ${reason}`),
  ].join('; ');

function Rebases({
  rebases,
  onChange,
}: {
  rebases: TypedChart['rebases'];
  onChange: (rebases: TypedChart['rebases']) => void;
}) {
  const put = (at: number, changes: Partial<TypedChart['rebases'][number]>) =>
    onChange(rebases.map((each, index) => (index === at ? { ...each, ...changes } : each)));
  return (
    <fieldset className="nhsuk-fieldset" id="rebases" tabIndex={-1}>
      <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--m">Where limits begin anew</legend>
      <p className="nhsuk-hint">
        Only where the way of working is another one from then on, and you can say why. An empty row is left
        out.
      </p>
      {rebases.map(({ period, reason }, at) => (
        <div aria-label={`New beginning ${at + 1}`} className="measure-variable" key={at} role="group">
          <TextField
            hint="Such as 2024-03"
            label="Month"
            name={`rebases.${at}.period`}
            onChange={(typed) => put(at, { period: typed })}
            value={period}
            width="10"
          />
          <TextField
            hint="Readers of the chart see it"
            label="Why"
            name={`rebases.${at}.reason`}
            onChange={(typed) => put(at, { reason: typed })}
            value={reason}
          />
          <div>
            <Button
              look="secondary"
              onClick={() => onChange(rebases.filter((_, index) => index !== at))}
              small
            >
              Remove<span className="nhsuk-u-visually-hidden"> new beginning {at + 1}</span>
            </Button>
          </div>
        </div>
      ))}
      <Button look="secondary" onClick={() => onChange([...rebases, { period: '', reason: '' }])} small>
        Add a new beginning
      </Button>
    </fieldset>
  );
}
