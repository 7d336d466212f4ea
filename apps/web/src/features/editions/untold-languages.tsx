import { Permission, type TranslatedLanguage, type UntoldKind } from '@heard/schema';
import { Button, CheckboxesField, Confirm, ErrorSummary, useNotices } from '@heard/ui';
import { useState } from 'react';
import { useSession } from '../../app/session';
import { useSave } from '../../app/use-save';
import { AddLanguagesDocument, type EditionLanguagesFragment } from './languages-page.generated';

const kinds: Record<UntoldKind, string> = {
  NEW: 'New: its readers have nothing of this edition yet',
  MORE: 'More of it: some is out already',
  MENDED: 'Mended: other words for what is out',
};
import { type LanguageShown } from './translation-words';

/** Languages that became whole after the edition went out, to be published by a second person. */
export function UntoldLanguages({ edition }: { edition: EditionLanguagesFragment }) {
  const say = useNotices();
  const { can } = useSession();
  const { save, busy, errors } = useSave(AddLanguagesDocument, (data) => data.addLanguages);
  const [chosen, setChosen] = useState<TranslatedLanguage[] | null>(null);
  const [asking, setAsking] = useState(false);
  const untold = edition.translations.filter((language) => language.untold !== null);
  const mine = untold.filter(({ viewerCan }) => viewerCan.includes('ADD_LANGUAGES'));
  const others = untold.filter(({ viewerCan }) => !viewerCan.includes('ADD_LANGUAGES'));
  if (untold.length === 0) return null;
  // All of them, until somebody chooses.
  const sent = mine.filter(({ language }) => chosen === null || chosen.includes(language));

  async function publish() {
    const languages = sent.map(({ language }) => language);
    const saved = await save({ id: edition.id, version: edition.version, languages });
    setAsking(false);
    if (!saved) return;
    setChosen(null);
    say(`Published in ${named(sent)}.`);
  }
  return (
    <section aria-labelledby="untold" className="heard-panel">
      <h2 className="heard-panel__title" id="untold">
        Checked, and not out yet
      </h2>
      <ErrorSummary errors={errors} />
      {mine.length > 0 && (
        <>
          <CheckboxesField
            hint="They go out as a new version that says in which languages it is told since. The English stays as it is"
            label="Languages to publish"
            name="languages"
            onChange={(ticked) => setChosen(ticked as TranslatedLanguage[])}
            options={mine.map(({ language, name, untold: kind }) => ({
              ...{ value: language, label: name, hint: kind ? kinds[kind] : '' },
            }))}
            small
            value={sent.map(({ language }) => language)}
          />
          <Button busy={busy || sent.length === 0} look="primary" onClick={() => setAsking(true)}>
            Publish languages
          </Button>
        </>
      )}
      {others.length > 0 && (
        <p>
          {can(Permission.APPROVE_EDITION)
            ? `You wrote the ${named(others)}, so a second person must publish it.`
            : `${named(others)}: it waits for a second person to publish it.`}
        </p>
      )}
      <Confirm
        busy={busy}
        confirmText="Publish now"
        onCancel={() => setAsking(false)}
        onConfirm={() => void publish()}
        open={asking}
        title={`Publish in ${named(sent)} now?`}
      >
        <p>
          Everybody can read it at once on the public pages. The version before stays readable, and the
          English stays as it is.
        </p>
      </Confirm>
    </section>
  );
}

const named = (languages: readonly LanguageShown[]) =>
  new Intl.ListFormat('en-GB').format(languages.map(({ name }) => name));
