import { useQuery } from '@apollo/client/react';
import {
  ButtonRow,
  CheckboxesField,
  DraftNotice,
  Form,
  InsetText,
  Link,
  Page,
  StaleChoice,
  SubmitButton,
  useDraft,
  useNotices,
} from '@heard/ui';
import { Answer } from '../../app/answer';
import { useSave } from '../../app/use-save';
import { EditMethodDocument, MethodPageDocument, type MethodPageQuery } from './method.generated';
import { movedUp, PhaseFields, type TypedPhase } from './phase-fields';

type Method = MethodPageQuery['method'];

interface Typed {
  phases: readonly TypedPhase[];
  communityPartIds: readonly string[];
}

const typedOf = ({ phases, communityParts }: Method): Typed => ({
  phases: phases.map(({ phase, name, isOptional, criteria }) => ({
    ...{ phase, name, isOptional },
    criteria: criteria.map(({ id, wording, computed }) => ({ key: id, id, wording, computed })),
  })),
  communityPartIds: communityParts.map(({ id }) => id),
});

/** The phases and the criteria of their gates, to read or to change. */
export function MethodPage() {
  const asked = useQuery(MethodPageDocument);
  return (
    <Page back={{ href: '/programme', text: 'Programme' }} title="Phases and criteria">
      <Answer to={asked}>
        {({ method }) => (method.viewerCanEdit ? <Edit method={method} /> : <Read method={method} />)}
      </Answer>
    </Page>
  );
}

function Read({ method: { phases, communityParts } }: { method: Method }) {
  return (
    <>
      <p className="heard-quiet">Only a programme lead changes phases and criteria.</p>
      {phases.map(({ phase, name, isOptional, criteria }) => (
        <section aria-labelledby={`phase-${phase}`} className="heard-panel" key={phase}>
          <h2 className="heard-panel__title" id={`phase-${phase}`}>
            {name}
          </h2>
          {isOptional && <p>A subgroup may leave it out.</p>}
          <p>To leave it:</p>
          <ul>
            {criteria.map(({ id, wording, computed }) => (
              <li key={id}>
                {wording} {computed && <span className="heard-quiet">(worked out by the program)</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {communityParts.length > 0 && (
        <p>Whose staff work in the community: {communityParts.map(({ name }) => name).join(', ')}.</p>
      )}
    </>
  );
}

const told = ({ phases }: Typed) =>
  phases
    .map(({ name, criteria }) => `${name}: ${criteria.map(({ wording }) => wording).join('; ')}`)
    .join('\n');

function Edit({ method }: { method: Method }) {
  const say = useNotices();
  const saved = typedOf(method);
  const draft = useDraft('method', saved, { basis: method.version });
  const { save, busy, errors, setErrors, stale } = useSave(EditMethodDocument, (data) => data.editMethod, {
    refetch: ['MethodPage'],
  });
  const { phases, communityPartIds } = draft.value;
  const setPhases = (changed: readonly TypedPhase[]) => draft.change({ phases: changed });

  async function send(version: number) {
    const done = await save({
      input: {
        version,
        communityPartIds: [...communityPartIds],
        phases: phases.map(({ criteria, ...phase }) => ({
          ...phase,
          criteria: criteria.map(({ id, wording, computed }) => ({ id, wording, computed })),
        })),
      },
    });
    if (!done) return;
    draft.clear(done.method.version);
    say('Phases and criteria saved.');
  }
  return (
    <>
      <DraftNotice draft={draft} />
      <InsetText>
        Decisions already taken stay as they are, with the words and numbers of their day. Evidence and
        waivers for words that you change here ask to be confirmed.
      </InsetText>
      {stale && (
        <StaleChoice
          busy={busy}
          differences={[{ label: 'Phases and criteria', yours: told(draft.value), theirs: told(saved) }]}
          noun="page"
          onKeepYours={() => void send(method.version)}
          onTakeTheirs={() => {
            draft.discard();
            setErrors([]);
          }}
        />
      )}
      <Form
        busy={busy}
        errors={stale ? [] : errors}
        label="Phases and criteria"
        onSubmit={() => void send(draft.basis ?? method.version)}
      >
        <div id="phases" tabIndex={-1}>
          {phases.map((phase, at) => (
            <PhaseFields
              at={at}
              change={(changes) =>
                setPhases(phases.map((each, index) => (index === at ? { ...each, ...changes } : each)))
              }
              choices={method.computedChoices.filter(
                ({ computed }) => !phase.criteria.some((criterion) => criterion.computed === computed),
              )}
              key={phase.phase}
              onUp={() => setPhases(movedUp(phases, at))}
              phase={phase}
            />
          ))}
        </div>
        <div className="heard-panel">
          <CheckboxesField
            hint="The directorates and sites whose staff work in the community: they must be heard"
            label="Community"
            name="communityPartIds"
            onChange={(chosen) => draft.change({ communityPartIds: [...chosen] })}
            options={method.parts.map(({ id, name, isSite }) => ({
              value: id,
              label: isSite ? `${name} (site)` : name,
            }))}
            small
            value={communityPartIds}
          />
        </div>
        <ButtonRow>
          <SubmitButton>Save phases and criteria</SubmitButton>
          <Link href="/programme">Cancel</Link>
        </ButtonRow>
      </Form>
    </>
  );
}
