import { type Phase, PHASE_LABELS } from '../subgroups/subgroup';

/** Criteria that the program works out from work already recorded. */
export const COMPUTED_CRITERIA = [
  'sponsor_named',
  'change_leaders_recruited',
  'directorates_heard',
  'nights_and_community_heard',
  'themes_evidenced',
  'actions_complete',
  'themes_taken_up',
  'actions_evaluated',
  'actions_settled',
  'themes_answered',
  'next_cycle_opened',
] as const;

/** One of COMPUTED_CRITERIA. */
export type ComputedCriterion = (typeof COMPUTED_CRITERIA)[number];

/** Each of them as a criterion is worded unless a programme says it otherwise. */
export const COMPUTED_CRITERION_LABELS: Record<ComputedCriterion, string> = {
  sponsor_named: 'A sponsor is named',
  change_leaders_recruited: 'Change leaders are recruited',
  directorates_heard: 'All directorates have been heard',
  nights_and_community_heard: 'Staff who work nights and in the community have been heard',
  themes_evidenced: 'Themes are linked to evidence',
  actions_complete: 'Each action has an owner, a measure, a baseline and an evaluation date',
  themes_taken_up: 'Every agreed theme has an action or an answer',
  actions_evaluated: 'Each action is evaluated',
  actions_settled: 'Each action is rolled out, handed over or stopped',
  themes_answered: 'Every theme is answered in public',
  next_cycle_opened: 'The next cycle is opened',
};

/** What must hold before a gate can be decided. */
export interface Criterion {
  id: string;
  wording: string;
  /** What the program works out for it; null when people give evidence. */
  computed: ComputedCriterion | null;
}

/** What a programme has set of one phase, and the criteria of the gate by which it is left. */
export interface MethodPhase {
  phase: Phase;
  name: string;
  /** A subgroup may leave it out. */
  isOptional: boolean;
  criteria: Criterion[];
}

/** How a programme works: its phases in order, each with its gate. */
export interface Method {
  programmeId: string;
  phases: MethodPhase[];
  /** The directorates and sites whose staff work in the community, by their ids. */
  communityPartIds: string[];
  /** Raised by the repository on each save, never here. */
  version: number;
}

const given = (id: string, wording: string): Criterion => ({ id, wording, computed: null });
const computed = (id: ComputedCriterion): Criterion => ({
  id,
  wording: COMPUTED_CRITERION_LABELS[id],
  computed: id,
});

/** The phases and criteria with which every programme begins (domain.md, "Default gate criteria"). */
export const DEFAULT_PHASES: readonly MethodPhase[] = [
  {
    ...{ phase: 'scope', name: PHASE_LABELS.scope, isOptional: true },
    criteria: [
      computed('sponsor_named'),
      computed('change_leaders_recruited'),
      given('reasons_written', 'The reasons and the end goal are written'),
      given('impact_planned', 'It is written how impact will be evaluated'),
    ],
  },
  {
    ...{ phase: 'discover', name: PHASE_LABELS.discover, isOptional: false },
    criteria: [
      given('culture_dashboard', 'Diagnostic: culture dashboard'),
      given('board_interviews', 'Diagnostic: board interviews'),
      given('leadership_survey', 'Diagnostic: leadership behaviours survey'),
      given('focus_groups', 'Diagnostic: focus groups'),
      given('workforce_analysis', 'Diagnostic: leadership workforce analysis'),
      given('patient_experience', 'Diagnostic: patient experience'),
      computed('directorates_heard'),
      computed('nights_and_community_heard'),
      computed('themes_evidenced'),
      given('synthesis_signed', 'The synthesis is signed'),
    ],
  },
  {
    ...{ phase: 'design', name: PHASE_LABELS.design, isOptional: false },
    criteria: [
      given('priorities_approved', 'The sponsor approves the priorities'),
      computed('actions_complete'),
      given('duplicates_resolved', 'Duplicates across subgroups are resolved'),
      computed('themes_taken_up'),
    ],
  },
  {
    ...{ phase: 'deliver', name: PHASE_LABELS.deliver, isOptional: false },
    criteria: [
      computed('actions_evaluated'),
      computed('actions_settled'),
      computed('themes_answered'),
      computed('next_cycle_opened'),
    ],
  },
];

/** What the programme has set of a phase; as it was at first where it says nothing. */
export function methodPhase({ phases }: Pick<Method, 'phases'>, phase: Phase): MethodPhase {
  const found = [...phases, ...DEFAULT_PHASES].find((each) => each.phase === phase);
  return found ?? { phase, name: PHASE_LABELS[phase], isOptional: false, criteria: [] };
}

/**
 * The phases into which a gate leads, in order: the next one and, where that may be left out, the one after it. Of null
 * those with which a cycle begins; none after the last.
 */
export function phasesAfter({ phases }: Pick<Method, 'phases'>, phase: Phase | null): MethodPhase[] {
  const later = phases.slice(phase === null ? 0 : phases.findIndex((each) => each.phase === phase) + 1);
  const firstFixed = later.findIndex(({ isOptional }) => !isOptional);
  return firstFixed === -1 ? later : later.slice(0, firstFixed + 1);
}

/** Whether a phase stands later in the programme's order than another. */
export function isLaterPhase({ phases }: Pick<Method, 'phases'>, phase: Phase, than: Phase): boolean {
  const place = (of: Phase) => phases.findIndex((each) => each.phase === of);
  return place(phase) > place(than);
}
