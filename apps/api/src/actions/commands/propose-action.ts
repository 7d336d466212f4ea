import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { UnitOfWork } from '@heard/data';
import {
  type Action,
  ACTION_EVENTS,
  fail,
  mayPropose,
  ok,
  problem,
  propose,
  type Result,
  type Viewer,
} from '@heard/domain';
import { Clock } from '../../work/clock';
import { type ProposeActionInput } from '../action.inputs';
import { answerThemes, findThemes } from './answer-themes';
import { checkMeasures, checkNames } from './change-action';

/** Proposes an action in any subgroup; the same id sent twice proposes once. */
@Injectable()
export class ProposeAction {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, input: ProposeActionInput): Promise<Result<Action>> {
    const scope = { programmeId: viewer.programmeId, actorId: viewer.personId };
    let sentBefore: Action | null = null;
    const result = await this.unitOfWork.run(
      scope,
      this.clock.now(),
      async (transaction): Promise<Result<Action>> => {
        if (!mayPropose(viewer)) {
          return fail(
            problem(null, 'NOT_ALLOWED', 'Your roles do not propose actions. Ask a change leader to.'),
          );
        }
        const id = input.id ?? newId();
        const earlier = await transaction.actions.find(id);
        if (earlier?.proposedById === viewer.personId) return ok(earlier);
        const proposed = propose({ ...input, id }, viewer, this.clock.today());
        if (!proposed.ok) return proposed;
        const unknown = await checkNames(transaction, proposed.value);
        if (unknown) return fail(unknown);
        const wrong = await checkMeasures(transaction, null, proposed.value, this.clock.today());
        if (wrong) return fail(wrong);
        const themes = await findThemes(transaction, viewer, input.themeIds ?? []);
        if (!themes.ok) return themes;
        if (!(await transaction.actions.add(proposed.value))) {
          // Sent twice at the same moment, the second finds the row of the first only now.
          const first = await transaction.actions.find(id);
          if (first?.proposedById === viewer.personId) sentBefore = first;
          return fail(problem('id', 'DUPLICATE', 'This id is taken. Send the action again with a new one.'));
        }
        transaction.record({
          verb: ACTION_EVENTS.propose.audit,
          subjectType: 'action',
          subjectId: id,
          subjectTitle: proposed.value.title,
          after: proposed.value,
        });
        await answerThemes(transaction, proposed.value, themes.value);
        return proposed;
      },
    );
    return sentBefore ? ok(sentBefore) : result;
  }
}
