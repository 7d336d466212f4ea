import { type Edition } from '../editions/edition';
import { mayCompose, maySeeEdition } from '../editions/edition-policy';
import { notFound, problem, type Problem } from '../result';
import { type Viewer } from '../viewer';
import { type PieceTexts } from './translation';
import { type KnownTranslation, pieceState, textStandings } from './translation-state';

/** What somebody can do with one piece in one language, in the order a page offers it. */
export const TRANSLATION_VERBS = ['write', 'check', 'uncheck'] as const;

/** One of TRANSLATION_VERBS. */
export type TranslationVerb = (typeof TRANSLATION_VERBS)[number];

/** What the policy asks of the edition. */
export type TranslatedEdition = Pick<Edition, 'programmeId' | 'state' | 'approvedById'>;

/** Null when the viewer may take the step, else the refusal that says who may, or when. */
export function checkTranslationVerb(
  viewer: Viewer,
  edition: TranslatedEdition,
  verb: TranslationVerb,
): Problem | null {
  if (!maySeeEdition(viewer, edition)) return notFound('edition');
  if (!mayCompose(viewer)) {
    const message = 'Only communications and programme leads translate editions. Ask one of them.';
    return problem(null, 'NOT_ALLOWED', message);
  }
  if (edition.state === 'withdrawn')
    return problem(null, 'WRONG_STATE', 'This edition is withdrawn. It stays as it is; begin a new edition.');
  const isAboutToGoOut = edition.state === 'approved' || edition.state === 'scheduled';
  if (verb === 'write' && isAboutToGoOut && edition.approvedById === viewer.personId) {
    const message = 'You approved this edition, so somebody else must write on it until it is out.';
    return problem(null, 'NOT_ALLOWED', message);
  }
  return null;
}

/** What the viewer can do with a piece now: allowed by the policy and possible where it stands. */
export function translationVerbsFor(
  viewer: Viewer,
  edition: TranslatedEdition,
  english: PieceTexts,
  known: KnownTranslation,
): TranslationVerb[] {
  const state = pieceState(english, known);
  const isComplete = textStandings(english, known).every((text) => text.state !== 'missing');
  const isPossible: Record<TranslationVerb, boolean> = {
    write: true,
    check: isComplete && state !== 'checked',
    uncheck: known?.isChecked ?? false,
  };
  return TRANSLATION_VERBS.filter(
    (verb) => isPossible[verb] && checkTranslationVerb(viewer, edition, verb) === null,
  );
}
