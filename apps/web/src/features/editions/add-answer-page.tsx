import { useApolloClient, useQuery } from '@apollo/client/react';
import { Permission } from '@heard/schema';
import {
  Button,
  ButtonLink,
  ComboboxField,
  ErrorSummary,
  Link,
  NotAllowed,
  NotFound,
  Page,
  useNotices,
} from '@heard/ui';
import { useParams } from 'react-router';
import { v7 as newId } from 'uuid';
import { Answer } from '../../app/answer';
import { useSession } from '../../app/session';
import { useSave } from '../../app/use-save';
import { KindTag } from './answer-preview';
import { type EditionStandingFragment } from './edition-page.generated';
import { NotWritable } from './not-writable';
import {
  AddAnswerDocument,
  AddAnswerPageDocument,
  RemoveAnswerDocument,
  ThemesToAnswerDocument,
  type AddAnswerPageQuery,
} from './writing.generated';

/** Adds answers to an edition: to themes that what changed suggests, or to any other. */
export function AddAnswerPage() {
  const { id = '' } = useParams();
  const { can } = useSession();
  return (
    <Page back={{ href: `/editions/${id}`, text: 'The edition' }} title="Add answers">
      {can(Permission.COMPOSE_EDITION) ? <Themes id={id} /> : <NotAllowed />}
    </Page>
  );
}

function Themes({ id }: { id: string }) {
  const asked = useQuery(AddAnswerPageDocument, { variables: { id } });
  return (
    <Answer noun="edition" to={asked}>
      {({ edition, suggestedAnswers }) => {
        if (!edition) return <NotFound noun="edition" />;
        if (!edition.viewerCan.includes('WRITE')) return <NotWritable edition={edition} />;
        return <AddTo edition={edition} suggested={suggestedAnswers} />;
      }}
    </Answer>
  );
}

/** Adds an answer to a theme with one press, and says so with Undo. */
function useAdding(editionId: string) {
  const say = useNotices();
  const adding = useSave(AddAnswerDocument, (data) => data.addAnswer);
  const removing = useSave(RemoveAnswerDocument, (data) => data.removeAnswer);
  async function add(themeId: string, wording: string) {
    const saved = await adding.save({ input: { id: newId(), editionId, themeId } });
    const answer = saved?.answer;
    if (!answer) return;
    const seen = { id: answer.id, version: answer.version };
    say(`“${wording}” has an answer in this edition. Write it next.`, {
      undo: () => void removing.save(seen),
    });
  }
  return {
    add,
    busy: adding.busy || removing.busy,
    errors: adding.errors.length > 0 ? adding.errors : removing.errors,
  };
}

function AddTo({
  edition,
  suggested,
}: {
  edition: EditionStandingFragment;
  suggested: AddAnswerPageQuery['suggestedAnswers'];
}) {
  const { id, answers } = edition;
  const client = useApolloClient();
  const { add, busy, errors } = useAdding(id);
  const answered = answers.map(({ theme }) => theme?.id);
  const answerTo = (themeId: string) => answers.find(({ theme }) => theme?.id === themeId);

  async function findThemes(search: string) {
    const { data } = await client.query({
      query: ThemesToAnswerDocument,
      variables: { search },
      fetchPolicy: 'network-only',
    });
    return (data?.themes.items ?? []).map((theme) => ({
      id: theme.id,
      label: theme.wording,
      detail: theme.subgroup.name,
    }));
  }

  return (
    <>
      <ErrorSummary errors={errors} />
      <section aria-labelledby="suggested" className="heard-panel">
        <h2 className="heard-panel__title" id="suggested">
          Suggested from what changed
        </h2>
        {suggested.length === 0 ? (
          <p>
            Nothing was launched since the last edition, and every theme with enough behind it is answered.
          </p>
        ) : (
          <ul className="heard-plain-list">
            {suggested.map(({ theme, because, launched }) => {
              const answer = answerTo(theme.id);
              return (
                <li className="editions-suggestion" key={theme.id}>
                  <div className="editions-suggestion__words">
                    <Link href={`/themes/${theme.id}`}>{theme.wording}</Link>
                    <span className="editions-suggestion__why">
                      {theme.subgroup.name}. Because {because}.
                      {launched.length > 0 && ` Launched: ${launched.map(({ title }) => title).join(', ')}.`}
                    </span>
                  </div>
                  {answer ? (
                    <Link href={`/editions/${id}/answers/${answer.id}`}>
                      Write it<span className="nhsuk-u-visually-hidden"> “{theme.wording}”</span>
                    </Link>
                  ) : (
                    <Button busy={busy} onClick={() => void add(theme.id, theme.wording)} small>
                      Add<span className="nhsuk-u-visually-hidden"> “{theme.wording}”</span>
                    </Button>
                  )}
                </li>
              );
            })}
          </ul>
        )}
      </section>
      <section aria-labelledby="other" className="heard-panel">
        <h2 className="heard-panel__title" id="other">
          Any other theme
        </h2>
        <ComboboxField
          except={answered.filter((themeId) => themeId !== undefined)}
          hint="Choose it, and it is added"
          label="A part of its wording"
          name="themeId"
          noneFound="No theme found"
          onChange={(choice) => choice && void add(choice.id, choice.label)}
          search={findThemes}
          value={null}
        />
      </section>
      {answers.length > 0 && (
        <section aria-labelledby="in-edition" className="heard-panel">
          <h2 className="heard-panel__title" id="in-edition">
            In this edition
          </h2>
          <ol className="heard-plain-list">
            {answers.map((answer) => (
              <li className="editions-suggestion" key={answer.id}>
                <div className="editions-suggestion__words">
                  <KindTag kind={answer.kind} />{' '}
                  <Link href={`/editions/${id}/answers/${answer.id}`}>{answer.youSaid}</Link>
                </div>
              </li>
            ))}
          </ol>
          <ButtonLink href={`/editions/${id}`} secondary>
            Go on to the edition
          </ButtonLink>
        </section>
      )}
    </>
  );
}
