import {
  Button,
  ButtonRow,
  DraftNotice,
  Form,
  InsetText,
  StaleChoice,
  SubmitButton,
  TextArea,
  useDraft,
} from '@heard/ui';
import { FormattedTextField } from './formatted-text-field';
import { PiecesBeside, type ShownTranslation } from './translation-pieces';
import { TranslationTexts } from './translation-texts';
import { differencesOf, isTakenOut, labelOfText, typedOf, writtenIn } from './translation-words';
import { useTranslationSteps } from './use-translation-steps';

/** A piece in a language, written beside its English and marked as checked. */
export function TranslationForm(shown: ShownTranslation) {
  const { language, translation, edition } = shown;
  const { name } = language;
  const draft = useDraft(`translation.${translation.id}`, typedOf(translation), {
    basis: translation.version,
  });
  const words = draft.value;
  const steps = useTranslationSteps({ editionId: edition.id, name, translation, draft });
  const { theirs } = steps;
  const written = writtenIn(language);
  const labelOf = (field: string) => `${labelOfText(field)}, in ${name}`;
  const nothing = <p className="heard-quiet">Nothing to translate here any more</p>;
  const { viewerCan, writtenBy, checkedBy } = translation;
  return (
    <div className="heard-panel">
      <DraftNotice draft={draft} />
      {steps.isDirty && words.english !== translation.english && (
        <InsetText>
          <p>The English changed since you typed this. Look at it before you save.</p>
        </InsetText>
      )}
      {theirs && (
        <StaleChoice
          busy={steps.busy}
          differences={differencesOf(words, typedOf(theirs), theirs)}
          noun="translation"
          onKeepYours={() => void steps.save(theirs.version)}
          onTakeTheirs={steps.takeTheirs}
        />
      )}
      <Form
        busy={steps.busy}
        errors={theirs ? [] : steps.errors}
        label={`Translate into ${name}`}
        onSubmit={() => void steps.save()}
      >
        <TranslationTexts
          formatted={(text) =>
            isTakenOut(text) ? (
              nothing
            ) : (
              <FormattedTextField
                label={labelOf(text.field)}
                name={text.field}
                onChange={(blocks) => draft.change({ blocks })}
                value={words.blocks}
                written={written}
              />
            )
          }
          line={(text) =>
            isTakenOut(text) ? (
              nothing
            ) : (
              <TextArea
                {...written}
                label={labelOf(text.field)}
                maxLength={text.max}
                name={text.field}
                onChange={(value) => draft.change({ texts: { ...words.texts, [text.field]: value } })}
                rows={text.max > 200 ? 3 : 2}
                value={words.texts[text.field] ?? ''}
              />
            )
          }
          translation={translation}
        />
        {(writtenBy ?? checkedBy) && (
          <p className="heard-quiet translation-by">
            {writtenBy && `Last written by ${writtenBy.name}.`} {checkedBy && `Checked by ${checkedBy.name}.`}
          </p>
        )}
        <ButtonRow>
          <SubmitButton>Save the draft</SubmitButton>
          {(translation.state !== 'CHECKED' || steps.isDirty) && (
            <Button busy={steps.busy} onClick={() => void steps.check()}>
              Save and mark as checked
            </Button>
          )}
          {viewerCan.includes('UNCHECK') && translation.state === 'CHECKED' && !steps.isDirty && (
            <Button busy={steps.busy} look="link" onClick={() => void steps.uncheck()}>
              Make it a draft again
            </Button>
          )}
        </ButtonRow>
      </Form>
      <PiecesBeside {...shown} />
    </div>
  );
}
