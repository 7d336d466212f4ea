import { useQuery } from '@apollo/client/react';
import { EditionDocumentsDocument } from './edition-documents.generated';

/** The posters, scripts, slides and e-mails made of an edition, to take away; of a draft to look at. */
export function EditionDocuments({ editionId }: { editionId: string }) {
  const { data } = useQuery(EditionDocumentsDocument, {
    variables: { id: editionId },
    fetchPolicy: 'cache-and-network',
  });
  const documents = data?.edition?.documents ?? [];
  if (documents.length === 0) return null;
  const isPreview = documents.some((document) => document.isPreview);
  return (
    <section aria-labelledby="documents" className="heard-panel">
      <h2 className="heard-panel__title" id="documents">
        {isPreview ? 'How its documents will look' : 'Documents'}
      </h2>
      <p className="heard-quiet">
        {isPreview
          ? 'Made of the draft as it is now. Hang up and send nothing of it before it is out.'
          : 'Made of the same words as the public pages.'}
      </p>
      <ul className="heard-plain-list">
        {documents.map(({ key, label, address }) => (
          <li className="editions-version" key={key}>
            {/* A file and no page of the workspace: the browser fetches it by itself. */}
            <a download href={address}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
