import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { UnitOfWork } from '@heard/data';
import { cleanLine, fail, notFound, ok, problem, type Result, type Viewer } from '@heard/domain';
import { Clock } from '../../work/clock';

const MOST_VIEWS = 30;

/** Keeps the viewer's own filters on the action list under a name. */
@Injectable()
export class SaveView {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async run(
    viewer: Viewer,
    input: { id: string | null; name: string; query: string },
  ): Promise<Result<null>> {
    const name = cleanLine(input.name);
    const query = cleanLine(input.query).replace(/^\?/, '');
    if (name.length < 1) return fail(problem('name', 'REQUIRED', 'Give the view a name.'));
    if (name.length > 60)
      return fail(problem('name', 'TOO_LONG', 'Give the view a name of 60 characters at most.'));
    if (query.length > 2000)
      return fail(problem('query', 'TOO_LONG', 'This view has too many filters to keep.'));
    const scope = { programmeId: viewer.programmeId, actorId: viewer.personId };
    return this.unitOfWork.run(scope, this.clock.now(), async (transaction): Promise<Result<null>> => {
      const views = await transaction.savedViews.of(viewer.personId);
      const same = views.find(
        (view) => view.id === input.id || view.name.toLowerCase() === name.toLowerCase(),
      );
      if (!same && views.length >= MOST_VIEWS) {
        return fail(problem(null, 'INVALID', `Remove a saved view first: ${MOST_VIEWS} are the most.`));
      }
      const id = same?.id ?? input.id ?? newId();
      await transaction.savedViews.keep({ id, personId: viewer.personId, name, query });
      transaction.record({
        verb: 'saved_view.kept',
        subjectType: 'saved_view',
        subjectId: id,
        subjectTitle: name,
        before: same ?? null,
        after: { name, query },
      });
      return ok(null);
    });
  }
}

/** Removes one of the viewer's own saved views. */
@Injectable()
export class RemoveView {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, id: string): Promise<Result<null>> {
    const scope = { programmeId: viewer.programmeId, actorId: viewer.personId };
    return this.unitOfWork.run(scope, this.clock.now(), async (transaction): Promise<Result<null>> => {
      const view = (await transaction.savedViews.of(viewer.personId)).find((own) => own.id === id);
      if (!view) return fail(notFound('saved view'));
      await transaction.savedViews.remove(id);
      transaction.record({
        verb: 'saved_view.removed',
        subjectType: 'saved_view',
        subjectId: id,
        subjectTitle: view.name,
        before: view,
      });
      return ok(null);
    });
  }
}
