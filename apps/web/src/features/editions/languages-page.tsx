import { useQuery } from '@apollo/client/react';
import { InsetText, Link, NotFound, Page, StatusTag, Table, type Column } from '@heard/ui';
import { useParams } from 'react-router';
import { Answer } from '../../app/answer';
import { useViewer } from '../../app/session';
import { translationStateTones, translationStateWords } from '../../app/words';
import { LanguagesPageDocument, type EditionLanguagesFragment } from './languages-page.generated';
import { countsInWords, pieceAddress, writtenIn, type LanguageShown } from './translation-words';
import { UntoldLanguages } from './untold-languages';

/** The languages of an edition: where each stands, what is missing, and what waits to go out. */
export function LanguagesPage() {
  const { id = '' } = useParams();
  const { programme } = useViewer();
  const asked = useQuery(LanguagesPageDocument, { variables: { id } });
  const found = asked.data?.edition;
  return (
    <Page
      back={{ href: `/editions/${id}`, text: found?.title ?? 'The edition' }}
      caption={found?.title}
      title="Languages"
      wide
    >
      <Answer noun="edition" to={asked}>
        {({ edition }) => {
          if (!edition) return <NotFound noun="edition" />;
          const checked = edition.translations.filter(({ state }) => state === 'CHECKED').length;
          return (
            <>
              <p className="translation-lead">
                The edition is written in English and translated by people, side by side with it. A language
                goes out for an answer when all its texts are there, checked, and of the English as it is.
              </p>
              {programme.isExample && (
                <InsetText>
                  <p>
                    The translations of this example programme are examples: no native speaker has checked
                    them.
                  </p>
                </InsetText>
              )}
              <UntoldLanguages edition={edition} />
              <Table
                caption={`${checked} of ${edition.translations.length} languages checked`}
                columns={columnsOf(edition)}
                rowKey={({ id: key }) => key}
                rows={edition.translations}
              />
            </>
          );
        }}
      </Answer>
    </Page>
  );
}

const columnsOf = ({
  id,
  number,
  state: editionState,
}: EditionLanguagesFragment): Column<LanguageShown>[] => [
  {
    key: 'language',
    header: 'Language',
    rowHeader: true,
    cell: ({ tag, name, ownName, isRightToLeft }) => (
      <Link href={pieceAddress(id, tag, null)}>
        {name} <bdi {...writtenIn({ tag, isRightToLeft })}>{ownName}</bdi>
      </Link>
    ),
  },
  {
    key: 'state',
    header: 'State',
    cell: ({ state }) => (
      <StatusTag tone={translationStateTones[state]}>{translationStateWords[state]}</StatusTag>
    ),
  },
  { key: 'texts', header: 'Texts', cell: ({ texts }) => countsInWords(texts) },
  {
    key: 'next',
    header: 'Go on with',
    cell: ({ tag, name, pieces }) => {
      const next = pieces.find(({ state }) => state !== 'CHECKED');
      if (!next) return 'Nothing is left to do';
      return (
        <Link href={pieceAddress(id, tag, next.answerId)}>
          {next.answerId === null ? 'Title and introduction' : next.name}
          <span className="nhsuk-u-visually-hidden"> in {name}</span>
        </Link>
      );
    },
  },
  {
    key: 'out',
    header: 'Readers',
    cell: ({ tag, name, isOut }) =>
      isOut && number !== null && editionState !== 'WITHDRAWN' ? (
        // The public pages are not part of the workspace: the browser goes there by itself.
        <a href={`/feedback-into-action/${tag}/editions/${number}/`}>
          Read it<span className="nhsuk-u-visually-hidden"> in {name}</span>
        </a>
      ) : (
        'Not out'
      ),
  },
];
