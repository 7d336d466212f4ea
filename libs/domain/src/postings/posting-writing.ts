import { type IsoDate } from '../calendar';
import { type Edition } from '../editions/edition';
import { fail, ok, problem, type Result } from '../result';
import { type Posting } from './posting';
import { canTakeStep, type PostingVerb } from './posting-transitions';

/** A poster put up today, of the version that is out. */
export function putUpPoster(
  input: { id: string; siteId: string; personId: string },
  edition: Pick<Edition, 'id' | 'programmeId' | 'state' | 'publishedVersion'>,
  today: IsoDate,
): Result<Posting> {
  if (edition.state === 'withdrawn')
    return fail(problem('editionId', 'WRONG_STATE', 'This edition was withdrawn. Put up no more of it.'));
  if (edition.publishedVersion === 0)
    return fail(
      problem('editionId', 'WRONG_STATE', 'This edition is not out yet. Wait until it is published.'),
    );
  return ok({
    ...{ id: input.id, programmeId: edition.programmeId, editionId: edition.id, siteId: input.siteId },
    ...{ editionVersion: edition.publishedVersion, putUpOn: today, putUpById: input.personId },
    ...{ takenDownOn: null, takenDownById: null, version: 1 },
  });
}

/** The posting after a step. */
export function movePosting(
  posting: Posting,
  verb: PostingVerb,
  personId: string,
  today: IsoDate,
): Result<Posting> {
  if (!canTakeStep(posting, verb, today)) return fail(problem(null, 'WRONG_STATE', WRONG_STATE[verb]));
  return ok(
    verb === 'take_down'
      ? { ...posting, takenDownOn: today, takenDownById: personId }
      : { ...posting, takenDownOn: null, takenDownById: null },
  );
}

const WRONG_STATE: Record<PostingVerb, string> = {
  take_down: 'This poster was taken down already. Reload the page to see what hangs.',
  put_back: 'This can be undone on the day it was taken down. Put the poster up anew.',
};
