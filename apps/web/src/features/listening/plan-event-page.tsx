import { useQuery } from '@apollo/client/react';
import { Permission, Shift } from '@heard/schema';
import {
  ButtonRow,
  DateField,
  DraftNotice,
  Form,
  Link,
  NotAllowed,
  Page,
  SubmitButton,
  useDraft,
  useNotices,
  type Choice,
} from '@heard/ui';
import { useNavigate, useSearchParams } from 'react-router';
import { v7 as newId } from 'uuid';
import { Answer } from '../../app/answer';
import { useSession, useViewer } from '../../app/session';
import { useSave } from '../../app/use-save';
import {
  choiceOf,
  EventFields,
  FacilitatorsField,
  inputOf,
  NO_WORDS,
  wrongDay,
  wrongIn,
  type EventWords,
} from './event-fields';
import { PlanEventDocument } from './event-page.generated';
import { ListeningChoicesDocument, type ListeningChoicesQuery } from './listening-page.generated';
import { mistakes } from '../../app/mistakes';

/** Plans a listening event. */
export function PlanEventPage() {
  const { can } = useSession();
  const asked = useQuery(ListeningChoicesDocument);
  return (
    <Page back={{ href: '/listening', text: 'Listening' }} title="Plan an event">
      {can(Permission.FACILITATE_EVENT, Permission.PLAN_ANY_EVENT) ? (
        <Answer to={asked}>{(choices) => <PlanForm choices={choices} />}</Answer>
      ) : (
        <NotAllowed>
          <p>Your role does not plan events. Ask a change leader or a lead.</p>
        </NotAllowed>
      )}
    </Page>
  );
}

function PlanForm({ choices }: { choices: ListeningChoicesQuery }) {
  const navigate = useNavigate();
  const say = useNotices();
  const { person } = useViewer();
  // Coverage leads here with the site and shift that nobody has heard.
  const [query] = useSearchParams();
  const site = choices.programme.sites.find(({ id }) => id === query.get('site'));
  const shift = Object.values(Shift).find((each) => each === query.get('shift'));
  const draft = useDraft<EventWords & { id: string; heldOn: string; facilitators: Choice[] }>('plan-event', {
    // Made here and kept with the words, so that sending them again plans once.
    id: newId(),
    ...NO_WORDS,
    ...(site && { siteId: site.id }),
    ...(shift && { shift }),
    heldOn: '',
    facilitators: [choiceOf(person)],
  });
  const { save, busy, errors, setErrors } = useSave(PlanEventDocument, (data) => data.planEvent);
  const { id, heldOn, facilitators, ...words } = draft.value;

  async function send() {
    const wrong = [...wrongIn(words), ...wrongDay('heldOn', 'Day', heldOn)];
    if (wrong.length > 0) return setErrors(mistakes(wrong));
    const facilitatorIds = facilitators.map((each) => each.id);
    const saved = await save({ input: { id, ...inputOf(words), heldOn, facilitatorIds } });
    if (!saved?.event) return;
    draft.clear();
    say(`“${saved.event.title}” is planned.`);
    await navigate(`/listening/${saved.event.id}`);
  }

  return (
    <div className="heard-narrow">
      <Form busy={busy} errors={errors} label="Plan an event" onSubmit={() => void send()}>
        <DraftNotice draft={draft} />
        <EventFields
          onChange={draft.change}
          sites={choices.programme.sites}
          subgroups={choices.subgroups}
          value={words}
          when={
            <DateField
              label="Day"
              name="heldOn"
              onChange={(day) => draft.change({ heldOn: day })}
              value={heldOn}
            />
          }
          who={
            <FacilitatorsField
              onChange={(chosen) => draft.change({ facilitators: chosen })}
              value={facilitators}
            />
          }
        />
        <ButtonRow>
          <SubmitButton busyText="Planning…">Plan the event</SubmitButton>
          <Link href="/listening">Cancel</Link>
        </ButtonRow>
      </Form>
    </div>
  );
}
