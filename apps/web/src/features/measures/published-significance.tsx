import { useApolloClient } from '@apollo/client/react';
import { Details, Form, SelectField, SubmitButton, useNotices } from '@heard/ui';
import { type PublishedSignificance } from '@heard/schema';
import { useState } from 'react';
import { useSave } from '../../app/use-save';
import { SayPublishedSignificanceDocument } from './chart-page.generated';
import { MeasurePageDocument } from './measure-page.generated';

const options: { value: PublishedSignificance; label: string }[] = [
  { value: 'HIGHER', label: 'Significantly higher' },
  { value: 'LOWER', label: 'Significantly lower' },
  { value: 'NO_DIFFERENCE', label: 'No significant change' },
];

/** Takes down what the source itself says of the last change; it stands above a check of our own. */
export function PublishedSignificanceForm({
  id,
  version,
  vintage,
  point,
}: {
  id: string;
  version: number;
  vintage: string;
  point: { period: string; periodWords: string; publishedSignificance: PublishedSignificance | null };
}) {
  const client = useApolloClient();
  const say = useNotices();
  const [significance, setSignificance] = useState<string>(point.publishedSignificance ?? '');
  const { save, busy, errors } = useSave(
    SayPublishedSignificanceDocument,
    (data) => data.sayPublishedSignificance,
  );

  async function send() {
    const chosen = significance === '' ? null : (significance as PublishedSignificance);
    const input = { id, version, vintage, period: point.period, significance: chosen };
    if (!(await save({ input }))) return;
    say('Saved as published.');
    await client.refetchQueries({ include: [MeasurePageDocument] });
  }
  return (
    <Details>
      <Details.Summary>What the source says of this change</Details.Summary>
      <Details.Text>
        <Form busy={busy} errors={errors} onSubmit={() => void send()}>
          <SelectField
            emptyLabel="It says nothing"
            hint="In its own words, as published. Without them a check of our own is shown, and called so."
            label={`The change to ${point.periodWords}`}
            name="period"
            onChange={setSignificance}
            options={options}
            value={significance}
          />
          <SubmitButton>Save</SubmitButton>
        </Form>
      </Details.Text>
    </Details>
  );
}
