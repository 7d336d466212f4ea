import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { type Transaction, UnitOfWork } from '@heard/data';
import {
  checkMayKeepCycle,
  CYCLE_EVENTS,
  cycleName,
  type CyclePeriod,
  enterCycle,
  fail,
  notFound,
  ok,
  problem,
  type Result,
  type Viewer,
} from '@heard/domain';
import { Clock } from '../../work/clock';
import { refuseDuplicates } from '../../work/refuse-duplicates';
import { type EnterCycleInput } from '../cycle.inputs';

const TAKEN = problem('id', 'DUPLICATE', 'This id is taken. Send it again with a new one.');
const IN_ONE = problem(
  null,
  'WRONG_STATE',
  'This subgroup went into a cycle meanwhile. Load the page again and look.',
);

/** Takes a subgroup that is in no cycle into one; the same id sent twice does so once. */
@Injectable()
export class EnterCycle {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(viewer: Viewer, { id, ...input }: EnterCycleInput): Promise<Result<CyclePeriod>> {
    const scope = { programmeId: viewer.programmeId, actorId: viewer.personId };
    const wanted = { ...input, id: id ?? newId() };
    return refuseDuplicates(
      () =>
        this.unitOfWork.run(scope, this.clock.now(), (transaction) =>
          this.enter(transaction, viewer, wanted),
        ),
      { cycle_period_current: IN_ONE },
    );
  }

  private async enter(
    transaction: Transaction,
    viewer: Viewer,
    { id, cycleId, subgroupId, on }: EnterCycleInput & { id: string },
  ): Promise<Result<CyclePeriod>> {
    const subgroup = await transaction.subgroups.find(subgroupId);
    if (!subgroup) return fail({ ...notFound('subgroup'), field: 'subgroupId' });
    const cycle = await transaction.cycles.find(cycleId);
    if (!cycle) return fail({ ...notFound('cycle'), field: 'cycleId' });
    const refused = checkMayKeepCycle(viewer, cycle);
    if (refused) return fail(refused);
    const earlier = await transaction.cycles.findPeriod(id);
    if (earlier) {
      const isSame = earlier.cycleId === cycleId && earlier.subgroupId === subgroupId;
      return isSame ? ok(earlier) : fail(TAKEN);
    }
    const current = await transaction.cycles.openPeriod(subgroupId);
    const entered = enterCycle({ id, subgroup, cycle, on }, current, this.clock.today());
    if (!entered.ok) return entered;
    await transaction.cycles.movePeriod({ closed: null, opened: entered.value });
    transaction.record({
      verb: CYCLE_EVENTS.enter.audit,
      subjectType: 'cycle',
      subjectId: cycle.id,
      subjectTitle: cycleName(cycle),
      after: { ...entered.value, told: subgroup.name },
    });
    return entered;
  }
}
