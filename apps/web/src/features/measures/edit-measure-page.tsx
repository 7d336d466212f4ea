import { useQuery } from '@apollo/client/react';
import {
  ButtonRow,
  DraftNotice,
  Form,
  Link,
  NotAllowed,
  NotFound,
  Page,
  StaleChoice,
  SubmitButton,
  useDraft,
  useNotices,
} from '@heard/ui';
import { useNavigate, useParams } from 'react-router';
import { Answer } from '../../app/answer';
import { useSave } from '../../app/use-save';
import { MeasureFields } from './measure-fields';
import {
  EditMeasureDocument,
  EditMeasurePageDocument,
  MeasureChoicesDocument,
  type EditMeasurePageQuery,
  type MeasureChoicesQuery,
} from './measure-form.generated';
import { inputOf, typedOf, wrongTarget, type TypedMeasure } from './measure-typed';

/** Gives a measure other words, variables, target or place. */
export function EditMeasurePage() {
  const { id = '' } = useParams();
  const asked = useQuery(EditMeasurePageDocument, { variables: { id } });
  const choices = useQuery(MeasureChoicesDocument);
  return (
    <Page back={{ href: `/measures/${id}`, text: 'The measure' }} title="Edit a measure">
      <Answer noun="measure" to={asked}>
        {({ measure }) => {
          if (!measure) return <NotFound noun="measure" />;
          if (!measure.viewerCanEdit) return <NotAllowed />;
          return <Answer to={choices}>{(lists) => <EditMeasure choices={lists} measure={measure} />}</Answer>;
        }}
      </Answer>
    </Page>
  );
}

const namesIn = ({ variables }: TypedMeasure) => variables.map(({ variable }) => variable).join(', ');

function EditMeasure({
  measure,
  choices,
}: {
  measure: NonNullable<EditMeasurePageQuery['measure']>;
  choices: MeasureChoicesQuery;
}) {
  const navigate = useNavigate();
  const say = useNotices();
  const saved = typedOf(measure);
  const draft = useDraft(`edit-measure.${measure.id}`, saved, { basis: measure.version });
  const { save, busy, errors, setErrors, stale } = useSave(EditMeasureDocument, (data) => data.editMeasure);
  const { value } = draft;

  async function send(version: number) {
    const wrong = wrongTarget(value.target);
    if (wrong) return setErrors([{ ...wrong, code: 'INVALID' }]);
    if (!(await save({ input: { id: measure.id, version, ...inputOf(value) } }))) return;
    draft.clear();
    say('Measure saved.');
    await navigate(`/measures/${measure.id}`);
  }
  return (
    <div className="heard-panel">
      <DraftNotice draft={draft} />
      {stale && (
        <StaleChoice
          busy={busy}
          differences={[
            { label: 'Title', yours: value.title, theirs: saved.title },
            { label: 'Wording', yours: value.wording, theirs: saved.wording },
            { label: 'Target', yours: value.target, theirs: saved.target },
            { label: 'Names in files', yours: namesIn(value), theirs: namesIn(saved) },
          ]}
          noun="measure"
          onKeepYours={() => void send(measure.version)}
          onTakeTheirs={() => {
            draft.discard();
            setErrors([]);
          }}
        />
      )}
      <Form
        busy={busy}
        errors={stale ? [] : errors}
        onSubmit={() => void send(draft.basis ?? measure.version)}
      >
        <MeasureFields change={draft.change} choices={choices} value={value} />
        <ButtonRow>
          <SubmitButton>Save</SubmitButton>
          <Link href={`/measures/${measure.id}`}>Cancel</Link>
        </ButtonRow>
      </Form>
    </div>
  );
}
