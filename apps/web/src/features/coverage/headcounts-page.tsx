import { useQuery } from '@apollo/client/react';
import {
  ButtonRow,
  DraftNotice,
  FieldGroup,
  Form,
  Link,
  Page,
  StaleChoice,
  SubmitButton,
  TextField,
  useDraft,
  useNotices,
} from '@heard/ui';
import { useNavigate } from 'react-router';
import { Answer } from '../../app/answer';
import { mistakes } from '../../app/mistakes';
import { useSave } from '../../app/use-save';
import { coverageAxisWords } from '../../app/words';
import { axisAddresses } from './address';
import { nameOf, readPasted, sent, type Typed, typedOf, wrongIn } from './headcounts';
import {
  HeadcountsPageDocument,
  SetHeadcountsDocument,
  type HeadcountsForm_HeadcountsFragment,
} from './headcounts-page.generated';
import { PasteList } from './paste-list';

function HeadcountsForm({ headcounts: { all, seen } }: { headcounts: HeadcountsForm_HeadcountsFragment }) {
  const navigate = useNavigate();
  const say = useNotices();
  const saved = typedOf(all);
  const draft = useDraft<{ seen: string; typed: Typed }>('headcounts', { seen, typed: saved });
  const { save, busy, errors, setErrors, stale } = useSave(
    SetHeadcountsDocument,
    (data) => data.setHeadcounts,
    { refetch: ['HeadcountsPage'] },
  );
  const { typed } = draft.value;
  const type = (changes: Typed) => draft.change({ seen: draft.value.seen, typed: { ...typed, ...changes } });

  async function send(over: string) {
    const wrong = wrongIn(typed, all);
    if (wrong.length > 0) return setErrors(mistakes(wrong));
    const { headcounts } = sent(typed, all);
    if (!(await save({ input: { seen: over, headcounts } }))) return;
    draft.clear();
    say('Headcounts saved.');
    await navigate('/coverage');
  }

  // The API counts the lines it was sent; the form knows which field each came from.
  const { fields } = sent(typed, all);
  const placed = errors.map((error) => {
    const line = /^headcounts\.(\d+)$/.exec(error.field ?? '')?.[1];
    return line === undefined ? error : { ...error, field: fields[Number(line)] ?? null };
  });
  return (
    <div className="coverage-heads heard-panel heard-narrow">
      <DraftNotice draft={draft} />
      {stale && (
        <StaleChoice
          busy={busy}
          differences={all.map((one) => ({
            label: `${coverageAxisWords[one.axis]}: ${one.part.name}`,
            yours: typed[nameOf(one)] ?? '',
            theirs: saved[nameOf(one)] ?? '',
          }))}
          noun="list of headcounts"
          onKeepYours={() => void send(seen)}
          onTakeTheirs={() => {
            draft.discard();
            setErrors([]);
          }}
        />
      )}
      <PasteList
        onPaste={(text, axis) => {
          const pasted = readPasted(text, axis, all);
          type(pasted.typed);
          return pasted;
        }}
      />
      <Form
        busy={busy}
        errors={stale ? [] : placed}
        label="Headcounts"
        onSubmit={() => void send(draft.value.seen)}
      >
        {axisAddresses.map(({ axis }) => (
          <FieldGroup key={axis} legend={coverageAxisWords[axis]}>
            {all
              .filter((one) => one.axis === axis)
              .map((one) => (
                <TextField
                  key={nameOf(one)}
                  label={one.part.name}
                  name={nameOf(one)}
                  onChange={(people) => type({ [nameOf(one)]: people })}
                  type="number"
                  value={typed[nameOf(one)] ?? ''}
                  width="5"
                />
              ))}
          </FieldGroup>
        ))}
        <ButtonRow>
          <SubmitButton>Save headcounts</SubmitButton>
          <Link href="/coverage">Cancel</Link>
        </ButtonRow>
      </Form>
    </div>
  );
}

/** Enters how many people work where, all at once. */
export function HeadcountsPage() {
  const asked = useQuery(HeadcountsPageDocument);
  return (
    <Page back={{ href: '/coverage', text: 'Coverage' }} title="Headcounts">
      <Answer to={asked}>
        {({ headcounts }) => (
          <>
            <p>
              How many people work where. Coverage shows what share of them has been heard. Leave a field
              empty when you do not know. Small numbers are not shown to others on their own.
            </p>
            <HeadcountsForm headcounts={headcounts} />
          </>
        )}
      </Answer>
    </Page>
  );
}
