import { useQuery } from '@apollo/client/react';
import {
  ButtonRow,
  DraftNotice,
  Form,
  formatDate,
  InsetText,
  Link,
  NotAllowed,
  NotFound,
  Page,
  StaleChoice,
  SubmitButton,
  TextArea,
  useDraft,
  useNotices,
} from '@heard/ui';
import { useNavigate, useParams } from 'react-router';
import { Answer } from '../../app/answer';
import { useSave } from '../../app/use-save';
import { AssessmentFields, findingsFor, inputOf, wrongIn, type TypedAssessment } from './assessment-fields';
import {
  CorrectWellbeingAssessmentDocument,
  WellbeingAssessmentPageDocument,
  type WellbeingAssessmentPageQuery,
} from './assessment-page.generated';

type Assessment = NonNullable<WellbeingAssessmentPageQuery['wellbeingAssessment']>;

/** Corrects an assessment; what it said before stays beside it. */
export function CorrectPage() {
  const { id = '' } = useParams();
  const asked = useQuery(WellbeingAssessmentPageDocument, { variables: { id } });
  return (
    <Page back={{ href: `/wellbeing/${id}`, text: 'The assessment' }} title="Correct an assessment">
      <Answer noun="assessment" to={asked}>
        {({ wellbeingAssessment: assessment }) => {
          if (!assessment) return <NotFound noun="assessment" />;
          return assessment.viewerCanCorrect ? <CorrectForm assessment={assessment} /> : <NotAllowed />;
        }}
      </Answer>
    </Page>
  );
}

const typedOf = ({ assessedOn, assessor, findings, framework }: Assessment): TypedAssessment => ({
  ...{ assessedOn, assessor: { id: assessor.id, label: assessor.name }, reason: '' },
  findings: findingsFor(framework, findings),
});

function CorrectForm({ assessment }: { assessment: Assessment }) {
  const navigate = useNavigate();
  const say = useNotices();
  const { id, version, framework } = assessment;
  const saved = typedOf(assessment);
  const draft = useDraft(`correct-assessment.${id}`, saved, { basis: version });
  const { save, busy, errors, setErrors, stale } = useSave(
    CorrectWellbeingAssessmentDocument,
    (data) => data.correctWellbeingAssessment,
    { refetch: ['WellbeingAssessmentPage'] },
  );
  const { value } = draft;
  const said = ({ level, note }: TypedAssessment['findings'][number]) =>
    [framework.levels[Number(level) - 1] ?? 'Not assessed', note].filter(Boolean).join(': ');

  async function send(seen: number) {
    const wrong = wrongIn(value);
    if (!value.reason.trim()) wrong.push({ field: 'reason', message: 'Say why the assessment is corrected' });
    if (wrong.length > 0) return setErrors(wrong.map((each) => ({ ...each, code: 'INVALID' })));
    if (!(await save({ input: { id, version: seen, reason: value.reason, ...inputOf(value) } }))) return;
    draft.clear();
    say('Assessment corrected.');
    await navigate(`/wellbeing/${id}`);
  }
  return (
    <div className="heard-panel">
      <DraftNotice draft={draft} />
      <InsetText>What the assessment says now stays readable beside your correction.</InsetText>
      {stale && (
        <StaleChoice
          busy={busy}
          differences={[
            { label: 'Day', yours: formatDate(value.assessedOn), theirs: formatDate(saved.assessedOn) },
            { label: 'Assessor', yours: value.assessor?.label ?? '', theirs: saved.assessor?.label ?? '' },
            ...value.findings.map((finding, at) => ({
              ...{ label: finding.element, yours: said(finding) },
              theirs: said(saved.findings[at] ?? finding),
            })),
          ]}
          noun="assessment"
          onKeepYours={() => void send(version)}
          onTakeTheirs={() => {
            draft.discard();
            setErrors([]);
          }}
        />
      )}
      <Form busy={busy} errors={stale ? [] : errors} onSubmit={() => void send(draft.basis ?? version)}>
        <AssessmentFields change={draft.change} framework={framework} value={value} />
        <TextArea
          label="Why is it corrected?"
          name="reason"
          onChange={(reason) => draft.change({ reason })}
          rows={2}
          value={value.reason}
        />
        <ButtonRow>
          <SubmitButton>Save the correction</SubmitButton>
          <Link href={`/wellbeing/${id}`}>Cancel</Link>
        </ButtonRow>
      </Form>
    </div>
  );
}
