import { notFound, problem, type Problem } from '../result';
import { type Viewer, viewerHas } from '../viewer';
import { type Edition } from './edition';
import { EDITION_VERBS, editionTransition, type EditionVerb, type EditionWho } from './edition-transitions';

/** What the policy asks of an edition. */
export interface EditionStanding extends Pick<
  Edition,
  'programmeId' | 'state' | 'publishedVersion' | 'authorIds'
> {
  /** Who wrote its translations last, where that bears on the step. */
  translatorIds?: readonly string[];
}

/** Whether the viewer may see the editions of a programme, drafts among them. */
export function maySeeEdition(viewer: Viewer, edition: Pick<Edition, 'programmeId'>): boolean {
  return viewer.programmeId === edition.programmeId && viewerHas(viewer, 'see_work');
}

/** Whether the viewer may begin editions and write on them. */
export function mayCompose(viewer: Viewer): boolean {
  return viewerHas(viewer, 'compose_edition');
}

const IS_WHO: Record<EditionWho, (viewer: Viewer, edition: EditionStanding) => boolean> = {
  composer: (viewer) => mayCompose(viewer),
  approver: (viewer) => viewerHas(viewer, 'approve_edition'),
  second_person: (viewer, edition) => viewerHas(viewer, 'approve_edition') && !wroteOn(viewer, edition),
};

function wroteOn({ personId }: Viewer, { authorIds, translatorIds = [] }: EditionStanding): boolean {
  return authorIds.includes(personId) || translatorIds.includes(personId);
}

/** What the viewer can do with the edition now: allowed by the policy and possible in its state. */
export function editionVerbsFor(viewer: Viewer, edition: EditionStanding): EditionVerb[] {
  if (!maySeeEdition(viewer, edition)) return [];
  return EDITION_VERBS.filter((verb) => {
    const row = editionTransition(edition, verb);
    return row !== null && IS_WHO[row.who](viewer, edition);
  });
}

/** Null when the viewer may take the step, else the refusal that says who may. The state `checkEditionState` judges. */
export function checkEditionVerb(
  viewer: Viewer,
  edition: EditionStanding,
  verb: EditionVerb,
): Problem | null {
  if (!maySeeEdition(viewer, edition)) return notFound('edition');
  const row = editionTransition(edition, verb);
  if (!row || IS_WHO[row.who](viewer, edition)) return null;
  const isAuthor = row.who === 'second_person' && wroteOn(viewer, edition);
  return problem(
    null,
    'NOT_ALLOWED',
    isAuthor && viewerHas(viewer, 'approve_edition')
      ? 'You wrote on this edition or a translation of it, so somebody else must approve and publish it. Ask a second person.'
      : 'Your roles do not reach this step. Ask communications or the programme lead.',
  );
}
