import { measureById } from '@heard/data';
import { mayKeepMeasures, type Result } from '@heard/domain';
import { type RequestContext, readingOf, viewerOf } from '../graphql/context';
import { shapeMeasure } from './measure.shape';
import { type Measure, type MeasurePayload } from './measure.type';

/** Figures under embargo are for those who keep measures. */
export function sightOf(context: RequestContext): { seesEmbargoed: boolean } {
  return { seesEmbargoed: mayKeepMeasures(viewerOf(context)) };
}

/** One measure as the viewer may see it; null when there is none such. */
export async function measureOf(id: string, context: RequestContext): Promise<Measure | null> {
  const view = await measureById(readingOf(context), id, sightOf(context));
  return view && shapeMeasure(view, viewerOf(context));
}

/** What came of a change to a measure, with the measure as it is now. */
export async function measurePayload(
  context: RequestContext,
  id: string | null,
  result: Result<unknown>,
): Promise<MeasurePayload> {
  // What was loaded before the change is read anew.
  context.becomes(viewerOf(context));
  return {
    measure: id === null ? null : await measureOf(id, context),
    errors: result.ok ? [] : result.problems,
  };
}
