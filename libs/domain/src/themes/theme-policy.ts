import { mayPropose } from '../actions/action-policy';
import { problem, type Problem } from '../result';
import { type Viewer, viewerHas, viewerHasInSubgroup } from '../viewer';
import { type Theme } from './theme';
import { THEME_VERBS, themeTransition, type ThemeVerb } from './theme-transitions';

/** What a page offers with a theme: the steps of its table, and proposing an action from it. */
export const THEME_OFFERS = [...THEME_VERBS, 'propose_action'] as const;

/** One of THEME_OFFERS. */
export type ThemeOffer = (typeof THEME_OFFERS)[number];

/**
 * Whether the viewer may see the theme. While it forms its leads alone do: a theme that appears the day after one event
 * was released would tell everybody else where it was said.
 */
export function maySeeTheme(
  viewer: Viewer,
  theme: Pick<Theme, 'programmeId' | 'subgroupId' | 'state' | 'stateBefore'>,
): boolean {
  const isForming = (theme.stateBefore ?? theme.state) === 'forming';
  return (
    viewer.programmeId === theme.programmeId &&
    viewerHas(viewer, 'see_work') &&
    (!isForming || maySortInSubgroup(viewer, theme.subgroupId))
  );
}

/** Whether the viewer sorts notes and keeps the themes of this subgroup. */
export function maySortInSubgroup(viewer: Viewer, subgroupId: string): boolean {
  return (
    viewerHas(viewer, 'sort_any_notes') || viewerHasInSubgroup(viewer, 'sort_subgroup_notes', subgroupId)
  );
}

/** Whether the viewer is a lead of this theme: of its subgroup, or of the programme. */
export function leadsTheme(viewer: Viewer, theme: Pick<Theme, 'programmeId' | 'subgroupId'>): boolean {
  return viewer.programmeId === theme.programmeId && maySortInSubgroup(viewer, theme.subgroupId);
}

/** Whose released notes the viewer may sort: those of all subgroups and of none, or of these subgroups alone. */
export function sortsNotesOf(viewer: Viewer): 'all' | readonly string[] {
  if (viewerHas(viewer, 'sort_any_notes')) return 'all';
  return viewerHas(viewer, 'sort_subgroup_notes') ? viewer.leadsSubgroups : [];
}

/** Whether the viewer may say to which subgroup a released note speaks. */
export function mayTagNotes(viewer: Viewer): boolean {
  return viewerHas(viewer, 'sort_any_notes');
}

/** What the viewer can do with the theme now: allowed by the policy and possible in its state. */
export function themeOffersFor(
  viewer: Viewer,
  theme: Pick<Theme, 'programmeId' | 'subgroupId' | 'state'>,
): ThemeOffer[] {
  const leads = leadsTheme(viewer, theme);
  const verbs: ThemeVerb[] = THEME_VERBS.filter((verb) => leads && themeTransition(theme, verb));
  const isLiving = themeTransition(theme, 'link_action') !== null;
  return mayPropose(viewer) && isLiving ? [...verbs, 'propose_action'] : verbs;
}

/** The refusal of a step that only a lead takes. */
export function notAllowedOnTheme(): Problem {
  return problem(
    null,
    'NOT_ALLOWED',
    'Only a lead of this subgroup or of the programme can do this. Ask one of them.',
  );
}
