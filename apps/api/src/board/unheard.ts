import { coverageNumbers } from '@heard/data';
import { unheardOf } from '@heard/domain';
import { partsOf } from '../coverage/coverage.resolver';
import { type RequestContext, readingOf } from '../graphql/context';
import { BadRequest } from '../graphql/refusal';
import { type Unheard } from './board-standing.type';

/** Who was unheard at the end of a day, by the rows and words of coverage. */
export async function unheardOn(day: string, context: RequestContext): Promise<Unheard[]> {
  const programme = await context.loaders.programme();
  if (!programme) throw new BadRequest('This programme is no longer here. Sign in again.');
  const [{ events, headcounts }, parts] = await Promise.all([
    coverageNumbers(readingOf(context)),
    partsOf(context),
  ]);
  const facts = { parts, headcounts, events, threshold: programme.smallNumberThreshold, today: day };
  return unheardOf(facts).map(({ axis, rows, of }) => ({
    ...{ axis, of },
    rows: rows.map(({ parts: together, last }) => ({
      names: together.map(({ name }) => name),
      lastHeard: last.period?.label ?? null,
    })),
  }));
}
