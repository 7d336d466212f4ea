import { type Answer } from '../answers/answer';
import { fail, ok, problem, type Problem, type Result } from '../result';
import { type Viewer, viewerHas } from '../viewer';
import { type Edition, type EditionState } from './edition';
import { type CheckFinding, type CheckKind } from './edition-checklist';

/** How many days a preview link may last. */
export const PREVIEW_DAYS = [1, 3, 7, 14] as const;

/** How many preview links of one edition may be open at once. */
export const MOST_PREVIEW_LINKS = 5;

/** A secret address at which somebody without an account reads an edition before it is out, for some days. */
export interface PreviewLink {
  id: string;
  programmeId: string;
  editionId: string;
  madeById: string;
  until: Date;
  isEnded: boolean;
}

/** Whether the viewer may make preview links, and end them. */
export function mayPreview(viewer: Viewer): boolean {
  return viewerHas(viewer, 'compose_edition') || viewerHas(viewer, 'approve_edition');
}

/** The refusal for those who may not. */
export function notAllowedToPreview(): Problem {
  return problem(
    null,
    'NOT_ALLOWED',
    'Only those who compose or approve editions make preview links. Ask communications.',
  );
}

const IN_THE_MAKING: readonly EditionState[] = ['draft', 'in_check', 'approved', 'scheduled'];

/** Whether there is something of the edition that is not out yet. */
export function isInTheMaking({ state }: Pick<Edition, 'state'>): boolean {
  return IN_THE_MAKING.includes(state);
}

/** A new preview link, unless nothing is in the making or enough are open. */
export function makePreviewLink(
  link: Omit<PreviewLink, 'until' | 'isEnded'>,
  edition: Pick<Edition, 'state'>,
  { days, open, now }: { days: number; open: number; now: Date },
): Result<PreviewLink> {
  if (!isInTheMaking(edition)) {
    return fail(
      problem(null, 'WRONG_STATE', 'Nothing of this edition waits to go out. Send its public page instead.'),
    );
  }
  if (!PREVIEW_DAYS.some((each) => each === days)) {
    return fail(problem('days', 'INVALID', `Choose ${PREVIEW_DAYS.join(', ')} days.`));
  }
  if (open >= MOST_PREVIEW_LINKS) {
    return fail(
      problem(null, 'INVALID', `${MOST_PREVIEW_LINKS} preview links are open. End one that is not needed.`),
    );
  }
  return ok({ ...link, until: new Date(now.getTime() + days * 86_400_000), isEnded: false });
}

/** Whether a preview link still shows its edition. What has gone out since is read on the public pages. */
export function isPreviewOpen(
  { until, isEnded }: Pick<PreviewLink, 'until' | 'isEnded'>,
  edition: Pick<Edition, 'state'>,
  now: Date,
): boolean {
  return !isEnded && until.getTime() > now.getTime() && isInTheMaking(edition);
}

/** What the checklist keeps from everybody outside, and so from a preview too: the rest is only not finished. */
const KEPT_BACK: readonly CheckKind[] = [
  'no_evidence',
  'figure_without_base',
  'small_group',
  'embargoed',
  'identifier',
  'quotation_not_cleared',
];

/**
 * What of a draft somebody without an account may see: the answers that no rule of confidentiality keeps back; null when
 * one keeps back the edition's own words.
 */
export function answersToPreview(
  answers: readonly Answer[],
  findings: readonly CheckFinding[],
): Answer[] | null {
  const keptBack = findings.filter(({ kind, isRefusal }) => isRefusal && KEPT_BACK.includes(kind));
  if (keptBack.some(({ answerId }) => answerId === null)) return null;
  return answers.filter(({ id }) => keptBack.every(({ answerId }) => answerId !== id));
}
