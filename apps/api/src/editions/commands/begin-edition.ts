import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { UnitOfWork } from '@heard/data';
import {
  beginEdition,
  cleanLine,
  type Edition,
  EDITION_EVENTS,
  fail,
  mayCompose,
  ok,
  problem,
  type Result,
  type Viewer,
} from '@heard/domain';
import { Clock } from '../../work/clock';
import { type BeginEditionInput } from '../edition.inputs';

const TAKEN = problem('id', 'DUPLICATE', 'This id is taken. Send the edition again with a new one.');
const NOT_ALLOWED = problem(
  null,
  'NOT_ALLOWED',
  'Only communications and programme leads compose editions. Ask one of them.',
);

/** Begins an edition; the same id sent twice begins one. */
@Injectable()
export class BeginEdition {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, input: BeginEditionInput): Promise<Result<Edition>> {
    const { programmeId, personId } = viewer;
    const id = input.id || newId();
    let sentBefore: Edition | null = null;
    const isSame = (edition: Edition | null) =>
      edition?.authorIds.includes(personId) && edition.title === cleanLine(input.title) ? edition : null;
    const begun = await this.unitOfWork.run(
      { programmeId, actorId: personId },
      this.clock.now(),
      async (transaction): Promise<Result<Edition>> => {
        if (!mayCompose(viewer)) return fail(NOT_ALLOWED);
        const edition = beginEdition(
          { id, programmeId, title: input.title, authorId: personId },
          this.clock.today(),
        );
        if (!edition.ok) return edition;
        const earlier = await transaction.editions.find(id);
        if (earlier) return isSame(earlier) ? ok(earlier) : fail(TAKEN);
        if (!(await transaction.editions.add(edition.value))) {
          // Sent twice at the same moment, the second finds the row of the first only now.
          sentBefore = isSame(await transaction.editions.find(id));
          return fail(TAKEN);
        }
        transaction.record({
          verb: EDITION_EVENTS.begin.audit,
          subjectType: 'edition',
          subjectId: id,
          subjectTitle: edition.value.title,
          after: edition.value,
        });
        return edition;
      },
    );
    return sentBefore ? ok(sentBefore) : begun;
  }
}
