import { ERRORS, type Who } from './asking';
import { type TestServer } from './test-server';

const EVIDENCE = 'id kind targetId address title wording isGone numbers givenBy { id } givenOn';
const CONDITION = 'id text owner { id } dueOn isOverdue met { on by { id } how } gate { id }';

/** All that a gate tells. */
export const GATE = `id phase phaseName version state isHere isReady metCount criterionCount subgroup { id } cycle { id }
  criteria { id wording isComputed met told missing { message link { to id axis partIds } }
    evidence { ${EVIDENCE} } outdated { id } waiver { reason waivedBy { id } waivedOn } }
  decisions { id outcome on by { id } reason phaseName toPhase toCycle { id } isStanding recordPath
    conditions { ${CONDITION} } reopening { on by { id } reason } }
  standingDecision { id record { criterionId wording met told evidence { kind targetId address title numbers }
      waiver { reason waivedBy { id } waivedOn } } }
  openConditions { ${CONDITION} } leadsTo { phase name } leadsToCycle { id } viewerCan viewerDecides`;

/** One gate, all of it. */
export const ASK_GATE = `query ($subgroupId: ID!, $phase: Phase!, $cycleId: ID) {
  gate(subgroupId: $subgroupId, phase: $phase, cycleId: $cycleId) { ${GATE} } }`;

const PAYLOAD = `{ gate { ${GATE} } ${ERRORS} }`;

/** Each step with a gate as a page sends it. */
export const GATE_STEPS = {
  giveGateEvidence: `mutation ($input: GiveEvidenceInput!) { giveGateEvidence(input: $input) ${PAYLOAD} }`,
  takeBackGateEvidence: `mutation ($gate: GateSeenInput!, $evidenceId: ID!) {
    takeBackGateEvidence(gate: $gate, evidenceId: $evidenceId) ${PAYLOAD} }`,
  waiveCriterion: `mutation ($gate: GateSeenInput!, $criterionId: String!, $reason: String!) {
    waiveCriterion(gate: $gate, criterionId: $criterionId, reason: $reason) ${PAYLOAD} }`,
  takeBackWaiver: `mutation ($gate: GateSeenInput!, $criterionId: String!) {
    takeBackWaiver(gate: $gate, criterionId: $criterionId) ${PAYLOAD} }`,
  decideGate: `mutation ($input: DecideGateInput!) { decideGate(input: $input) ${PAYLOAD} }`,
  reopenGate: `mutation ($input: ReopenGateInput!) { reopenGate(input: $input) ${PAYLOAD} }`,
  meetCondition: `mutation ($input: MeetConditionInput!) { meetCondition(input: $input) ${PAYLOAD} }`,
} as const;

/** One of GATE_STEPS. */
export type GateStepCall = keyof typeof GATE_STEPS;

const CYCLE = 'id name state startsOn endsOn surveyResults version viewerCan subgroups { id }';

/** Each change of cycles and of the method as a page sends it. */
export const CYCLE_CALLS = {
  openCycle: `mutation ($input: OpenCycleInput!) { openCycle(input: $input) { cycle { ${CYCLE} } ${ERRORS} } }`,
  editCycle: `mutation ($input: EditCycleInput!) { editCycle(input: $input) { cycle { ${CYCLE} } ${ERRORS} } }`,
  closeCycle: `mutation ($id: ID!, $version: Int!, $on: Date!) {
    closeCycle(id: $id, version: $version, on: $on) { cycle { ${CYCLE} } ${ERRORS} } }`,
  reopenCycle: `mutation ($id: ID!, $version: Int!) {
    reopenCycle(id: $id, version: $version) { cycle { ${CYCLE} } ${ERRORS} } }`,
  enterCycle: `mutation ($input: EnterCycleInput!) { enterCycle(input: $input) {
    subgroup { id cycle { id } cycleHistory { id cycle { id } from to } } ${ERRORS} } }`,
  editMethod: `mutation ($input: EditMethodInput!) { editMethod(input: $input) {
    method { version viewerCanEdit communityParts { id isSite } phases { phase name isOptional
      criteria { id wording computed } } } ${ERRORS} } }`,
} as const;

/** Which gate, as a step is told. */
export interface GateKey {
  subgroupId: string;
  cycleId: string;
  phase: string;
}

/** Opens a cycle and takes both subgroups of the small programme into it. */
export async function beginCycle(server: TestServer, startsOn = '2022-11-01'): Promise<string> {
  const { people, subgroups } = server.world;
  const input = { startsOn, surveyResults: 'NHS Staff Survey 2022' };
  const { data } = await server.ask(people.programmeLead, CYCLE_CALLS.openCycle, { input });
  const cycleId = data.openCycle.cycle.id as string;
  for (const { id: subgroupId } of Object.values(subgroups)) {
    const entering = { cycleId, subgroupId, on: startsOn };
    await server.ask(people.programmeLead, CYCLE_CALLS.enterCycle, { input: entering });
  }
  return cycleId;
}

/** The gate as somebody sees it. */
export async function seeGate(server: TestServer, key: GateKey, who: Who = 'programmeLead') {
  const { data, errors } = await server.ask(server.world.people[who], ASK_GATE, { ...key });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.gate;
}

/** Waives whatever is not met yet, so that the gate is ready. */
export async function makeReady(server: TestServer, key: GateKey): Promise<number> {
  let gate = await seeGate(server, key);
  for (const { id, met } of gate.criteria) {
    if (met !== null) continue;
    const variables = { gate: { ...key, version: gate.version }, criterionId: id, reason: 'Not this time.' };
    const { data } = await server.ask(
      server.world.people.programmeLead,
      GATE_STEPS.waiveCriterion,
      variables,
    );
    gate = data.waiveCriterion.gate;
  }
  return gate.version as number;
}

/** The refusals of a payload, such as `reason REQUIRED`; `all` is about the whole. */
export function codes({ errors }: { errors: { field: string | null; code: string }[] }): string[] {
  return errors.map(({ field, code }) => `${field ?? 'all'} ${code}`);
}
