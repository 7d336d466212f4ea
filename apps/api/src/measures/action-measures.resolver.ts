import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type MeasureView } from '@heard/data';
import {
  type Baseline as BaselineKept,
  periodOf,
  sinceBaseline,
  tellMeasure,
  toldAlongside,
} from '@heard/domain';
import { Action } from '../actions/action.type';
import { type ShapedAction } from '../actions/action.shape';
import { type RequestContext, viewerOf } from '../graphql/context';
import { ActionMeasure, type Baseline, MeasureAction } from './action-measure.type';
import { type ShapedMeasure, shapeMeasure, shapeMovement } from './measure.shape';
import { Measure } from './measure.type';
import { thresholdOf } from './threshold';

/** What an action should move. */
@Resolver(() => Action)
export class ActionMeasuresResolver {
  @ResolveField(() => [ActionMeasure], { description: 'What it should move, and from where, by title.' })
  async measures(
    @Parent() { view }: ShapedAction,
    @Context() context: RequestContext,
  ): Promise<ActionMeasure[]> {
    const { loaders } = context;
    const links = await loaders.measuresOfAction.load(view.id);
    if (links.length === 0) return [];
    const threshold = await thresholdOf(context);
    return Promise.all(
      links.map(async ({ measureId, baseline }) => {
        const measure = (await loaders.measure.load(measureId)) as MeasureView;
        const since = sinceBaseline(measure, measure.readings, baseline, threshold);
        const finding = view.evaluationState === 'done' ? view.evaluationFinding || null : null;
        return {
          measure: shapeMeasure(measure, viewerOf(context)),
          baseline: shapeBaseline(baseline, since.baseline),
          movement: since.movement && shapeMovement(since.movement),
          alongside: view.launchedOn
            ? toldAlongside(measure.title, since, { title: view.title, launchedOn: view.launchedOn, finding })
            : '',
        };
      }),
    );
  }
}

/** The actions that should move a measure. */
@Resolver(() => Measure)
export class MeasureActionsResolver {
  @ResolveField(() => [MeasureAction], {
    description: 'The actions that should move it, in the order of their launch.',
  })
  async actions(
    @Parent() { view }: ShapedMeasure,
    @Context() context: RequestContext,
  ): Promise<MeasureAction[]> {
    const { loaders } = context;
    const rows = await loaders.actionsOfMeasure.load(view.id);
    if (rows.length === 0) return [];
    const threshold = await thresholdOf(context);
    const story = tellMeasure(view, view.readings, threshold);
    return rows.map(({ id, title, state, subgroupName, launchedOn, baseline, finding }) => {
      const since = sinceBaseline(view, view.readings, baseline, threshold);
      const movement = baseline ? since.movement : (story?.movement ?? null);
      return {
        ...{ id, title, state, subgroupName, launchedOn },
        baseline: shapeBaseline(baseline, since.baseline),
        launchPeriod: launchedOn && periodOf(launchedOn, view.rhythm),
        alongside: launchedOn
          ? toldAlongside(view.title, { ...since, movement }, { title, launchedOn, finding })
          : '',
      };
    });
  }
}

function shapeBaseline(kept: BaselineKept | null, words: string | null): Baseline | null {
  return kept && { ...kept, words: words ?? '' };
}
