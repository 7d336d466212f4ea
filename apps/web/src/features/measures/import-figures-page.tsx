import { Permission } from '@heard/schema';
import {
  ButtonRow,
  checkDate,
  DateField,
  FileField,
  Form,
  Link,
  NotAllowed,
  Page,
  SelectField,
  SubmitButton,
  TextField,
  useDraft,
  type FieldError,
} from '@heard/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useSession } from '../../app/session';
import { optionsOf } from '../../app/words';
import { layoutWords } from './measure-words';
import { sendFigures, type SaidOfFile } from './send-figures';

const NOTHING: SaidOfFile = {
  ...{
    layout: 'BENCHMARK',
    release: '',
    vintage: '',
    releasedOn: '',
    embargoedUntil: '',
    organisationCode: '',
  },
};

const hints: Record<string, string> = {
  BENCHMARK: 'A sheet for each benchmark group, a row for each organisation, proportions from 0 to 1',
  DETAILED: 'Rows for the organisation and its parts, percentages from 0 to 100: 1.0 is one per cent',
  CONTRACTOR:
    'Year, QuestionNumber, QuestionText, DimName, DimValue, BaseSize, Score; percentages from 0 to 100',
  MONTHLY: 'measure, month (2024-03), value and, where it is known, base; in the unit of the measure',
};

function ChooseFile() {
  const navigate = useNavigate();
  const draft = useDraft('import-figures', NOTHING);
  const [file, setFile] = useState<File | null>(null);
  const [busy, setBusy] = useState(false);
  const [errors, setErrors] = useState<FieldError[]>([]);
  const said = draft.value;
  const hasRows = said.layout === 'BENCHMARK' || said.layout === 'DETAILED';

  async function send() {
    const days = [
      ...checkDate('releasedOn', 'Day it came out', said.releasedOn, { required: true }),
      ...checkDate('embargoedUntil', 'End of the embargo', said.embargoedUntil),
    ];
    const none = file ? [] : [{ field: 'file', message: 'Choose a CSV or Excel file' }];
    if (!file || days.length > 0) return setErrors([...days, ...none]);
    setBusy(true);
    setErrors([]);
    const sent = await sendFigures(file, { ...said, layout: said.layout.toLowerCase() });
    setBusy(false);
    if (!('id' in sent)) return setErrors(sent.errors);
    draft.clear();
    await navigate(`/measures/import/${sent.id}`);
  }

  return (
    <section className="heard-panel">
      <Form busy={busy} errors={errors} label="Take in figures" onSubmit={() => void send()}>
        <SelectField
          hint={hints[said.layout]}
          label="How the file is laid out"
          name="layout"
          onChange={(layout) => draft.change({ layout })}
          options={optionsOf(layoutWords)}
          value={said.layout}
        />
        <TextField
          hint="What was published, such as NHS Staff Survey 2024"
          label="Release"
          name="release"
          onChange={(release) => draft.change({ release })}
          value={said.release}
        />
        <TextField
          hint={
            said.layout === 'MONTHLY'
              ? 'Leave it empty: nobody weighs these figures anew'
              : 'The year whose release tells this history, such as 2024'
          }
          label="Vintage"
          name="vintage"
          onChange={(vintage) => draft.change({ vintage })}
          optional={said.layout === 'MONTHLY'}
          value={said.vintage}
        />
        {hasRows && (
          <TextField
            hint="By which your own row is known, such as RT5"
            label="Code of the organisation"
            name="organisationCode"
            onChange={(organisationCode) => draft.change({ organisationCode })}
            value={said.organisationCode}
          />
        )}
        <DateField
          label="The day it came out"
          name="releasedOn"
          onChange={(releasedOn) => draft.change({ releasedOn })}
          value={said.releasedOn}
        />
        <DateField
          hint="Until that day only programme leads see the figures"
          label="End of the embargo"
          name="embargoedUntil"
          onChange={(embargoedUntil) => draft.change({ embargoedUntil })}
          optional
          value={said.embargoedUntil}
        />
        <FileField
          accept=".csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          hint="CSV or Excel (XLSX), as it was published"
          label="File of figures"
          name="file"
          onChange={setFile}
        />
        <ButtonRow>
          <SubmitButton busyText="Sending the file…">Check the file</SubmitButton>
          <Link href="/measures">Cancel</Link>
        </ButtonRow>
      </Form>
    </section>
  );
}

/** Says what a file of figures must be, and takes it to be checked. */
export function ImportFiguresPage() {
  const { can } = useSession();
  return (
    <Page back={{ href: '/measures', text: 'Evidence' }} title="Take in figures from a file">
      {can(Permission.KEEP_MEASURES) ? (
        <>
          <ul>
            <li>Checking changes nothing. You see what would be taken in, and then decide.</li>
            <li>Only what some measure has as a name in files is taken in; the rest is listed.</li>
            <li>A value that is there is never overwritten. A new release is a vintage of its own.</li>
            <li>Either the whole file is taken in or, if anything in it is wrong, nothing.</li>
          </ul>
          <ChooseFile />
        </>
      ) : (
        <NotAllowed />
      )}
    </Page>
  );
}
