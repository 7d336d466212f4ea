import { useApolloClient } from '@apollo/client/react';
import { type ActionState, type AnswerKind } from '@heard/schema';
import { CheckboxesField, ChoicesField, DateField, RadiosField, TextArea, type Choice } from '@heard/ui';
import { actionStateWords, answerKindWords } from '../../app/words';
import { type TypedAnswer } from './answer-words';
import { type Finding } from './checklist';
import { FieldFindings } from './field-findings';
import { FormattedTextField } from './formatted-text-field';
import { ActionsToTellDocument } from './writing.generated';

const kindHints: Record<AnswerKind, string> = {
  WE_DID: 'It is done, and an action for it is launched',
  WE_ARE_DOING: 'Work on it is under way',
  WE_COULD_NOT: 'An honest no, with its reason',
  STILL_LISTENING: 'We do not know enough yet, and ask for more',
};
const KINDS = Object.keys(kindHints) as AnswerKind[];

/** What the main text is called, which depends on what kind of answer it is. */
const weDidLabels: Record<AnswerKind, string> = {
  WE_DID: 'What was done',
  WE_ARE_DOING: 'What is being done',
  WE_COULD_NOT: 'Why it could not be done',
  STILL_LISTENING: 'What you want to hear',
};

interface FieldsProps {
  value: TypedAnswer;
  onChange: (changes: Partial<TypedAnswer>) => void;
  findings: readonly Finding[];
}

/** The fields of an answer but its figures, each under what the checklist says about it. */
export function AnswerFields({
  value,
  onChange,
  findings,
  themeActions,
  sites,
}: FieldsProps & {
  themeActions: readonly { id: string; title: string; state: ActionState }[];
  sites: readonly { id: string; name: string }[];
}) {
  const findSites = async (text: string): Promise<Choice[]> =>
    sites
      .filter(({ name }) => name.toLowerCase().includes(text.trim().toLowerCase()))
      .map(({ id, name }) => ({ id, label: name }));
  return (
    <>
      <RadiosField
        label="What kind of answer is it?"
        name="kind"
        onChange={(kind) => onChange({ kind })}
        options={KINDS.map((kind) => ({ value: kind, label: answerKindWords[kind], hint: kindHints[kind] }))}
        value={value.kind}
      />
      <FieldFindings field="youSaid" findings={findings} />
      <TextArea
        hint="What staff said, in your words: nobody’s own"
        label="You said"
        maxLength={300}
        name="youSaid"
        onChange={(youSaid) => onChange({ youSaid })}
        rows={2}
        value={value.youSaid}
      />
      <FieldFindings field="weDid" findings={findings} />
      <FormattedTextField
        hint="You can paste from Word: its colours and fonts are left behind"
        label={weDidLabels[value.kind]}
        name="weDid"
        onChange={(weDid) => onChange({ weDid })}
        value={value.weDid}
      />
      <FieldFindings field="next" findings={findings} />
      <TextArea
        label="What comes next"
        maxLength={500}
        name="next"
        onChange={(next) => onChange({ next })}
        optional
        rows={2}
        value={value.next}
      />
      <FieldFindings field="reviewOn" findings={findings} />
      <DateField
        hint="When it is looked at again. Readers see it"
        label="Review date"
        name="reviewOn"
        onChange={(reviewOn) => onChange({ reviewOn })}
        value={value.reviewOn}
      />
      <FieldFindings field="actionIds" findings={findings} />
      <ActionFields
        onChange={(actions) => onChange({ actions })}
        themeActions={themeActions}
        value={value.actions}
      />
      <ChoicesField
        hint="None chosen: it is about all sites"
        label="Sites it is about"
        name="siteIds"
        noneFound="No site found"
        onChange={(chosen) => onChange({ sites: chosen })}
        optional
        search={findSites}
        value={value.sites}
      />
      <FieldFindings field="quotation" findings={findings} />
      <TextArea
        hint="Somebody’s own words, only when they agreed that they are published"
        label="Quotation"
        maxLength={300}
        name="quotation"
        onChange={(quotation) => onChange({ quotation })}
        optional
        rows={2}
        value={value.quotation}
      />
      {value.quotation.trim() && (
        <CheckboxesField
          label="Agreement"
          labelHidden
          name="isCleared"
          onChange={(ticked) => onChange({ isCleared: ticked.length > 0 })}
          options={[{ value: 'yes', label: 'Whoever said this agreed that it is published' }]}
          value={value.isCleared ? ['yes'] : []}
        />
      )}
    </>
  );
}

/** The actions an answer tells of: those that answer its theme to tick, others to look for. */
function ActionFields({
  value,
  onChange,
  themeActions,
}: {
  value: readonly Choice[];
  onChange: (actions: Choice[]) => void;
  themeActions: readonly { id: string; title: string; state: ActionState }[];
}) {
  const client = useApolloClient();
  const ofTheme = (id: string) => themeActions.some((action) => action.id === id);
  const others = value.filter(({ id }) => !ofTheme(id));

  async function findActions(search: string): Promise<Choice[]> {
    const { data } = await client.query({
      query: ActionsToTellDocument,
      variables: { search },
      fetchPolicy: 'network-only',
    });
    return (data?.actions.items ?? []).map(({ id, title, state, subgroup }) => ({
      id,
      label: title,
      detail: `${actionStateWords[state]}, ${subgroup.name}`,
    }));
  }
  return (
    <>
      {themeActions.length > 0 && (
        <CheckboxesField
          label="Actions that answer this theme"
          name="actionIds"
          onChange={(ticked) =>
            onChange([
              ...themeActions
                .filter(({ id }) => ticked.includes(id))
                .map(({ id, title }) => ({ id, label: title })),
              ...others,
            ])
          }
          options={themeActions.map(({ id, title, state }) => ({
            value: id,
            label: title,
            hint: actionStateWords[state],
          }))}
          small
          value={value.map(({ id }) => id).filter(ofTheme)}
        />
      )}
      <ChoicesField
        except={themeActions.map(({ id }) => id)}
        hint="By a part of its title"
        label={themeActions.length > 0 ? 'Other actions' : 'Actions'}
        name={themeActions.length > 0 ? 'otherActionIds' : 'actionIds'}
        noneFound="No action found"
        onChange={(chosen) => onChange([...value.filter(({ id }) => ofTheme(id)), ...chosen])}
        optional
        search={findActions}
        value={others}
      />
    </>
  );
}
