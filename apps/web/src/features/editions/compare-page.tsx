import { useQuery } from '@apollo/client/react';
import { EmptyState, Form, formatDate, NotFound, Page, SelectField, SubmitButton } from '@heard/ui';
import { useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { Answer } from '../../app/answer';
import { ComparedAnswers, TextChanges } from './compared-answers';
import { CompareVersionsDocument, type CompareVersionsQuery } from './compare-page.generated';
import { compareAddress, hasDraft, versionIn } from './compare-address';

type Comparison = NonNullable<CompareVersionsQuery['editionComparison']>;

const DRAFT = 'draft';

const languageWords = { ADDED: 'new', REMOVED: 'taken out', CHANGED: 'put otherwise' };

function Choice({ edition, from, to }: { edition: Comparison['edition']; from: number; to: number | null }) {
  const navigate = useNavigate();
  const [first, setFirst] = useState(String(from));
  const [second, setSecond] = useState(to === null ? DRAFT : String(to));
  const versions = edition.versions.map(({ version, publishedOn }) => ({
    value: String(version),
    label: `Version ${version}, ${formatDate(publishedOn)}`,
  }));
  const compare = () =>
    void navigate(compareAddress(edition.id, Number(first), second === DRAFT ? null : Number(second)));
  return (
    <Form label="Versions to compare" onSubmit={compare}>
      <div className="editions-compare__choice">
        <SelectField label="As it was" name="from" onChange={setFirst} options={versions} value={first} />
        <SelectField
          label="As it is"
          name="to"
          onChange={setSecond}
          options={[...(hasDraft(edition) ? [{ value: DRAFT, label: 'The draft' }] : []), ...versions]}
          value={second}
        />
        <SubmitButton>Compare</SubmitButton>
      </div>
    </Form>
  );
}

function Changes({ comparison, from, to }: { comparison: Comparison; from: number; to: number | null }) {
  const { edition, texts, answers, languages } = comparison;
  const after = to === null ? 'the draft' : `version ${to}`;
  const whatChanged = edition.versions.find(({ version }) => version === to)?.whatChanged;
  const isSame = [texts, answers, languages].every(({ length }) => length === 0);
  return (
    <>
      <p>
        From version {from} to {after}.{' '}
        {!isSame && 'What was taken out has a line through it; what was added is underlined.'}
      </p>
      {whatChanged && (
        <p className="heard-keep-lines">
          <strong>What its readers were told:</strong> {whatChanged}
        </p>
      )}
      {isSame && (
        <EmptyState title="Nothing changed">
          <p>
            Version {from} and {after} say the same, word for word, in the same order.
          </p>
        </EmptyState>
      )}
      {texts.length > 0 && (
        <section aria-labelledby="compared-edition" className="heard-panel editions-compared">
          <h2 className="heard-panel__title" id="compared-edition">
            The edition itself
          </h2>
          <TextChanges texts={texts} />
        </section>
      )}
      <ComparedAnswers answers={answers} />
      {languages.length > 0 && (
        <section aria-labelledby="compared-languages" className="heard-panel">
          <h2 className="heard-panel__title" id="compared-languages">
            Other languages
          </h2>
          <ul>
            {languages.map(({ language, kind }) => (
              <li key={language}>
                {language}: {languageWords[kind]}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Two versions of an edition beside each other, or what is out and the draft: what changed, word by word. */
export function ComparePage() {
  const { id = '' } = useParams();
  const [query] = useSearchParams();
  const from = versionIn(query, 'from') ?? 1;
  const to = versionIn(query, 'to');
  const asked = useQuery(CompareVersionsDocument, {
    variables: { id, from, to },
    // The draft may have been written on since.
    fetchPolicy: 'cache-and-network',
  });
  const found = asked.data?.editionComparison?.edition;
  return (
    <Page
      back={{ href: `/editions/${id}`, text: found?.title ?? 'The edition' }}
      caption={found?.title}
      title="What changed"
    >
      <Answer noun="version" to={asked}>
        {({ editionComparison }) =>
          editionComparison ? (
            <>
              <Choice edition={editionComparison.edition} from={from} key={`${from} ${to}`} to={to} />
              <Changes comparison={editionComparison} from={from} to={to} />
            </>
          ) : (
            <NotFound noun="version" />
          )
        }
      </Answer>
    </Page>
  );
}
