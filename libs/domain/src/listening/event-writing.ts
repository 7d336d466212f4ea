import { addMonths, checkDay, type IsoDate } from '../calendar';
import { fail, okUnless, problem, type Problem, type Result } from '../result';
import { checkText, cleanLine, cleanText, type TextRule } from '../text';
import { type Viewer } from '../viewer';
import { checkEventState } from './event-transitions';
import { type EventFacilitator, facilitatorIdsOf, type ListeningEvent } from './listening-event';

/** The texts of an event by the names of their inputs, and how long each may be. */
export const EVENT_TEXT_RULES = {
  title: { label: 'The title', required: 'Enter a title.', min: 3, max: 120 },
  place: { label: 'The place', max: 200 },
  details: { label: 'What people need to know', max: 2000 },
  invited: { label: 'Who is invited', max: 500 },
  carryOver: { label: 'What is open for the next time', max: 2000 },
  reason: { label: 'The reason', max: 500 },
} as const satisfies Record<string, TextRule>;

/** How many people may facilitate one event. */
export const MAX_FACILITATORS = 12;

const PLANNED_WITHIN_MONTHS = 24;
const ENTERED_WITHIN_MONTHS = 24;

/** The parts of an event that `edit` changes. */
export type EventEdit = Pick<
  ListeningEvent,
  'kind' | 'title' | 'heldOn' | 'shift' | 'siteId' | 'place' | 'details' | 'invited' | 'subgroupId'
> & {
  /** Who facilitates it from now on. */
  facilitatorIds: string[];
};

/** What is needed to plan an event. */
export type PlanInput = EventEdit & Pick<ListeningEvent, 'id' | 'seriesId'>;

/** A new event, planned. Whether the viewer may plan it is asked of the policy before. */
export function planEvent(input: PlanInput, viewer: Viewer, today: IsoDate): Result<ListeningEvent> {
  const { facilitatorIds, ...fields } = cleanEdit(input);
  return okUnless([...checkEdit({ ...fields, facilitatorIds }), checkHeldOn(fields.heldOn, today)], () => ({
    ...fields,
    id: input.id,
    programmeId: viewer.programmeId,
    seriesId: input.seriesId,
    state: 'planned',
    facilitators: facilitatorIds.map(newFacilitator),
    peopleHeard: 0,
    tallies: [],
    carryOver: '',
    cancelReason: '',
    writtenUpOn: null,
    releasedOn: null,
    closedOn: null,
    notesDeletedOn: null,
    version: 1,
  }));
}

/** The event with other words, day, place or facilitators; what is not named in the changes stays. */
export function editEvent(
  event: ListeningEvent,
  changes: Partial<EventEdit>,
  viewer: Viewer,
  today: IsoDate,
): Result<ListeningEvent> {
  const refusal = checkEventState(event, 'edit', today);
  if (refusal) return fail(refusal);
  const { facilitatorIds, ...fields } = cleanEdit({ ...editableOf(event), ...changes });
  return okUnless(
    [
      ...checkEdit({ ...fields, facilitatorIds }),
      // A day that has passed long ago may stay as it is; only a new one is looked at.
      fields.heldOn === event.heldOn ? null : checkHeldOn(fields.heldOn, today),
      event.state !== 'planned' && fields.heldOn > today
        ? problem('heldOn', 'INVALID', 'This event has begun. Its day must be today or earlier.')
        : null,
      checkSubgroup(event, fields.subgroupId),
      checkJoining(event, facilitatorIds, viewer),
    ],
    () => ({ ...event, ...fields, facilitators: facilitatorsAfter(event, facilitatorIds) }),
  );
}

/** The event with other words for the next time. */
export function writeCarryOver(event: ListeningEvent, words: string, today: IsoDate): Result<ListeningEvent> {
  const refusal = checkEventState(event, 'write_carry_over', today);
  if (refusal) return fail(refusal);
  const carryOver = cleanText(words);
  return okUnless([checkText('carryOver', carryOver, EVENT_TEXT_RULES.carryOver)], () => ({
    ...event,
    carryOver,
  }));
}

/** Checks the words, kind and people of an event or of what each event of a series begins with. */
export function checkEdit(fields: EventEdit): (Problem | null)[] {
  return [
    ...(['title', 'place', 'details', 'invited'] as const).map((field) =>
      checkText(field, fields[field], EVENT_TEXT_RULES[field]),
    ),
    fields.kind === 'web_box'
      ? problem('kind', 'INVALID', 'The web box is kept by the program. Choose another kind.')
      : null,
    fields.facilitatorIds.length > MAX_FACILITATORS
      ? problem('facilitatorIds', 'INVALID', `Choose at most ${MAX_FACILITATORS} facilitators.`)
      : null,
  ];
}

function cleanEdit(fields: EventEdit): EventEdit {
  return {
    kind: fields.kind,
    title: cleanLine(fields.title),
    heldOn: fields.heldOn,
    shift: fields.shift,
    siteId: fields.siteId || null,
    place: cleanLine(fields.place),
    details: cleanText(fields.details),
    invited: cleanText(fields.invited),
    subgroupId: fields.subgroupId || null,
    facilitatorIds: [...new Set(fields.facilitatorIds)],
  };
}

function editableOf(event: ListeningEvent): EventEdit {
  const { kind, title, heldOn, shift, siteId, place, details, invited, subgroupId } = event;
  return {
    ...{ kind, title, heldOn, shift, siteId, place, details, invited, subgroupId },
    facilitatorIds: facilitatorIdsOf(event),
  };
}

function checkHeldOn(heldOn: IsoDate, today: IsoDate): Problem | null {
  return checkDay('heldOn', heldOn, {
    label: 'The day',
    required: 'Enter the day.',
    notBefore: addMonths(today, -ENTERED_WITHIN_MONTHS),
    notAfter: addMonths(today, PLANNED_WITHIN_MONTHS),
  });
}

/** The subgroup decides who may release the notes, so that it stays once there may be notes. */
function checkSubgroup(event: ListeningEvent, subgroupId: string | null): Problem | null {
  if (event.state === 'planned' || event.subgroupId === subgroupId) return null;
  return problem(
    'subgroupId',
    'WRONG_STATE',
    'Notes are being taken, so the subgroup stays: its lead will check them.',
  );
}

/** Who joins reads raw notes, so that nobody lets themself in once there may be some. */
function checkJoining(event: ListeningEvent, facilitatorIds: string[], viewer: Viewer): Problem | null {
  const now = facilitatorIdsOf(event);
  const joining = facilitatorIds.filter((id) => !now.includes(id));
  if (facilitatorIds.length === 0 && now.length > 0) {
    return problem('facilitatorIds', 'REQUIRED', 'Choose at least one facilitator.');
  }
  if (event.state === 'planned' || joining.length === 0) return null;
  if (event.state === 'written_up') {
    return problem(
      'facilitatorIds',
      'WRONG_STATE',
      'This event is written up, so nobody new can join. Open it again first.',
    );
  }
  return joining.includes(viewer.personId)
    ? problem(
        'facilitatorIds',
        'NOT_ALLOWED',
        'Notes are being taken, so you cannot add yourself. Ask somebody who facilitates this event to.',
      )
    : null;
}

/** Once there may be notes, who steps back stays listed, so that they do not release what they helped to write. */
function facilitatorsAfter(event: ListeningEvent, facilitatorIds: string[]): EventFacilitator[] {
  const earlier = event.facilitators
    .filter((one) => facilitatorIds.includes(one.personId) || event.state !== 'planned' || one.tookNotes)
    .map((one) => ({ ...one, isFacilitating: facilitatorIds.includes(one.personId) }));
  const known = earlier.map(({ personId }) => personId);
  return [...earlier, ...facilitatorIds.filter((id) => !known.includes(id)).map(newFacilitator)];
}

function newFacilitator(personId: string): EventFacilitator {
  return { personId, isFacilitating: true, tookNotes: false };
}
