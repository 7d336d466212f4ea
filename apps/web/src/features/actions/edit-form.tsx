import {
  ButtonRow,
  DraftNotice,
  Form,
  formatDate,
  Link,
  StaleChoice,
  SubmitButton,
  TextArea,
  TextField,
  useDraft,
  useNotices,
  type Difference,
} from '@heard/ui';
import { useNavigate } from 'react-router';
import { useSave } from '../../app/use-save';
import { ActionFields, inputOf, wrongIn, type ActionWords } from './action-fields';
import { EditActionDocument, type EditForm_ActionFragment } from './action-form.generated';
import { type ActionChoicesQuery } from './actions-page.generated';
import { mistakes } from '../../app/mistakes';
import { measuresSaid } from './measures-field';
import { SimilarActions } from './similar-actions';

interface EditWords extends ActionWords {
  claimOfSuccess: string;
  nextStep: string;
  funder: string;
  partner: string;
}

type Person = EditForm_ActionFragment['owner'];

const choiceOf = ({ id, name, jobTitle }: Person) => ({ id, label: name, detail: jobTitle || undefined });

const wordsOf = (action: EditForm_ActionFragment): EditWords => ({
  title: action.title,
  subgroupId: action.subgroup.id,
  description: action.description,
  hopedChange: action.hopedChange,
  dueOn: action.dueOn ?? '',
  owner: choiceOf(action.owner),
  coOwners: action.coOwners.map(choiceOf),
  goldenThreadIds: action.goldenThreads.map(({ id }) => id),
  measures: action.measures.map(({ measure, baseline }) => ({
    measure: { id: measure.id, label: measure.title },
    baseline: baseline && { vintage: baseline.vintage, period: baseline.period, words: baseline.words },
  })),
  claimOfSuccess: action.claimOfSuccess,
  nextStep: action.nextStep,
  funder: action.funder,
  partner: action.partner,
});

function differencesOf(yours: EditWords, theirs: EditWords, choices: ActionChoicesQuery): Difference[] {
  const nameOf = (rows: readonly { id: string; name: string }[], id: string) =>
    rows.find((row) => row.id === id)?.name ?? '';
  const shown: { label: string; say: (words: EditWords) => string }[] = [
    { label: 'Title', say: ({ title }) => title },
    { label: 'Subgroup', say: ({ subgroupId }) => nameOf(choices.subgroups, subgroupId) },
    { label: 'What it hopes to change', say: ({ hopedChange }) => hopedChange },
    { label: 'What is to be done', say: ({ description }) => description },
    { label: 'Owner', say: ({ owner }) => owner?.label ?? '' },
    { label: 'Shared with', say: ({ coOwners }) => coOwners.map(({ label }) => label).join(', ') },
    { label: 'Due date', say: ({ dueOn }) => dueOn && formatDate(dueOn) },
    {
      label: 'Golden threads',
      say: ({ goldenThreadIds }) =>
        goldenThreadIds.map((id) => nameOf(choices.programme.goldenThreads, id)).join(', '),
    },
    { label: 'Measures', say: ({ measures }) => measuresSaid(measures) },
    { label: 'Claim of success', say: ({ claimOfSuccess }) => claimOfSuccess },
    { label: 'Next step', say: ({ nextStep }) => nextStep },
    { label: 'Funder', say: ({ funder }) => funder },
    { label: 'Partner', say: ({ partner }) => partner },
  ];
  return shown.map(({ label, say }) => ({ label, yours: say(yours), theirs: say(theirs) }));
}

/** The form of an action's words; when somebody else saved first, both versions are shown to choose from. */
export function EditForm({
  action,
  choices,
}: {
  action: EditForm_ActionFragment;
  choices: ActionChoicesQuery;
}) {
  const { id, version } = action;
  const navigate = useNavigate();
  const say = useNotices();
  const draft = useDraft(`edit-action.${id}`, wordsOf(action), { basis: version });
  const { save, busy, errors, setErrors, stale, refused } = useSave(
    EditActionDocument,
    (data) => data.editAction,
  );
  const words = draft.value;
  const theirs = stale ? (refused?.action ?? null) : null;

  async function send(over: number) {
    const wrong = wrongIn(words);
    if (wrong.length > 0 || !words.owner) return setErrors(mistakes(wrong));
    const { claimOfSuccess, nextStep, funder, partner } = words;
    const saved = await save({
      input: {
        id,
        version: over,
        ...inputOf(words),
        ownerId: words.owner.id,
        claimOfSuccess,
        nextStep,
        funder,
        partner,
      },
    });
    if (!saved?.action) return;
    draft.clear(saved.action.version);
    say(`“${saved.action.title}” is saved`);
    void navigate(`/actions/${id}`);
  }
  function takeTheirs() {
    draft.discard();
    setErrors([]);
    say('Nothing of yours was saved. You see their version.');
  }

  return (
    <>
      {theirs && (
        <StaleChoice
          busy={busy}
          differences={differencesOf(words, wordsOf(theirs), choices)}
          noun="action"
          onKeepYours={() => void send(theirs.version)}
          onTakeTheirs={takeTheirs}
        />
      )}
      <Form busy={busy} errors={theirs ? [] : errors} onSubmit={() => void send(draft.basis ?? version)}>
        <DraftNotice draft={draft} />
        <ActionFields
          afterTitle={words.title !== action.title && <SimilarActions exceptId={id} title={words.title} />}
          goldenThreads={choices.programme.goldenThreads}
          launchedOn={action.launchedOn}
          onChange={draft.change}
          subgroups={choices.subgroups}
          value={words}
        />
        <TextArea
          hint="What people say went well. It proves nothing: an evaluation does."
          label="Claim of success"
          maxLength={4000}
          name="claimOfSuccess"
          onChange={(claimOfSuccess) => draft.change({ claimOfSuccess })}
          optional
          rows={3}
          value={words.claimOfSuccess}
        />
        <TextArea
          label="Next step"
          maxLength={4000}
          name="nextStep"
          onChange={(nextStep) => draft.change({ nextStep })}
          optional
          rows={2}
          value={words.nextStep}
        />
        <TextField
          autoComplete="off"
          label="Funder"
          name="funder"
          onChange={(funder) => draft.change({ funder })}
          optional
          value={words.funder}
        />
        <TextField
          autoComplete="off"
          label="Partner"
          name="partner"
          onChange={(partner) => draft.change({ partner })}
          optional
          value={words.partner}
        />
        <ButtonRow>
          <SubmitButton>Save</SubmitButton>
          <Link href={`/actions/${id}`}>Cancel</Link>
        </ButtonRow>
      </Form>
    </>
  );
}
