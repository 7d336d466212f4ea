import { type Action, type ActionVerb, addDays, addMonths } from '@heard/domain';
import { type Answer, type TestServer } from './test-server';
import { type Member } from './world';

/** Every verb of an action, with taking the last step back. */
export type StepVerb = ActionVerb | 'undo';

/** Where an action may stand when a spec begins: a state, or what lies over it. */
export const SITUATIONS = [
  'proposed',
  'agreed',
  'in_design',
  'launched',
  'evaluated',
  'rolled_out',
  'relaunched',
  'paused',
  'offered',
  'handed_over',
  'stopped',
] as const;

/** One of SITUATIONS. */
export type Situation = (typeof SITUATIONS)[number];

/** The situation in which each verb is at home; undo is tried after a launch. */
export const AT_HOME: Record<ActionVerb, Situation> = {
  post_update: 'launched',
  edit: 'launched',
  agree: 'proposed',
  start_design: 'agreed',
  launch: 'in_design',
  plan_evaluation: 'launched',
  evaluate: 'launched',
  roll_out: 'evaluated',
  relaunch: 'evaluated',
  offer_hand_over: 'evaluated',
  accept_hand_over: 'offered',
  decline_hand_over: 'offered',
  withdraw_hand_over: 'offered',
  record_check: 'handed_over',
  reopen: 'stopped',
  resume: 'paused',
  pause: 'launched',
  stop: 'launched',
};

/** Stores an action in a situation; it is offered, or was handed over three months ago, to the other change leader. */
export async function addActionIn(
  server: TestServer,
  situation: Situation,
  changes: Partial<Action> = {},
): Promise<Action> {
  const { world, clock } = server;
  const today = clock.today();
  const handedOverOn = addMonths(today, -3);
  const offered = {
    receivingOwnerId: world.people.otherLeader.id,
    note: 'The rota is in the folder.',
    offeredOn: handedOverOn,
  };
  const parts: Partial<Record<Situation, Partial<Action>>> = {
    paused: { state: 'launched', pausedUntil: addDays(today, 10), pauseReason: 'The roster changes.' },
    offered: { state: 'evaluated', handOver: { ...offered, acceptedOn: null } },
    handed_over: { state: 'handed_over', handOver: { ...offered, acceptedOn: handedOverOn } },
    stopped: { state: 'stopped', stopReason: 'The drain cannot be reached.' },
  };
  const state = { state: situation as Action['state'] };
  const action = await world.addAction({ ...(parts[situation] ?? state), ...changes });
  if (situation !== 'handed_over') return action;
  const checks = ([3, 6, 12] as const).map((months) => ({
    months,
    dueOn: addMonths(handedOverOn, months),
    doneOn: null,
    result: null,
    note: '',
  }));
  return world.within((transaction) => transaction.actions.save(action, { ...action, checks }));
}

const words = (text: string) => JSON.stringify(text);
const SEEN = 'id: $id, version: $version';
const move = (name: string) => () => `moveAction(${SEEN}, move: ${name})`;

/** How each verb is asked for, with input that suits any action. */
const FIELDS: Record<StepVerb, (action: Action, server: TestServer) => string> = {
  post_update: () =>
    'postUpdate(input: { actionId: $id, text: "Two teams went.", nothingNew: false, confidence: ON_COURSE })',
  edit: (
    action,
  ) => `editAction(input: { ${SEEN}, subgroupId: ${words(action.subgroupId)}, title: "Another title",
    description: "", hopedChange: "", dueOn: null, ownerId: ${words(action.ownerId)}, coOwnerIds: [], goldenThreadIds: [],
    claimOfSuccess: "", nextStep: "", funder: "", partner: "" })`,
  agree: move('AGREE'),
  start_design: move('START_DESIGN'),
  launch: move('LAUNCH'),
  plan_evaluation: (_, { clock }) =>
    `planEvaluation(${SEEN}, on: ${words(addDays(clock.today(), 30))}, method: "Ask twelve teams.")`,
  evaluate: (_, { clock }) =>
    `evaluateAction(${SEEN}, finding: "Teams kept it.", method: "Asked them.", on: ${words(clock.today())})`,
  roll_out: move('ROLL_OUT'),
  relaunch: move('RELAUNCH'),
  offer_hand_over: (_, { world }) =>
    `offerHandOver(${SEEN}, receivingOwnerId: ${words(world.people.otherLeader.id)}, note: "The rota is in the folder.")`,
  accept_hand_over: () => `acceptHandOver(${SEEN})`,
  decline_hand_over: () => `declineHandOver(${SEEN}, reason: "No room this year.")`,
  withdraw_hand_over: move('WITHDRAW_HAND_OVER'),
  record_check: () => `recordHandOverCheck(${SEEN}, months: 3, holding: true, note: "Still booked.")`,
  reopen: () => `reopenAction(${SEEN}, reason: "There is a way after all.")`,
  resume: move('RESUME'),
  pause: (_, { clock }) =>
    `pauseAction(${SEEN}, until: ${words(addDays(clock.today(), 20))}, reason: "Half the group is on leave.")`,
  stop: () => `stopAction(${SEEN}, reason: "No room this year.")`,
  undo: () => `undoActionStep(${SEEN})`,
};

const PAYLOAD = `{ errors { field code message } action { id title state health version owner { id } dueOn
  launchedOn pausedUntil pauseReason stopReason evaluation { state on finding method } lastUpdate { text }
  handOver { receivingOwner { id } note offeredOn acceptedOn } checks { months dueOn doneOn holding note } } }`;

/** What came of a step: `code` is the first refusal's, of whatever kind, or DONE. */
export interface Step {
  code: string;
  message: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a spec reads what it asked for
  action: any;
  answer: Answer;
}

/** Takes a step over HTTP as somebody, or as nobody; `call` asks for the same with other input. */
export async function takeStep(
  server: TestServer,
  as: Member | null,
  verb: StepVerb,
  action: Action,
  call = FIELDS[verb](action, server),
): Promise<Step> {
  const version = call.includes('$version') ? ', $version: Int!' : '';
  const document = `mutation ($id: ID!${version}) { step: ${call} ${PAYLOAD} }`;
  const answer = await server.ask(as, document, { id: action.id, version: action.version });
  const refusal = answer.errors?.[0];
  const problem = answer.data?.step?.errors[0];
  return {
    code: (refusal?.extensions['code'] as string) ?? problem?.code ?? 'DONE',
    message: refusal?.message ?? problem?.message ?? '',
    action: answer.data?.step?.action ?? null,
    answer,
  };
}

/** The action as it is after a step, for the next one. */
export function afterStep(action: Action, step: Step): Action {
  return { ...action, version: step.action.version };
}
