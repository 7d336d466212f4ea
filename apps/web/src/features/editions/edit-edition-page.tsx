import { useQuery } from '@apollo/client/react';
import {
  ButtonRow,
  DraftNotice,
  Form,
  Link,
  NotFound,
  Page,
  SelectField,
  StaleChoice,
  SubmitButton,
  TextArea,
  TextField,
  useDraft,
  useNotices,
  type Difference,
} from '@heard/ui';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { Answer } from '../../app/answer';
import { useSave } from '../../app/use-save';
import { EditionWordsDocument, type EditionWordsFragment } from './edition-page.generated';
import { FieldFindings } from './field-findings';
import { FormattedTextField } from './formatted-text-field';
import { blocksOf, wordsOfBlocks, type TextBlock } from './formatted-text';
import { FormattedView } from './formatted-view';
import { NotWritable } from './not-writable';
import { useFocusFromHash } from './use-focus-from-hash';
import { WriteEditionDocument } from './writing.generated';

interface TypedEdition {
  title: string;
  introduction: TextBlock[];
  headlineAnswerId: string;
  whatChanged: string;
}

const typedOf = ({
  title,
  introduction,
  headlineAnswerId,
  whatChanged,
}: EditionWordsFragment): TypedEdition => ({
  ...{ title, introduction: blocksOf(introduction), headlineAnswerId: headlineAnswerId ?? '', whatChanged },
});

/** Writes an edition's own words: its title, what stands before the answers, and which answer goes first. */
export function EditEditionPage() {
  const { id = '' } = useParams();
  const asked = useQuery(EditionWordsDocument, { variables: { id } });
  const found = asked.data?.edition;
  // Once begun, the form stays: what is typed must not vanish because somebody took a step elsewhere.
  const [begun, setBegun] = useState(false);
  if (!begun && found?.viewerCan.includes('WRITE')) setBegun(true);
  useFocusFromHash(begun);
  return (
    <Page
      back={{ href: `/editions/${id}`, text: found?.title ?? 'The edition' }}
      title="Title and introduction"
      wide
    >
      <Answer noun="edition" to={asked}>
        {({ edition }) => {
          if (!edition) return <NotFound noun="edition" />;
          return begun ? <EditForm edition={edition} /> : <NotWritable edition={edition} />;
        }}
      </Answer>
    </Page>
  );
}

function EditForm({ edition }: { edition: EditionWordsFragment }) {
  const { id, version, publishedVersion, answers } = edition;
  const navigate = useNavigate();
  const say = useNotices();
  const draft = useDraft(`edition.${id}`, typedOf(edition), { basis: version });
  const { save, busy, errors, setErrors, stale, refused } = useSave(
    WriteEditionDocument,
    (data) => data.writeEdition,
  );
  const words = draft.value;
  const theirs = stale ? (refused?.edition ?? null) : null;

  async function send(over: number) {
    const { headlineAnswerId, ...rest } = words;
    const saved = await save({
      input: { id, version: over, ...rest, headlineAnswerId: headlineAnswerId || null },
    });
    if (!saved?.edition) return;
    draft.clear(saved.edition.version);
    say('Title and introduction saved.');
    await navigate(`/editions/${id}`);
  }
  const differences = (one: TypedEdition, other: TypedEdition): Difference[] => {
    const youSaidOf = (answerId: string) => answers.find((each) => each.id === answerId)?.youSaid ?? '';
    return [
      { label: 'Title', yours: one.title, theirs: other.title },
      {
        label: 'Introduction',
        yours: wordsOfBlocks(one.introduction),
        theirs: wordsOfBlocks(other.introduction),
      },
      {
        label: 'Headline answer',
        yours: youSaidOf(one.headlineAnswerId),
        theirs: youSaidOf(other.headlineAnswerId),
      },
      { label: 'What changed', yours: one.whatChanged, theirs: other.whatChanged },
    ];
  };
  const findings = edition.checklist.filter(({ answerId }) => answerId === null);

  return (
    <div className="editions-beside">
      <div className="heard-panel">
        <DraftNotice draft={draft} />
        {theirs && (
          <StaleChoice
            busy={busy}
            differences={differences(words, typedOf(theirs))}
            noun="edition"
            onKeepYours={() => void send(theirs.version)}
            onTakeTheirs={() => {
              draft.discard();
              setErrors([]);
              say('Nothing of yours was saved. You see their version.');
            }}
          />
        )}
        <Form
          busy={busy}
          errors={theirs ? [] : errors}
          label="Title and introduction"
          onSubmit={() => void send(draft.basis ?? version)}
        >
          <FieldFindings field="title" findings={findings} />
          <TextField
            autoComplete="off"
            label="Title"
            name="title"
            onChange={(title) => draft.change({ title })}
            value={words.title}
          />
          {publishedVersion > 0 && (
            <>
              <FieldFindings field="whatChanged" findings={findings} />
              <TextArea
                hint="Readers see it beside the new version"
                label="What this correction changes"
                maxLength={500}
                name="whatChanged"
                onChange={(whatChanged) => draft.change({ whatChanged })}
                rows={2}
                value={words.whatChanged}
              />
            </>
          )}
          <FieldFindings field="introduction" findings={findings} />
          <FormattedTextField
            hint="A few sentences before the answers"
            label="Introduction"
            name="introduction"
            onChange={(introduction) => draft.change({ introduction })}
            optional
            value={words.introduction}
          />
          <FieldFindings field="headlineAnswerId" findings={findings} />
          <SelectField
            emptyLabel="The first answer"
            hint="It goes first on posters"
            label="Headline answer"
            name="headlineAnswerId"
            onChange={(headlineAnswerId) => draft.change({ headlineAnswerId })}
            options={answers.map((answer) => ({ value: answer.id, label: answer.youSaid }))}
            value={words.headlineAnswerId}
          />
          <ButtonRow>
            <SubmitButton>Save</SubmitButton>
            <Link href={`/editions/${id}`}>Cancel</Link>
          </ButtonRow>
        </Form>
      </div>
      <section aria-label="Preview" className="editions-preview editions-text">
        <p className="editions-preview__title">How it will read</p>
        <p className="editions-preview__heading">{words.title || 'No title yet'}</p>
        <FormattedView blocks={words.introduction} />
      </section>
    </div>
  );
}
