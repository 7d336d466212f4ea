import { useQuery } from '@apollo/client/react';
import { Link, Loading, NotFound, Page } from '@heard/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { Answer } from '../../app/answer';
import { AnswerForm } from './answer-form';
import { NotWritable } from './not-writable';
import { useFocusFromHash } from './use-focus-from-hash';
import { AnswerPageDocument, ActionsOfThemeDocument } from './writing.generated';

/** Writes one answer of an edition, with how it will read beside it. */
export function AnswerPage() {
  const { id = '', answerId = '' } = useParams();
  const asked = useQuery(AnswerPageDocument, { variables: { id } });
  const found = asked.data?.edition;
  const theme = found?.answers.find((each) => each.id === answerId)?.theme;
  const ofTheme = useQuery(ActionsOfThemeDocument, {
    skip: !theme,
    variables: { id: theme?.id ?? '' },
  });
  // Once begun, the form stays: what is typed must not vanish because somebody took a step elsewhere.
  const [begun, setBegun] = useState(false);
  if (!begun && found?.viewerCan.includes('WRITE')) setBegun(true);
  useFocusFromHash(begun);
  return (
    <Page
      back={{ href: `/editions/${id}`, text: found?.title ?? 'The edition' }}
      caption={theme && <Link href={`/themes/${theme.id}`}>Theme: {theme.wording}</Link>}
      title="Write an answer"
      wide
    >
      <Answer noun="edition" to={asked}>
        {({ edition, programme }) => {
          const answer = edition?.answers.find((each) => each.id === answerId);
          if (!edition || !answer) return <NotFound noun="answer" />;
          if (!begun) return <NotWritable edition={edition} />;
          if (ofTheme.loading && !ofTheme.data) return <Loading />;
          return (
            <AnswerForm
              answer={answer}
              edition={edition}
              key={answerId}
              sites={programme.sites}
              themeActions={ofTheme.data?.theme?.actions ?? []}
            />
          );
        }}
      </Answer>
    </Page>
  );
}
