import { type EditionDocumentsQuery } from './edition-documents.generated';
import { type ShownTranslation } from './translation-pieces';

type Documents = NonNullable<EditionDocumentsQuery['edition']>['documents'];

/** Where to see how an edition reads in a language: its public page, and its documents. */
export function TranslationSeen({
  edition: { number, state },
  language: { tag, name, isOut },
  documents,
}: ShownTranslation & { documents: Documents }) {
  const isThere = isOut && number !== null && state !== 'WITHDRAWN';
  if (!isThere && documents.length === 0) return null;
  const isPreview = documents.some((document) => document.isPreview);
  return (
    <section aria-labelledby="seen" className="heard-panel">
      <h2 className="heard-panel__title" id="seen">
        See it in {name}
      </h2>
      {isThere && (
        <p>
          {/* The public pages are not part of the workspace: the browser goes there by itself. */}
          <a href={`/feedback-into-action/${tag}/editions/${number}/`}>The public page in {name}</a>
        </p>
      )}
      {documents.length > 0 && (
        <>
          <p className="heard-quiet">
            {isPreview
              ? 'Made of the draft. What is not checked stands in English.'
              : 'Made of what is out. What is not out in this language stands in English.'}
          </p>
          <ul className="heard-plain-list">
            {documents.map(({ key, label, address }) => (
              <li className="editions-version" key={key}>
                <a download href={`${address}?language=${tag}`}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
