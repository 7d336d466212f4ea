import { Permission } from '@heard/schema';
import { ButtonRow, FileField, Form, Link, NotAllowed, Page, SubmitButton, type FieldError } from '@heard/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useSession } from '../../app/session';

import { ImportColumns } from './import-columns';
import { sendImport } from './send-import';

function ChooseFile() {
  const navigate = useNavigate();
  const [file, setFile] = useState<File | null>(null);
  const [busy, setBusy] = useState(false);
  const [errors, setErrors] = useState<FieldError[]>([]);

  async function send() {
    if (!file) return setErrors([{ field: 'file', message: 'Choose a CSV or Excel file' }]);
    setBusy(true);
    setErrors([]);
    const sent = await sendImport(file);
    setBusy(false);
    if ('id' in sent) await navigate(`/people/import/${sent.id}`);
    else setErrors(sent.errors);
  }

  return (
    <section className="heard-panel">
      <h2 className="heard-panel__title">Choose the file</h2>
      <Form busy={busy} errors={errors} label="Import people" onSubmit={() => void send()}>
        <FileField
          accept=".csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          hint="CSV or Excel (XLSX)"
          label="File of people"
          name="file"
          onChange={setFile}
        />
        <ButtonRow>
          <SubmitButton busyText="Sending the file…">Check the file</SubmitButton>
          <Link href="/people">Cancel</Link>
        </ButtonRow>
      </Form>
      <p className="heard-quiet">
        Checking changes nothing. You see what would happen, and then decide. Nobody is sent an invitation by
        an import.
      </p>
    </section>
  );
}

/** Explains the file of people and takes it to be checked. */
export function ImportPeoplePage() {
  const { can } = useSession();
  return (
    <Page back={{ href: '/people', text: 'People' }} title="Import people from a file">
      {can(Permission.MANAGE_PEOPLE, Permission.MANAGE_ACCOUNTS) ? (
        <>
          <ul className="people-import-rules">
            <li>New people are added, and what changed about known people is updated.</li>
            <li>Nothing is taken away: an empty cell leaves what is there.</li>
            <li>Either the whole file is taken in, or, if anything in it is wrong, nothing.</li>
            <li>The same file a second time changes nothing.</li>
          </ul>
          <ChooseFile />
          <ImportColumns />
        </>
      ) : (
        <NotAllowed />
      )}
    </Page>
  );
}
