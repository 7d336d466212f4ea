import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { allHeadcounts, coverageNumbers } from '@heard/data';
import {
  COVERAGE_AXES,
  type Coverage as CoverageOfAxis,
  type CoverageAxis,
  type CoverageFacts,
  coverageOf,
  type CoveragePart,
  maySetHeadcounts,
  nextCafes,
  quarterOf,
  SHIFT_LABELS,
  SHIFTS,
  spokenQuarter,
} from '@heard/domain';
import { type RequestContext, readingOf, viewerOf } from '../graphql/context';
import { CoverageAxisEnum } from '../graphql/enums';
import { BadRequest } from '../graphql/refusal';
import { Requires } from '../graphql/requires.decorator';
import { DateScalar } from '../graphql/scalars';
import { SetHeadcounts } from './commands/set-headcounts';
import { SetHeadcountsInput } from './coverage.inputs';
import { Coverage, type CoverageCell, Headcounts, HeadcountsPayload } from './coverage.type';
import { seenOf } from './headcounts-seen';

/** Who has been heard, and how many people there are to hear. */
@Resolver(() => Coverage)
export class CoverageResolver {
  constructor(private readonly setting: SetHeadcounts) {}

  @Requires('see_work')
  @Query(() => Coverage, {
    description: 'Who has been heard and who has not along one axis, with small counts hidden.',
  })
  async coverage(
    @Args('axis', { type: () => CoverageAxisEnum, description: 'Along what.' }) axis: CoverageAxis,
    @Args('from', {
      type: () => DateScalar,
      nullable: true,
      description: 'A day in the first quarter to show, twelve quarters back at most; absent: the last four.',
    })
    from: string | null | undefined,
    @Context() context: RequestContext,
  ): Promise<Coverage> {
    const reading = readingOf(context);
    const programme = await context.loaders.programme();
    if (!programme) throw new BadRequest('This programme is no longer here. Sign in again.');
    const { plannedSiteIds, ...numbers } = await coverageNumbers(reading);
    const facts: CoverageFacts = {
      ...numbers,
      parts: await partsOf(context),
      threshold: programme.smallNumberThreshold,
      today: reading.today,
    };
    return {
      ...shaped(coverageOf(axis, from ?? null, facts)),
      axis,
      threshold: facts.threshold,
      runningQuarter: spokenQuarter(quarterOf(reading.today)),
      nextCafes: nextCafes(facts, plannedSiteIds).map(({ siteId, siteName, shift, reason }) => ({
        site: siteId === null ? null : { id: siteId, name: siteName ?? '' },
        shift,
        reason,
      })),
      viewerCanSetHeadcounts: maySetHeadcounts(viewerOf(context)),
    };
  }

  @Requires('manage_programme')
  @Query(() => Headcounts, { description: 'Every headcount as it was entered, for whoever enters them.' })
  headcounts(@Context() context: RequestContext): Promise<Headcounts> {
    return headcountsOf(context);
  }

  @Requires('manage_programme')
  @Mutation(() => HeadcountsPayload, { description: 'Enters all headcounts of the programme at once.' })
  async setHeadcounts(
    @Args('input', { type: () => SetHeadcountsInput, description: 'The headcounts.' })
    { seen, headcounts }: SetHeadcountsInput,
    @Context() context: RequestContext,
  ): Promise<HeadcountsPayload> {
    const result = await this.setting.run(viewerOf(context), seen, headcounts);
    return { headcounts: await headcountsOf(context), errors: result.ok ? [] : result.problems };
  }
}

/** The parts of every axis, each with its name. */
export async function partsOf({ loaders }: RequestContext): Promise<Record<CoverageAxis, CoveragePart[]>> {
  const { sites, directorates, staffGroups } = await loaders.lists();
  const shift = SHIFTS.map((id) => ({ id, name: SHIFT_LABELS[id] }));
  return { site: sites, directorate: directorates, staff_group: staffGroups, shift };
}

async function headcountsOf(context: RequestContext): Promise<Headcounts> {
  const parts = await partsOf(context);
  const entered = await allHeadcounts(readingOf(context));
  const all = COVERAGE_AXES.flatMap((axis) =>
    parts[axis].map((part) => {
      const found = entered.find((one) => one.axis === axis && one.part === part.id);
      return { axis, part, people: found?.people ?? null };
    }),
  );
  return { all, seen: seenOf(entered) };
}

function shaped({ quarters, rows }: CoverageOfAxis): Pick<Coverage, 'quarters' | 'rows'> {
  return {
    quarters: quarters.map((quarter) => ({ ...quarter, label: spokenQuarter(quarter.startsOn) })),
    rows: rows.map(({ parts, headcount, cells, isHeardThisQuarter, last }) => ({
      parts,
      headcount: headcount && peopleOf(headcount),
      isHeadcountHidden: headcount?.is === 'hidden',
      cells: cells.map(({ quarter, count, share }): CoverageCell => ({
        quarter,
        isHidden: count.is === 'hidden',
        people: peopleOf(count),
        share,
      })),
      isHeardThisQuarter,
      status: last.status,
      lastHeard: last.period?.label ?? null,
    })),
  };
}

function peopleOf(count: { is: 'shown'; people: number } | { is: 'hidden' } | { is: 'zero' }): number | null {
  if (count.is === 'hidden') return null;
  return count.is === 'zero' ? 0 : count.people;
}
