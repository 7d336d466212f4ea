import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { UnitOfWork } from '@heard/data';
import {
  CYCLE_EVENTS,
  editMethod,
  fail,
  mayEditMethod,
  type Method,
  notAllowedOnCycles,
  ok,
  problem,
  type Result,
  stale,
  type Viewer,
} from '@heard/domain';
import { Clock } from '../../work/clock';
import { type EditMethodInput } from '../cycle.inputs';

const UNKNOWN = problem('communityPartIds', 'NOT_FOUND', 'Choose directorates and sites of this programme.');

/** Changes the names, the order and the criteria of the programme's phases. */
@Injectable()
export class EditMethod {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(
    viewer: Viewer,
    version: number,
    { phases, communityPartIds }: Pick<EditMethodInput, 'phases' | 'communityPartIds'>,
  ): Promise<Result<Method>> {
    const scope = { programmeId: viewer.programmeId, actorId: viewer.personId };
    return this.unitOfWork.run(scope, this.clock.now(), async (transaction): Promise<Result<Method>> => {
      if (!mayEditMethod(viewer)) return fail(notAllowedOnCycles());
      const programme = await transaction.programmes.find();
      const method = await transaction.cycles.method();
      if (method.version !== version) return fail(stale('method'));
      const known = method.phases.flatMap(({ criteria }) => criteria.map(({ id }) => id));
      const edited = editMethod(method, {
        communityPartIds,
        phases: phases.map((phase) => ({
          ...phase,
          criteria: phase.criteria.map(({ id, wording, computed }) => ({
            // An id that nobody gave out would take over what was said of another criterion once.
            ...{ id: id != null && known.includes(id) ? id : newId(), wording },
            computed: computed ?? null,
          })),
        })),
      });
      if (!edited.ok) return edited;
      const wanted = edited.value.communityPartIds;
      if ((await transaction.cycles.knownParts(wanted)).length < wanted.length) return fail(UNKNOWN);
      const saved = await transaction.cycles.saveMethod(method, edited.value);
      if (!saved) return fail(stale('method'));
      transaction.record({
        verb: CYCLE_EVENTS.edit_method.audit,
        subjectType: 'programme',
        subjectId: viewer.programmeId,
        subjectTitle: programme?.name ?? '',
        before: method,
        after: saved,
      });
      return ok(saved);
    });
  }
}
