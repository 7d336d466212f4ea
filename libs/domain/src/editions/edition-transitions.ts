import { problem, type Problem } from '../result';
import { type Edition, EDITION_STATE_LABELS, EDITION_STATES, type EditionState } from './edition';

/** What somebody can do to an edition that is there, in the order a page offers it. */
export const EDITION_VERBS = [
  'write',
  'send_to_check',
  'take_back',
  'send_back',
  'approve',
  'schedule',
  'unschedule',
  'publish',
  'add_languages',
  'correct',
  'drop_correction',
  'withdraw',
] as const;

/** One of EDITION_VERBS. */
export type EditionVerb = (typeof EDITION_VERBS)[number];

/** Who takes a step: whoever may compose, or whoever may approve; of those only one who did not write it. */
export type EditionWho = 'composer' | 'approver' | 'second_person';

/** Each of them in words. */
export const EDITION_WHO_LABELS: Record<EditionWho, string> = {
  composer: 'comms or a programme lead',
  approver: 'comms, a programme lead or a sponsor',
  second_person: 'comms, a programme lead or a sponsor who wrote neither it nor a translation of it',
};

/** One step an edition can take. `out` is published, or corrected once a second version is out. */
export interface EditionTransition {
  from: readonly EditionState[];
  verb: EditionVerb;
  to: EditionState | 'same' | 'out';
  who: EditionWho;
  condition: string;
}

/** Every step there is: the rule, the policy and docs/states.md are read from here. */
export const EDITION_TRANSITIONS: readonly EditionTransition[] = [
  { from: ['draft'], verb: 'write', to: 'same', who: 'composer', condition: '' },
  {
    from: ['draft'],
    verb: 'send_to_check',
    to: 'in_check',
    who: 'composer',
    condition: 'nothing on the checklist refuses it; a correction says what changed',
  },
  { from: ['in_check', 'approved'], verb: 'take_back', to: 'draft', who: 'composer', condition: '' },
  { from: ['in_check'], verb: 'send_back', to: 'draft', who: 'approver', condition: 'says what to mend' },
  {
    from: ['in_check'],
    verb: 'approve',
    to: 'approved',
    who: 'second_person',
    condition: 'nothing on the checklist refuses it',
  },
  {
    from: ['approved'],
    verb: 'schedule',
    to: 'scheduled',
    who: 'second_person',
    condition: 'at a time to come, within a year; a time that was missed is caught up',
  },
  { from: ['scheduled'], verb: 'unschedule', to: 'approved', who: 'approver', condition: '' },
  {
    from: ['approved', 'scheduled'],
    verb: 'publish',
    to: 'out',
    who: 'second_person',
    condition: 'nothing on the checklist refuses it that day; wording and figures are frozen',
  },
  {
    from: ['published', 'corrected'],
    verb: 'add_languages',
    to: 'same',
    who: 'approver',
    condition:
      'translations are whole that its readers do not have yet, and the approver wrote none of them; a new version whose English stays',
  },
  {
    from: ['published', 'corrected'],
    verb: 'correct',
    to: 'draft',
    who: 'composer',
    condition: 'what is out stays readable until the new version is published',
  },
  {
    from: ['draft'],
    verb: 'drop_correction',
    to: 'out',
    who: 'composer',
    condition: 'a version is out; the draft goes back to it',
  },
  {
    from: ['draft', 'in_check', 'approved', 'scheduled', 'published', 'corrected'],
    verb: 'withdraw',
    to: 'withdrawn',
    who: 'approver',
    condition: 'a version is out; gives a reason, and lists the posters still on walls',
  },
];

const NEEDS_OUT: readonly EditionVerb[] = ['drop_correction', 'withdraw'];

/** The row of the table for this step from the edition's state; null when it cannot be taken there. */
export function editionTransition(
  edition: Pick<Edition, 'state' | 'publishedVersion'>,
  verb: EditionVerb,
): EditionTransition | null {
  if (edition.publishedVersion === 0 && NEEDS_OUT.includes(verb)) return null;
  return EDITION_TRANSITIONS.find((row) => row.verb === verb && row.from.includes(edition.state)) ?? null;
}

/** Null when the edition can take the step, else the refusal that says what to do first. */
export function checkEditionState(
  edition: Pick<Edition, 'state' | 'publishedVersion'>,
  verb: EditionVerb,
): Problem | null {
  if (editionTransition(edition, verb)) return null;
  return problem(null, 'WRONG_STATE', wrongState(edition, verb));
}

function wrongState(
  { state, publishedVersion }: Pick<Edition, 'state' | 'publishedVersion'>,
  verb: EditionVerb,
) {
  const now = `This edition is ${EDITION_STATE_LABELS[state].toLowerCase()}.`;
  if (state === 'withdrawn') return `${now} It stays as it is; begin a new edition.`;
  if (publishedVersion === 0 && NEEDS_OUT.includes(verb))
    return `${now} No version of it is out, so there is nothing to go back to or to withdraw.`;
  if (verb === 'write' && (state === 'published' || state === 'corrected'))
    return `${now} Its wording is frozen. Begin a correction first.`;
  if (verb === 'write') return `${now} Take it back to the draft first.`;
  const row = EDITION_TRANSITIONS.find((each) => each.verb === verb);
  const before = EDITION_STATES.filter((each) => row?.from.includes(each)).map((each) =>
    EDITION_STATE_LABELS[each].toLowerCase(),
  );
  return `${now} This can be done while it is ${before.join(' or ')}. Reload the page to see it as it is.`;
}
