import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { allSubgroups, boardHistory, gatesOfSubgroups } from '@heard/data';
import {
  boardAsOf,
  changesBetween,
  checkBoardDay,
  firstBoardDay,
  methodPhase,
  type Phase,
} from '@heard/domain';
import { type RequestContext, readingOf } from '../graphql/context';
import { Requires } from '../graphql/requires.decorator';
import { DateScalar } from '../graphql/scalars';
import { layOutPastBoard, type PastBoardFound } from './past-board-layout';
import { PastBoard, PastBoardAnswer } from './past-board.type';
import { readMeasuresOn } from './past-measures';
import { unheardOn } from './unheard';

/** The programme on one page as it stood on a past day, and what changed since. */
@Resolver(() => PastBoard)
export class PastBoardResolver {
  @Requires('see_work')
  @Query(() => PastBoardAnswer, {
    description:
      'The programme on one page as it stood at the end of a day, worked out from what is recorded with its day alone, and what changed since.',
  })
  async boardOn(
    @Args('day', { type: () => DateScalar, description: 'The day: today, or one before it.' }) day: string,
    @Context() context: RequestContext,
  ): Promise<PastBoardAnswer> {
    const reading = readingOf(context);
    const [least, method, subgroups] = await Promise.all([
      context.loaders.evidenceThresholds(),
      context.loaders.method(),
      allSubgroups(reading),
    ]);
    const gates = await gatesOfSubgroups(
      reading,
      subgroups.map(({ id }) => id),
    );
    const history = { ...(await boardHistory(reading, day, least)), gates };
    const firstDay = firstBoardDay(history);
    const refusal = checkBoardDay(day, firstDay, reading.today);
    if (refusal) return { board: null, firstDay, errors: [refusal] };
    const [measures, unheard] = await Promise.all([readMeasuresOn(day, context), unheardOn(day, context)]);
    const phaseName = (phase: Phase) => methodPhase(method, phase).name;
    const found: PastBoardFound = {
      then: boardAsOf(history, day),
      changes: changesBetween(history, day, reading.today, phaseName),
      ...{ phaseName, subgroups, gates, measures, unheard },
    };
    return { board: await layOutPastBoard(found, reading.today, context), firstDay, errors: [] };
  }
}
