import { type ActionState } from '@heard/schema';
import {
  ButtonRow,
  DraftNotice,
  Form,
  InsetText,
  Link,
  StaleChoice,
  SubmitButton,
  useDraft,
  useNotices,
} from '@heard/ui';
import { useNavigate } from 'react-router';
import { mistakes } from '../../app/mistakes';
import { useSave } from '../../app/use-save';
import { AnswerFields } from './answer-fields';
import { AnswerPreview, KindTag } from './answer-preview';
import { differencesOf, inputOf, shownFigures, typedOf, wrongIn } from './answer-words';
import { type WholeAnswerFragment } from './edition-page.generated';
import { type WholeEdition } from './whole-edition';
import { FieldFindings } from './field-findings';
import { FigureFields } from './figure-fields';
import { PictureFields } from './picture-fields';
import { WriteAnswerDocument } from './writing.generated';

/** The form of an answer; when somebody else saved first, both versions are shown to choose from. */
export function AnswerForm({
  answer,
  edition,
  sites,
  themeActions,
}: {
  answer: WholeAnswerFragment;
  edition: WholeEdition;
  sites: readonly { id: string; name: string }[];
  themeActions: readonly { id: string; title: string; state: ActionState }[];
}) {
  const { id, version } = answer;
  const navigate = useNavigate();
  const say = useNotices();
  const draft = useDraft(`answer.${id}`, typedOf(answer), { basis: version });
  const { save, busy, errors, setErrors, stale, refused } = useSave(
    WriteAnswerDocument,
    (data) => data.writeAnswer,
  );
  const words = draft.value;
  const theirs = stale ? (refused?.answer ?? null) : null;
  const findings = edition.checklist.filter(({ answerId }) => answerId === id);

  async function send(over: number) {
    const wrong = wrongIn(words);
    if (wrong.length > 0) return setErrors(mistakes(wrong));
    const saved = await save({ input: { id, version: over, words: inputOf(words) } });
    if (!saved?.answer) return;
    draft.clear(saved.answer.version);
    say('Answer saved.');
    await navigate(`/editions/${edition.id}#answer-${id}`);
  }
  function takeTheirs() {
    draft.discard();
    setErrors([]);
    say('Nothing of yours was saved. You see their version.');
  }

  return (
    <div className="editions-beside">
      <div className="heard-panel">
        <DraftNotice draft={draft} />
        {theirs && (
          <StaleChoice
            busy={busy}
            differences={differencesOf(words, typedOf(theirs))}
            noun="answer"
            onKeepYours={() => void send(theirs.version)}
            onTakeTheirs={takeTheirs}
          />
        )}
        <div id="themeId" tabIndex={-1}>
          <FieldFindings field="themeId" findings={findings} />
        </div>
        <Form
          busy={busy}
          errors={theirs ? [] : errors}
          label="Write an answer"
          onSubmit={() => void send(draft.basis ?? version)}
        >
          <AnswerFields
            findings={findings}
            onChange={draft.change}
            sites={sites}
            themeActions={themeActions}
            value={words}
          />
          <FigureFields
            figures={words.figures}
            findings={findings}
            onChange={(figures) => draft.change({ figures })}
          />
          <PictureFields
            alt={words.pictureAlt}
            editionId={edition.id}
            findings={findings}
            onChange={draft.change}
            picture={words.picture}
          />
          <ButtonRow>
            <SubmitButton>Save</SubmitButton>
            <Link href={`/editions/${edition.id}`}>Cancel</Link>
          </ButtonRow>
        </Form>
      </div>
      <section aria-label="Preview" className="editions-preview">
        <p className="editions-preview__title">How it will read</p>
        <p>
          <KindTag kind={words.kind} />
        </p>
        <AnswerPreview
          answer={{
            ...words,
            sites: words.sites.map(({ label }) => label),
            figures: shownFigures(words.figures),
          }}
        />
        {words.quotation.trim() && !words.isCleared && (
          <InsetText>
            <p>The quotation goes out only when whoever said it has agreed.</p>
          </InsetText>
        )}
      </section>
    </div>
  );
}
