import { useNotices, type Draft } from '@heard/ui';
import { useSave } from '../../app/use-save';
import {
  CheckTranslationDocument,
  UncheckTranslationDocument,
  WriteTranslationDocument,
  type WholeTranslationFragment,
} from './translation-page.generated';
import { isDirty, wordsOf, type TypedTranslation } from './translation-words';

const done = <Payload>(data: { done: Payload }) => data.done;

/** Saves a piece as it is typed and marks it as checked, each with its word of what is done. */
export function useTranslationSteps({
  editionId,
  name,
  translation,
  draft,
}: {
  editionId: string;
  /** Of the language, in English. */
  name: string;
  translation: WholeTranslationFragment;
  draft: Draft<TypedTranslation>;
}) {
  const say = useNotices();
  const write = useSave(WriteTranslationDocument, done);
  const marking = useSave(CheckTranslationDocument, done);
  const unmarking = useSave(UncheckTranslationDocument, done);
  const all = [write, marking, unmarking];
  const { answerId, language } = translation;
  const piece = { editionId, answerId, language };
  const theirs = write.stale ? (write.refused?.translation ?? null) : null;

  function saveAsTyped({ version, english }: WholeTranslationFragment) {
    draft.change({ english });
    draft.clear(version);
  }
  async function send(over = draft.basis ?? translation.version): Promise<WholeTranslationFragment | null> {
    for (const each of all) each.setErrors([]);
    const saved = await write.save({
      input: { ...piece, version: over, ...wordsOf(draft.value, translation) },
    });
    if (!saved?.translation) return null;
    saveAsTyped(saved.translation);
    return saved.translation;
  }
  async function save(over?: number): Promise<void> {
    if (await send(over)) say(`The draft in ${name} is saved.`);
  }
  async function check(): Promise<void> {
    for (const each of all) each.setErrors([]);
    const typed = isDirty(draft.value, translation) || translation.version === 0;
    const seen = typed ? await send() : translation;
    if (!seen) return;
    const checked = await marking.save({ ...piece, version: seen.version, english: seen.english });
    if (!checked?.translation) return;
    saveAsTyped(checked.translation);
    say(`The ${name} is checked.`);
  }
  async function uncheck(): Promise<void> {
    for (const each of all) each.setErrors([]);
    const { version, english } = translation;
    const undone = await unmarking.save({ ...piece, version, english });
    if (!undone?.translation) return;
    saveAsTyped(undone.translation);
    say(`The ${name} is a draft again.`);
  }
  return {
    save,
    check,
    uncheck,
    takeTheirs: () => {
      draft.discard();
      write.setErrors([]);
      say('Nothing of yours was saved. You see their version.');
    },
    /** What somebody else saved first; null when nobody did, or when only the English changed. */
    theirs: theirs && theirs.version !== draft.basis ? theirs : null,
    isDirty: isDirty(draft.value, translation),
    busy: all.some((each) => each.busy),
    errors: all.find((each) => each.errors.length > 0)?.errors ?? [],
  };
}
