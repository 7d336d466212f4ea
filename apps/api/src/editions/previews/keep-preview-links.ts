import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { UnitOfWork } from '@heard/data';
import {
  EDITION_EVENTS,
  fail,
  makePreviewLink,
  mayPreview,
  maySeeEdition,
  notAllowedToPreview,
  notFound,
  ok,
  problem,
  type Result,
  type Viewer,
} from '@heard/domain';
import { newToken, tokenHash } from '../../sign-in/token';
import { Clock } from '../../work/clock';

const TAKEN = problem('id', 'DUPLICATE', 'This id is taken. Make the link again.');

/** What came of it: the edition it was about, and the secret of a new link, told this once. */
export interface PreviewLinkKept {
  editionId: string;
  token: string | null;
}

/** Makes and ends preview links; who looks at one is nowhere kept. */
@Injectable()
export class KeepPreviewLinks {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Makes a link that lasts some days. The same id sent twice by the same person makes one: its secret is another then,
   * since whoever sends again has not been told the first.
   */
  make(
    viewer: Viewer,
    input: { id?: string | null; editionId: string; days: number },
  ): Promise<Result<PreviewLinkKept>> {
    const { programmeId, personId } = viewer;
    const { editionId, days } = input;
    const id = input.id || newId();
    const now = this.clock.now();
    const token = newToken();
    return this.unitOfWork.run(
      { programmeId, actorId: personId },
      now,
      async (transaction): Promise<Result<PreviewLinkKept>> => {
        const { editions, previews } = transaction;
        const edition = await editions.find(editionId);
        if (!edition || !maySeeEdition(viewer, edition)) return fail(notFound('edition'));
        if (!mayPreview(viewer)) return fail(notAllowedToPreview());
        const earlier = await previews.find(id);
        const isSame = earlier?.editionId === editionId && earlier.madeById === personId && !earlier.isEnded;
        if (earlier && !isSame) return fail(TAKEN);
        const open = (await previews.countOpen(editionId, now)) - (earlier ? 1 : 0);
        const made = makePreviewLink({ id, programmeId, editionId, madeById: personId }, edition, {
          ...{ days, open, now },
        });
        if (!made.ok) return made;
        if (earlier) await previews.renew(id, tokenHash(token));
        else if (!(await previews.add(made.value, tokenHash(token)))) return fail(TAKEN);
        transaction.record({
          verb: EDITION_EVENTS.make_preview.audit,
          subjectType: 'edition',
          subjectId: editionId,
          subjectTitle: edition.title,
          after: {
            previewLinkId: id,
            until: (earlier ?? made.value).until,
            told: `For ${daysInWords(days)}`,
          },
        });
        return ok({ editionId, token });
      },
    );
  }

  /** Ends a link at once; ended twice, it is ended. */
  end(viewer: Viewer, id: string): Promise<Result<PreviewLinkKept>> {
    const scope = { programmeId: viewer.programmeId, actorId: viewer.personId };
    return this.unitOfWork.run(
      scope,
      this.clock.now(),
      async (transaction): Promise<Result<PreviewLinkKept>> => {
        const link = await transaction.previews.find(id);
        const edition = link && (await transaction.editions.find(link.editionId));
        if (!edition || !maySeeEdition(viewer, edition)) return fail(notFound('preview link'));
        if (!mayPreview(viewer)) return fail(notAllowedToPreview());
        if (link.isEnded) return ok({ editionId: edition.id, token: null });
        await transaction.previews.end(id);
        transaction.record({
          verb: EDITION_EVENTS.end_preview.audit,
          subjectType: 'edition',
          subjectId: edition.id,
          subjectTitle: edition.title,
          before: { previewLinkId: id, until: link.until },
        });
        return ok({ editionId: edition.id, token: null });
      },
    );
  }
}

function daysInWords(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
}
