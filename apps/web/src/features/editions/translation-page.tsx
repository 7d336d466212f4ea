import { useQuery } from '@apollo/client/react';
import { type TranslatedLanguage } from '@heard/schema';
import { NotFound, Page } from '@heard/ui';
import { useParams, useSearchParams } from 'react-router';
import { Answer } from '../../app/answer';
import { TranslationForm } from './translation-form';
import { TranslationPageDocument } from './translation-page.generated';
import { TranslationPieces } from './translation-pieces';
import { TranslationReading } from './translation-reading';
import { TranslationSeen } from './translation-seen';
import { useFocusFromHash } from './use-focus-from-hash';

/** As the API spells the tag of a language. */
const spelt = (tag: string) => tag.toUpperCase().replace('-', '_') as TranslatedLanguage;
const KNOWN: readonly TranslatedLanguage[] = ['AR', 'BN', 'ZH_HANT', 'GU', 'HI', 'PL', 'PA', 'SO', 'UR'];

/** One piece of an edition in one language, beside its English. */
export function TranslationPage() {
  const { id = '', language: tag = '' } = useParams();
  const [search] = useSearchParams();
  const language = spelt(tag);
  const isKnown = KNOWN.includes(language);
  const asked = useQuery(TranslationPageDocument, {
    skip: !isKnown,
    variables: { id, language, answerId: search.get('answer') },
  });
  const found = asked.data?.edition?.translations.find((each) => each.language === language);
  useFocusFromHash(Boolean(found));
  return (
    <Page
      back={{ href: `/editions/${id}/translations`, text: 'Languages' }}
      caption={asked.data?.edition?.title}
      title={found?.name ?? 'Language'}
      wide
    >
      {isKnown ? (
        <Answer noun="translation" to={asked}>
          {({ edition, translation }) => {
            if (!edition || !translation || !found) return <NotFound noun="translation" />;
            const shown = { edition, language: found, translation };
            return (
              <>
                <TranslationPieces {...shown} />
                {translation.viewerCan.includes('WRITE') ? (
                  <TranslationForm {...shown} key={translation.id} />
                ) : (
                  <TranslationReading {...shown} />
                )}
                <TranslationSeen {...shown} documents={edition.documents} />
              </>
            );
          }}
        </Answer>
      ) : (
        <NotFound noun="language" />
      )}
    </Page>
  );
}
