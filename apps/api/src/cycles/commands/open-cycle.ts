import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { UnitOfWork } from '@heard/data';
import {
  type Cycle,
  CYCLE_EVENTS,
  cycleName,
  fail,
  mayKeepCycles,
  notAllowedOnCycles,
  ok,
  openCycle,
  problem,
  type Result,
  type Viewer,
} from '@heard/domain';
import { Clock } from '../../work/clock';
import { refuseDuplicates } from '../../work/refuse-duplicates';
import { type OpenCycleInput } from '../cycle.inputs';

const TAKEN = problem('id', 'DUPLICATE', 'This id is taken. Send the cycle again with a new one.');

/** What a race for the same first day is told; the rule says it to whoever comes later. */
export const STARTED = problem(
  'startsOn',
  'DUPLICATE',
  'Another cycle begins on this day by now. Load the page again and look.',
);

/** Opens a cycle after all there are; the same id sent twice opens one. */
@Injectable()
export class OpenCycle {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(viewer: Viewer, input: OpenCycleInput): Promise<Result<Cycle>> {
    const { programmeId, personId: actorId } = viewer;
    const { startsOn, endsOn = null, surveyResults } = input;
    const id = input.id ?? newId();
    return refuseDuplicates(
      () =>
        this.unitOfWork.run(
          { programmeId, actorId },
          this.clock.now(),
          async (transaction): Promise<Result<Cycle>> => {
            if (!mayKeepCycles(viewer)) return fail(notAllowedOnCycles());
            const existing = await transaction.cycles.all();
            const earlier = existing.find((each) => each.id === id);
            if (earlier) return earlier.startsOn === startsOn ? ok(earlier) : fail(TAKEN);
            const opened = openCycle(
              { id, programmeId, startsOn, endsOn, surveyResults },
              existing,
              this.clock.today(),
            );
            if (!opened.ok) return opened;
            await transaction.cycles.add(opened.value);
            transaction.record({
              verb: CYCLE_EVENTS.open.audit,
              subjectType: 'cycle',
              subjectId: id,
              subjectTitle: cycleName(opened.value),
              after: opened.value,
            });
            return opened;
          },
        ),
      { cycle_starts_once: STARTED },
    );
  }
}
