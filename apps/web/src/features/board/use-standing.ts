import { useQuery } from '@apollo/client/react';
import { BoardStandingDocument } from './board-standing.generated';
import { TimesToAnswerDocument } from './time-to-answer.generated';

/** It moves with decisions, figures and events: seldom, but on a wall screen too. */
const EVERY_MS = 600_000;

/**
 * What stands beside the counts of each subgroup, asked for apart from them, so that the board itself stays as fast as it
 * is. What could not be had is left out: the panels below say so.
 */
export function useStanding() {
  const { data } = useQuery(BoardStandingDocument, {
    fetchPolicy: 'cache-and-network',
    pollInterval: EVERY_MS,
    skipPollAttempt: () => document.visibilityState === 'hidden',
  });
  const { data: answered } = useQuery(TimesToAnswerDocument, { fetchPolicy: 'cache-first' });
  return {
    names: data?.method.phases,
    standing: data?.boardStanding,
    times: answered?.timesToAnswer.subgroups,
  };
}
