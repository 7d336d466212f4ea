import { useQuery } from '@apollo/client/react';
import {
  ButtonRow,
  CheckboxesField,
  DraftNotice,
  Form,
  Link,
  NotAllowed,
  NotFound,
  Page,
  SelectField,
  StaleChoice,
  SubmitButton,
  TextArea,
  TextField,
  useDraft,
  useNotices,
} from '@heard/ui';
import { useNavigate, useParams } from 'react-router';
import { Answer } from '../../app/answer';
import { useSave } from '../../app/use-save';
import { namedOptions } from '../../app/words';
import {
  EditThemeDocument,
  EditThemePageDocument,
  type EditThemePageQuery,
  type WholeThemeFragment,
} from './theme-page.generated';

/** Gives a theme other words, subgroup or golden threads. */
export function EditThemePage() {
  const { id = '' } = useParams();
  const asked = useQuery(EditThemePageDocument, { variables: { id } });
  return (
    <Page back={{ href: `/themes/${id}`, text: 'The theme' }} title="Edit a theme">
      <Answer noun="theme" to={asked}>
        {({ theme, ...choices }) => {
          if (!theme) return <NotFound noun="theme" />;
          return theme.viewerCan.includes('EDIT') ? (
            <EditTheme choices={choices} theme={theme} />
          ) : (
            <NotAllowed />
          );
        }}
      </Answer>
    </Page>
  );
}

const typedOf = ({ wording, detail, subgroup, goldenThreads }: WholeThemeFragment) => ({
  wording,
  detail,
  subgroupId: subgroup.id,
  goldenThreadIds: goldenThreads.map(({ id }) => id),
});

function EditTheme({
  theme,
  choices,
}: {
  theme: WholeThemeFragment;
  choices: Pick<EditThemePageQuery, 'programme' | 'subgroups'>;
}) {
  const navigate = useNavigate();
  const say = useNotices();
  const saved = typedOf(theme);
  const draft = useDraft(`edit-theme.${theme.id}`, saved, { basis: theme.version });
  const { save, busy, errors, setErrors, stale } = useSave(EditThemeDocument, (data) => data.editTheme);
  const { wording, detail, subgroupId, goldenThreadIds } = draft.value;
  const namesOf = (ids: readonly string[], rows: readonly { id: string; name: string }[]) =>
    rows
      .filter(({ id }) => ids.includes(id))
      .map(({ name }) => name)
      .join(', ');

  async function send(version: number) {
    if (!(await save({ input: { id: theme.id, version, wording, detail, subgroupId, goldenThreadIds } })))
      return;
    draft.clear();
    say('Theme saved.');
    await navigate(`/themes/${theme.id}`);
  }
  const { subgroups, programme } = choices;
  return (
    <div className="heard-panel heard-narrow">
      <DraftNotice draft={draft} />
      {stale && (
        <StaleChoice
          busy={busy}
          differences={[
            { label: 'Wording', yours: wording, theirs: saved.wording },
            { label: 'Detail', yours: detail, theirs: saved.detail },
            {
              label: 'Subgroup',
              yours: namesOf([subgroupId], subgroups),
              theirs: namesOf([saved.subgroupId], subgroups),
            },
            {
              label: 'Golden threads',
              yours: namesOf(goldenThreadIds, programme.goldenThreads),
              theirs: namesOf(saved.goldenThreadIds, programme.goldenThreads),
            },
          ]}
          noun="theme"
          onKeepYours={() => void send(theme.version)}
          onTakeTheirs={() => {
            draft.discard();
            setErrors([]);
          }}
        />
      )}
      <Form busy={busy} errors={stale ? [] : errors} onSubmit={() => void send(draft.basis ?? theme.version)}>
        <TextField
          hint="What staff said, in one sentence that everybody understands. Name nobody."
          label="Wording"
          name="wording"
          onChange={(text) => draft.change({ wording: text })}
          value={wording}
        />
        <TextArea
          label="Detail"
          maxLength={2000}
          name="detail"
          onChange={(text) => draft.change({ detail: text })}
          optional
          rows={4}
          value={detail}
        />
        <SelectField
          label="Subgroup"
          name="subgroupId"
          onChange={(chosen) => draft.change({ subgroupId: chosen })}
          options={namedOptions(subgroups)}
          value={subgroupId}
        />
        {programme.goldenThreads.length > 0 && (
          <CheckboxesField
            label="Golden threads"
            name="goldenThreadIds"
            onChange={(chosen) => draft.change({ goldenThreadIds: [...chosen] })}
            optional
            options={namedOptions(programme.goldenThreads)}
            value={goldenThreadIds}
          />
        )}
        <ButtonRow>
          <SubmitButton>Save</SubmitButton>
          <Link href={`/themes/${theme.id}`}>Cancel</Link>
        </ButtonRow>
      </Form>
    </div>
  );
}
