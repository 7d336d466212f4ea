import { useQuery } from '@apollo/client/react';
import { Permission } from '@heard/schema';
import {
  ButtonRow,
  DraftNotice,
  Form,
  Link,
  NotAllowed,
  Page,
  SubmitButton,
  useDraft,
  useNotices,
} from '@heard/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { v7 as newId } from 'uuid';
import { Answer } from '../../app/answer';
import { useSession } from '../../app/session';
import { useSave } from '../../app/use-save';
import {
  AddMeasureDocument,
  MeasureChoicesDocument,
  type MeasureChoicesQuery,
} from './measure-form.generated';
import { MeasureFields } from './measure-fields';
import { BLANK, inputOf, wrongTarget } from './measure-typed';

/** Adds a measure. */
export function AddMeasurePage() {
  const { can } = useSession();
  const asked = useQuery(MeasureChoicesDocument);
  return (
    <Page back={{ href: '/measures', text: 'Evidence' }} title="Add a measure">
      {can(Permission.KEEP_MEASURES) ? (
        <Answer to={asked}>{(choices) => <AddMeasure choices={choices} />}</Answer>
      ) : (
        <NotAllowed />
      )}
    </Page>
  );
}

function AddMeasure({ choices }: { choices: MeasureChoicesQuery }) {
  const navigate = useNavigate();
  const say = useNotices();
  const [id] = useState(() => newId());
  const draft = useDraft('add-measure', BLANK);
  const { save, busy, errors, setErrors } = useSave(AddMeasureDocument, (data) => data.addMeasure);

  async function send() {
    const wrong = wrongTarget(draft.value.target);
    if (wrong) return setErrors([{ ...wrong, code: 'INVALID' }]);
    const saved = await save({ input: { id, ...inputOf(draft.value) } });
    if (!saved) return;
    draft.clear();
    say('Measure added.');
    await navigate(`/measures/${saved.measure?.id ?? ''}`);
  }
  return (
    <div className="heard-panel">
      <DraftNotice draft={draft} />
      <Form busy={busy} errors={errors} onSubmit={() => void send()}>
        <MeasureFields change={draft.change} choices={choices} value={draft.value} />
        <ButtonRow>
          <SubmitButton>Add the measure</SubmitButton>
          <Link href="/measures">Cancel</Link>
        </ButtonRow>
      </Form>
    </div>
  );
}
