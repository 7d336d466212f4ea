import { useQuery } from '@apollo/client/react';
import { Link } from '@heard/ui';
import { LanguagesPageDocument } from './languages-page.generated';

/** How far an edition's languages are, with the way to them. */
export function EditionLanguages({ editionId }: { editionId: string }) {
  const { data } = useQuery(LanguagesPageDocument, { variables: { id: editionId } });
  const languages = data?.edition?.translations;
  if (!languages) return null;
  const checked = languages.filter(({ state }) => state === 'CHECKED').length;
  const begun = languages.filter(
    ({ state, texts }) => state !== 'CHECKED' && texts.checked + texts.draft + texts.outOfDate > 0,
  ).length;
  const old = languages.filter(({ state }) => state === 'OUT_OF_DATE').length;
  const untold = languages.filter((language) => language.untold !== null);
  return (
    <section aria-labelledby="languages" className="heard-panel">
      <h2 className="heard-panel__title" id="languages">
        Languages
      </h2>
      <p>
        <Link href={`/editions/${editionId}/translations`}>
          Languages: {checked} of {languages.length} checked
        </Link>
        {begun > 0 && `, ${begun} begun`}
        {old > 0 && `, ${old} out of date`}
      </p>
      {untold.length > 0 && <p>Checked, and not out yet: {untold.map(({ name }) => name).join(', ')}.</p>}
    </section>
  );
}
