import { useQuery } from '@apollo/client/react';
import {
  ButtonRow,
  DraftNotice,
  EmptyState,
  Form,
  Link,
  NotAllowed,
  Page,
  SubmitButton,
  today,
  useDraft,
  useNotices,
} from '@heard/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { v7 as newId } from 'uuid';
import { Answer } from '../../app/answer';
import { useSave } from '../../app/use-save';
import {
  AssessmentFields,
  findingsFor,
  inputOf,
  wrongIn,
  type FormFramework,
  type TypedAssessment,
} from './assessment-fields';
import { RecordWellbeingAssessmentDocument, RecordWellbeingFormDocument } from './assessment-page.generated';

/** Records an assessment by the newest version of the framework. */
export function RecordPage() {
  const asked = useQuery(RecordWellbeingFormDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Page back={{ href: '/wellbeing', text: 'Wellbeing framework' }} title="Record an assessment">
      <Answer to={asked}>
        {({ wellbeing: { viewerCanKeep, frameworks } }) => {
          if (!viewerCanKeep) return <NotAllowed />;
          const [framework] = frameworks;
          if (framework) return <RecordForm framework={framework} key={framework.id} />;
          return (
            <EmptyState title="No framework is set yet">
              <p>
                <Link href="/wellbeing/framework">Set the framework first</Link>
              </p>
            </EmptyState>
          );
        }}
      </Answer>
    </Page>
  );
}

function RecordForm({ framework }: { framework: FormFramework }) {
  const navigate = useNavigate();
  const say = useNotices();
  const [id] = useState(() => newId());
  const draft = useDraft<TypedAssessment>(`wellbeing-assessment.${framework.id}`, {
    ...{ assessedOn: today(), assessor: null, findings: findingsFor(framework), reason: '' },
  });
  const { save, busy, errors, setErrors } = useSave(
    RecordWellbeingAssessmentDocument,
    (data) => data.recordWellbeingAssessment,
  );

  async function send() {
    const wrong = wrongIn(draft.value);
    if (wrong.length > 0) return setErrors(wrong.map((each) => ({ ...each, code: 'INVALID' })));
    const done = await save({ input: { id, frameworkId: framework.id, ...inputOf(draft.value) } });
    if (!done) return;
    draft.clear();
    say('Assessment recorded.');
    await navigate(`/wellbeing/${done.assessment?.id ?? ''}`);
  }
  return (
    <div className="heard-panel">
      <DraftNotice draft={draft} />
      <Form busy={busy} errors={errors} onSubmit={() => void send()}>
        <AssessmentFields change={draft.change} framework={framework} value={draft.value} />
        <ButtonRow>
          <SubmitButton>Record the assessment</SubmitButton>
          <Link href="/wellbeing">Cancel</Link>
        </ButtonRow>
      </Form>
    </div>
  );
}
