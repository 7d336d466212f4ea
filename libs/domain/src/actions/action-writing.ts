import { addMonths, checkDay, type IsoDate } from '../calendar';
import { fail, okUnless, problem, type Problem, type Result } from '../result';
import { checkText, cleanLine, cleanText, type TextRule } from '../text';
import { type Viewer } from '../viewer';
import {
  type Action,
  type ActionMeasure,
  type ActionStanding,
  type ActionUpdate,
  type Confidence,
} from './action';
import { checkActionMeasures, cleanMeasures } from './action-measures';
import { checkState } from './action-transitions';

/** The texts of an action by the names of their inputs, and how long each may be. */
export const TEXT_RULES = {
  title: { label: 'The title', required: 'Enter a title.', min: 3, max: 120 },
  description: { label: 'The description', max: 4000 },
  hopedChange: { label: 'The change you hope for', max: 4000 },
  claimOfSuccess: { label: 'The claim of success', max: 4000 },
  nextStep: { label: 'The next step', max: 4000 },
  funder: { label: 'The funder', max: 200 },
  partner: { label: 'The partner', max: 200 },
  finding: { label: 'The finding', max: 4000 },
  method: { label: 'The method', max: 4000 },
  note: { label: 'The note', max: 4000 },
  reason: { label: 'The reason', max: 4000 },
  text: { label: 'The update', max: 2000 },
  waitingOn: { label: 'What it waits on', max: 200 },
} as const satisfies Record<string, TextRule>;

/** How many people may share an action besides its owner. */
export const MAX_CO_OWNERS = 20;

const DUE_WITHIN_MONTHS = 120;

/** The parts of an action that `edit` changes. */
export type ActionEdit = Pick<
  Action,
  | 'subgroupId'
  | 'title'
  | 'description'
  | 'hopedChange'
  | 'dueOn'
  | 'ownerId'
  | 'coOwnerIds'
  | 'goldenThreadIds'
  | 'measures'
  | 'claimOfSuccess'
  | 'nextStep'
  | 'funder'
  | 'partner'
>;

/** What is needed to propose an action; without an owner, who proposes it owns it. */
export interface ProposeInput {
  id: string;
  subgroupId: string;
  title: string;
  description: string;
  hopedChange: string;
  dueOn?: IsoDate | null;
  ownerId?: string | null;
  coOwnerIds?: string[] | null;
  goldenThreadIds?: string[] | null;
  measures?: ActionMeasure[] | null;
}

/** What is needed to post an update. */
export interface UpdateInput {
  id: string;
  authorId: string;
  text: string;
  nothingNew: boolean;
  confidence: Confidence;
  waitingOn?: string | null;
}

/** A new action, proposed by the viewer today. */
export function propose(input: ProposeInput, viewer: Viewer, today: IsoDate): Result<Action> {
  const fields = cleanEdit({
    subgroupId: input.subgroupId,
    title: input.title,
    description: input.description,
    hopedChange: input.hopedChange,
    dueOn: input.dueOn ?? null,
    ownerId: input.ownerId ?? viewer.personId,
    coOwnerIds: input.coOwnerIds ?? [],
    goldenThreadIds: input.goldenThreadIds ?? [],
    measures: input.measures ?? [],
    claimOfSuccess: '',
    nextStep: '',
    funder: '',
    partner: '',
  });
  return okUnless([...checkEdit(fields), checkDue(fields.dueOn, today)], () => ({
    ...fields,
    id: input.id,
    programmeId: viewer.programmeId,
    state: 'proposed',
    launchedOn: null,
    evaluation: { state: 'not_planned', on: null, finding: '', method: '' },
    pausedUntil: null,
    pauseReason: '',
    stopReason: '',
    handOver: null,
    checks: [],
    lastUpdate: null,
    proposedById: viewer.personId,
    createdOn: today,
    lastStepOn: today,
    version: 1,
  }));
}

/** The action with other words, owners, subgroup or due date; what is not named in the changes stays. */
export function edit(action: Action, changes: Partial<ActionEdit>, today: IsoDate): Result<Action> {
  const refusal = checkState(action, 'edit', today);
  if (refusal) return fail(refusal);
  const fields = cleanEdit({ ...editableOf(action), ...changes });
  // A due date that has passed may stay as it is; only a new one must lie ahead.
  const due = fields.dueOn === action.dueOn ? null : checkDue(fields.dueOn, today);
  return okUnless([...checkEdit(fields), due], () => ({ ...action, ...fields }));
}

/** An update, and the action that now carries it. */
export function postUpdate<A extends ActionStanding>(
  action: A,
  input: UpdateInput,
  today: IsoDate,
): Result<{ action: A & Pick<Action, 'lastUpdate'>; update: ActionUpdate }> {
  const refusal = checkState(action, 'post_update', today);
  if (refusal) return fail(refusal);
  const text = cleanText(input.text);
  const waitingOn = cleanLine(input.waitingOn ?? '');
  const { id, authorId, nothingNew, confidence } = input;
  const required = nothingNew ? undefined : 'Write what happened, or choose "nothing new, still on it".';
  return okUnless(
    [
      checkText('text', text, { ...TEXT_RULES.text, required }),
      checkText('waitingOn', waitingOn, TEXT_RULES.waitingOn),
    ],
    () => ({
      action: { ...action, lastUpdate: { on: today, confidence, waitingOn } },
      update: { id, actionId: action.id, authorId, on: today, text, nothingNew, confidence, waitingOn },
    }),
  );
}

function editableOf(action: Action): ActionEdit {
  const { subgroupId, title, description, hopedChange, dueOn, ownerId, coOwnerIds, goldenThreadIds } = action;
  const { measures, claimOfSuccess, nextStep, funder, partner } = action;
  return {
    ...{ subgroupId, title, description, hopedChange, dueOn, ownerId, coOwnerIds, goldenThreadIds },
    ...{ measures, claimOfSuccess, nextStep, funder, partner },
  };
}

function cleanEdit(fields: ActionEdit): ActionEdit {
  return {
    subgroupId: fields.subgroupId,
    title: cleanLine(fields.title),
    description: cleanText(fields.description),
    hopedChange: cleanText(fields.hopedChange),
    dueOn: fields.dueOn || null,
    ownerId: fields.ownerId,
    coOwnerIds: [...new Set(fields.coOwnerIds)].filter((id) => id !== fields.ownerId),
    goldenThreadIds: [...new Set(fields.goldenThreadIds)],
    measures: cleanMeasures(fields.measures),
    claimOfSuccess: cleanText(fields.claimOfSuccess),
    nextStep: cleanText(fields.nextStep),
    funder: cleanLine(fields.funder),
    partner: cleanLine(fields.partner),
  };
}

const EDITED_TEXTS = [
  'title',
  'description',
  'hopedChange',
  'claimOfSuccess',
  'nextStep',
  'funder',
  'partner',
] as const;

function checkEdit(fields: ActionEdit): (Problem | null)[] {
  return [
    ...EDITED_TEXTS.map((field) => checkText(field, fields[field], TEXT_RULES[field])),
    fields.subgroupId ? null : problem('subgroupId', 'REQUIRED', 'Choose a subgroup.'),
    fields.ownerId ? null : problem('ownerId', 'REQUIRED', 'Choose an owner.'),
    fields.coOwnerIds.length > MAX_CO_OWNERS
      ? problem('coOwnerIds', 'INVALID', `Choose at most ${MAX_CO_OWNERS} people to share it.`)
      : null,
    checkActionMeasures(fields.measures),
  ];
}

function checkDue(dueOn: IsoDate | null, today: IsoDate): Problem | null {
  return checkDay('dueOn', dueOn, {
    label: 'The due date',
    notBefore: today,
    notAfter: addMonths(today, DUE_WITHIN_MONTHS),
  });
}
