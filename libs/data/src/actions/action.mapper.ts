import { type Action, type ActionStanding } from '@heard/domain';
import { type ActionRow } from './action.entity';

/** What loading an action brings: its row and the rows that hang on it. */
export type LoadedAction = ActionRow & {
  coOwnerIds: string[];
  goldenThreadIds: string[];
  measures: Action['measures'];
  checks: Action['checks'];
};

/** What loading an action's standing brings. */
export type LoadedStanding = Pick<LoadedAction, Exclude<keyof ActionStanding, 'handOver'> | HandOverColumn>;

type HandOverColumn = 'receivingOwnerId' | 'handOverNote' | 'handOverOfferedOn' | 'handOverAcceptedOn';

function toHandOver(row: Pick<ActionRow, HandOverColumn>): Action['handOver'] {
  if (!row.receivingOwnerId || !row.handOverOfferedOn) return null;
  return {
    receivingOwnerId: row.receivingOwnerId,
    note: row.handOverNote,
    offeredOn: row.handOverOfferedOn,
    acceptedOn: row.handOverAcceptedOn,
  };
}

/** How far the action has come and who stands where with it, as the rules know it. */
export function toStanding(row: LoadedStanding): ActionStanding {
  return {
    id: row.id,
    programmeId: row.programmeId,
    subgroupId: row.subgroupId,
    title: row.title,
    state: row.state as Action['state'],
    ownerId: row.ownerId,
    coOwnerIds: row.coOwnerIds,
    proposedById: row.proposedById,
    handOver: toHandOver(row),
    pausedUntil: row.pausedUntil,
  };
}

/** The action as the rules know it. */
export function toAction(row: LoadedAction): Action {
  return {
    id: row.id,
    programmeId: row.programmeId,
    subgroupId: row.subgroupId,
    title: row.title,
    description: row.description,
    hopedChange: row.hopedChange,
    state: row.state as Action['state'],
    ownerId: row.ownerId,
    coOwnerIds: row.coOwnerIds,
    goldenThreadIds: row.goldenThreadIds,
    measures: row.measures,
    dueOn: row.dueOn,
    launchedOn: row.launchedOn,
    evaluation: {
      state: row.evaluationState as Action['evaluation']['state'],
      on: row.evaluationOn,
      finding: row.evaluationFinding,
      method: row.evaluationMethod,
    },
    claimOfSuccess: row.claimOfSuccess,
    nextStep: row.nextStep,
    funder: row.funder,
    partner: row.partner,
    pausedUntil: row.pausedUntil,
    pauseReason: row.pauseReason,
    stopReason: row.stopReason,
    handOver: toHandOver(row),
    checks: row.checks,
    lastUpdate:
      row.lastUpdateOn && row.confidence
        ? {
            on: row.lastUpdateOn,
            confidence: row.confidence as 'on_course',
            waitingOn: row.waitingOn,
          }
        : null,
    proposedById: row.proposedById,
    createdOn: row.createdOn,
    lastStepOn: row.lastStepOn,
    version: row.version,
  };
}

/** The action's own row; the last update is set when an update is added, never from here. */
export function toActionRow(
  action: Action,
): Omit<ActionRow, 'lastUpdateId' | 'lastUpdateOn' | 'waitingOn' | 'confidence'> {
  return {
    id: action.id,
    programmeId: action.programmeId,
    subgroupId: action.subgroupId,
    title: action.title,
    description: action.description,
    hopedChange: action.hopedChange,
    state: action.state,
    ownerId: action.ownerId,
    proposedById: action.proposedById,
    dueOn: action.dueOn,
    launchedOn: action.launchedOn,
    evaluationState: action.evaluation.state,
    evaluationOn: action.evaluation.on,
    evaluationFinding: action.evaluation.finding,
    evaluationMethod: action.evaluation.method,
    claimOfSuccess: action.claimOfSuccess,
    nextStep: action.nextStep,
    funder: action.funder,
    partner: action.partner,
    pausedUntil: action.pausedUntil,
    pauseReason: action.pauseReason,
    stopReason: action.stopReason,
    receivingOwnerId: action.handOver?.receivingOwnerId ?? null,
    handOverNote: action.handOver?.note ?? '',
    handOverOfferedOn: action.handOver?.offeredOn ?? null,
    handOverAcceptedOn: action.handOver?.acceptedOn ?? null,
    createdOn: action.createdOn,
    lastStepOn: action.lastStepOn,
    version: action.version,
  };
}
