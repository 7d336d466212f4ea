import { useQuery } from '@apollo/client/react';
import {
  Button,
  ButtonRow,
  DraftNotice,
  Form,
  InsetText,
  Link,
  NotAllowed,
  Page,
  StaleChoice,
  SubmitButton,
  TextArea,
  TextField,
  useDraft,
  useNotices,
} from '@heard/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { v7 as newId } from 'uuid';
import { Answer } from '../../app/answer';
import { useSave } from '../../app/use-save';
import {
  SetWellbeingFrameworkDocument,
  WellbeingFrameworkFormDocument,
  type WellbeingFrameworkFormQuery,
} from './framework-form.generated';

type Wellbeing = WellbeingFrameworkFormQuery['wellbeing'];

interface Typed {
  elements: readonly { name: string; description: string }[];
  levels: readonly string[];
}

const BLANK_LEVELS = ['', '', ''];

/** Sets what the programme assesses by: the elements, and its own scale. */
export function FrameworkPage() {
  const asked = useQuery(WellbeingFrameworkFormDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Page back={{ href: '/wellbeing', text: 'Wellbeing framework' }} title="Set the wellbeing framework">
      <Answer to={asked}>
        {({ wellbeing }) => (wellbeing.viewerCanKeep ? <FrameworkForm {...wellbeing} /> : <NotAllowed />)}
      </Answer>
    </Page>
  );
}

function typedOf({ frameworks, elementsOf2021 }: Wellbeing): Typed {
  const [newest] = frameworks;
  const plain = (elements: Typed['elements']) =>
    elements.map(({ name, description }) => ({ name, description }));
  return newest
    ? { elements: plain(newest.elements), levels: newest.levels }
    : { elements: plain(elementsOf2021), levels: BLANK_LEVELS };
}

const namesIn = ({ elements }: Typed) => elements.map(({ name }) => name).join('; ');

function FrameworkForm(wellbeing: Wellbeing) {
  const navigate = useNavigate();
  const say = useNotices();
  const [id] = useState(() => newId());
  const number = wellbeing.frameworks[0]?.number ?? 0;
  const saved = typedOf(wellbeing);
  const draft = useDraft('wellbeing-framework', saved, { basis: number });
  const { save, busy, errors, setErrors, stale } = useSave(
    SetWellbeingFrameworkDocument,
    (data) => data.setWellbeingFramework,
    { refetch: ['WellbeingFrameworkForm'] },
  );
  const { value } = draft;

  async function send(numberSeen: number) {
    const elements = value.elements.filter(({ name, description }) => (name + description).trim() !== '');
    const levels = value.levels.filter((label) => label.trim() !== '');
    const done = await save({ input: { id, numberSeen, elements, levels } });
    if (!done) return;
    draft.clear();
    say(`Version ${done.framework?.number ?? ''} of the framework is set.`);
    await navigate('/wellbeing');
  }
  return (
    <div className="heard-panel">
      <DraftNotice draft={draft} />
      {number > 0 && (
        <InsetText>
          This makes version {number + 1}. Assessments made by earlier versions stay as they are. If you
          change the scale, later levels are not compared with earlier ones.
        </InsetText>
      )}
      {stale && (
        <StaleChoice
          busy={busy}
          differences={[
            { label: 'Elements', yours: namesIn(value), theirs: namesIn(saved) },
            { label: 'Scale', yours: value.levels.join('; '), theirs: saved.levels.join('; ') },
          ]}
          noun="framework"
          onKeepYours={() => void send(number)}
          onTakeTheirs={() => {
            draft.discard();
            setErrors([]);
          }}
        />
      )}
      <Form busy={busy} errors={stale ? [] : errors} onSubmit={() => void send(draft.basis ?? number)}>
        <LevelFields change={(levels) => draft.change({ levels })} levels={value.levels} />
        <ElementFields change={(elements) => draft.change({ elements })} elements={value.elements} />
        <ButtonRow>
          <SubmitButton>Set the framework</SubmitButton>
          <Link href="/wellbeing">Cancel</Link>
        </ButtonRow>
      </Form>
    </div>
  );
}

const without = <Row,>(rows: readonly Row[], at: number) => rows.filter((_, index) => index !== at);
const withRow = <Row,>(rows: readonly Row[], at: number, row: Row) =>
  rows.map((each, index) => (index === at ? row : each));
const moved = <Row,>(rows: readonly Row[], at: number) => {
  const row = rows[at];
  const rest = without(rows, at);
  return row === undefined ? rows : [...rest.slice(0, at - 1), row, ...rest.slice(at - 1)];
};

function LevelFields({
  levels,
  change,
}: {
  levels: readonly string[];
  change: (levels: readonly string[]) => void;
}) {
  return (
    <fieldset className="nhsuk-fieldset" id="levels" tabIndex={-1}>
      <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--m">The scale</legend>
      <p className="nhsuk-hint">
        Labels in your own words, the lowest first, such as “Not begun”, “Begun”, “In place”. An empty row is
        left out.
      </p>
      {levels.map((label, at) => (
        <div className="wellbeing-row" key={at}>
          <TextField
            label={at === 0 ? 'Level 1, the lowest' : `Level ${at + 1}`}
            name={`levels.${at + 1}`}
            onChange={(text) => change(withRow(levels, at, text))}
            value={label}
          />
          <RowButtons
            at={at}
            noun={`level ${at + 1}`}
            onRemove={() => change(without(levels, at))}
            onUp={() => change(moved(levels, at))}
          />
        </div>
      ))}
      <Button onClick={() => change([...levels, ''])} small>
        Add a level
      </Button>
    </fieldset>
  );
}

function ElementFields({
  elements,
  change,
}: {
  elements: Typed['elements'];
  change: (elements: Typed['elements']) => void;
}) {
  return (
    <fieldset className="nhsuk-fieldset" id="elements" tabIndex={-1}>
      <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--m">The elements</legend>
      <p className="nhsuk-hint">
        What is looked at each time. An element with another name is another element, and is not compared.
      </p>
      {elements.map((element, at) => (
        <div
          aria-label={`Element ${at + 1} and what belongs to it`}
          className="wellbeing-row"
          key={at}
          role="group"
        >
          <TextField
            label={`Element ${at + 1}`}
            name={`elements.${at + 1}.name`}
            onChange={(name) => change(withRow(elements, at, { ...element, name }))}
            value={element.name}
          />
          <TextArea
            label="What belongs to it"
            name={`elements.${at + 1}.description`}
            onChange={(description) => change(withRow(elements, at, { ...element, description }))}
            optional
            rows={2}
            value={element.description}
          />
          <RowButtons
            at={at}
            noun={element.name || `element ${at + 1}`}
            onRemove={() => change(without(elements, at))}
            onUp={() => change(moved(elements, at))}
          />
        </div>
      ))}
      <Button onClick={() => change([...elements, { name: '', description: '' }])} small>
        Add an element
      </Button>
    </fieldset>
  );
}

function RowButtons({
  at,
  noun,
  onUp,
  onRemove,
}: {
  at: number;
  noun: string;
  onUp: () => void;
  onRemove: () => void;
}) {
  return (
    <div className="wellbeing-row__move">
      {at > 0 && (
        <Button onClick={onUp} small>
          Move up<span className="nhsuk-u-visually-hidden"> {noun}</span>
        </Button>
      )}
      <Button onClick={onRemove} small>
        Remove<span className="nhsuk-u-visually-hidden"> {noun}</span>
      </Button>
    </div>
  );
}
