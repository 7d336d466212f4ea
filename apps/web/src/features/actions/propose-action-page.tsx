import { skipToken, useQuery } from '@apollo/client/react';
import {
  ButtonRow,
  DraftNotice,
  Form,
  InsetText,
  Link,
  NotAllowed,
  Page,
  SubmitButton,
  useDraft,
  useNotices,
} from '@heard/ui';
import { useNavigate, useSearchParams } from 'react-router';
import { v7 as newId } from 'uuid';
import { Answer } from '../../app/answer';
import { useViewer } from '../../app/session';
import { useSave } from '../../app/use-save';
import { ActionFields, inputOf, wrongIn, type ActionWords } from './action-fields';
import {
  ProposeActionDocument,
  ThemeToAnswerDocument,
  type ThemeToAnswerQuery,
} from './action-form.generated';
import { ActionChoicesDocument, type ActionChoicesQuery } from './actions-page.generated';
import { backToActions } from './last-list';
import { mistakes } from '../../app/mistakes';
import { SimilarActions } from './similar-actions';

/** Proposes an action; while the title is typed, those like it are shown. */
export function ProposeActionPage() {
  const asked = useQuery(ActionChoicesDocument);
  const [query] = useSearchParams();
  const themeId = query.get('theme') ?? '';
  const theme = useQuery(ThemeToAnswerDocument, themeId ? { variables: { id: themeId } } : skipToken);
  return (
    <Page back={backToActions()} title="Propose an action">
      <Answer to={asked}>
        {(data) =>
          themeId ? (
            <Answer noun="theme" to={theme}>
              {(answered) => <ProposeForm choices={data} key={themeId} theme={answered.theme} />}
            </Answer>
          ) : (
            <ProposeForm choices={data} theme={null} />
          )
        }
      </Answer>
    </Page>
  );
}

function ProposeForm({
  choices,
  theme,
}: {
  choices: ActionChoicesQuery;
  theme: ThemeToAnswerQuery['theme'];
}) {
  const [query] = useSearchParams();
  const navigate = useNavigate();
  const say = useNotices();
  const { person } = useViewer();
  const subgroups = choices.subgroups.filter(({ viewerCan }) => viewerCan.includes('PROPOSE_ACTION'));
  const asked = theme?.subgroup.id ?? query.get('subgroup') ?? '';
  const [only] = subgroups;
  const preselected = subgroups.some(({ id }) => id === asked) ? asked : '';
  const draft = useDraft<ActionWords & { id: string }>(`propose-action.${theme?.id ?? preselected}`, {
    // Made here and kept with the words, so that sending them again proposes once.
    id: newId(),
    title: '',
    subgroupId: preselected || (subgroups.length === 1 && only ? only.id : ''),
    description: '',
    hopedChange: '',
    dueOn: '',
    owner: { id: person.id, label: person.name, detail: person.jobTitle || undefined },
    coOwners: [],
    goldenThreadIds: theme?.goldenThreads.map((thread) => thread.id) ?? [],
    measures: [],
  });
  const { save, busy, errors, setErrors } = useSave(ProposeActionDocument, (data) => data.proposeAction);
  const { id, ...words } = draft.value;

  async function send() {
    const wrong = wrongIn(words);
    if (wrong.length > 0) return setErrors(mistakes(wrong));
    const themeIds = theme ? [theme.id] : undefined;
    const saved = await save({ input: { id, ...inputOf(words), ownerId: words.owner?.id, themeIds } });
    if (!saved?.action) return;
    draft.clear();
    say(`“${saved.action.title}” is proposed. A lead of the subgroup can now agree it.`);
    void navigate(`/actions/${saved.action.id}`);
  }

  if (subgroups.length === 0) {
    return (
      <NotAllowed>
        <p>Your role does not propose actions. Tell a change leader what you have in mind.</p>
      </NotAllowed>
    );
  }
  return (
    <Form busy={busy} errors={errors} onSubmit={() => void send()}>
      <DraftNotice draft={draft} />
      {theme && (
        <InsetText>
          <p>
            It answers the theme <Link href={`/themes/${theme.id}`}>{theme.wording}</Link>.
          </p>
        </InsetText>
      )}
      <ActionFields
        afterTitle={<SimilarActions title={words.title} />}
        goldenThreads={choices.programme.goldenThreads}
        onChange={draft.change}
        subgroups={subgroups}
        value={words}
      />
      <ButtonRow>
        <SubmitButton busyText="Proposing…">Propose</SubmitButton>
        <Link href={backToActions().href}>Cancel</Link>
      </ButtonRow>
    </Form>
  );
}
