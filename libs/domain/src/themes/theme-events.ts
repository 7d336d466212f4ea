import { type ThemeVerb } from './theme-transitions';

/** What the audit and a theme's history call something that happened to it. */
export interface ThemeEvent {
  /** The verb of the audit event. */
  audit: `theme.${string}`;
  /** The sentence of the history, said of nobody: "Agreed". */
  sentence: string;
  /**
   * Told to the theme's leads alone: when it was formed and notes came in would tell others of single events, and what
   * was split off or merged may be a theme that others do not see.
   */
  isForLeads?: true;
}

/** Every thing that can happen to a theme, as audited and as told in its history. */
export const THEME_EVENTS: Record<
  | Exclude<ThemeVerb, 'sort_notes'>
  | 'form'
  | 'form_by_split'
  | 'receive_merge'
  | 'lose_merge'
  | 'put_notes'
  | 'take_notes'
  | 'unlink_action',
  ThemeEvent
> = {
  form: { audit: 'theme.formed', sentence: 'Formed', isForLeads: true },
  form_by_split: { audit: 'theme.formed_by_split', sentence: 'Split from another theme', isForLeads: true },
  edit: { audit: 'theme.edited', sentence: 'Edited' },
  put_notes: { audit: 'theme.notes_put', sentence: 'Notes put in', isForLeads: true },
  take_notes: { audit: 'theme.notes_taken_out', sentence: 'Notes taken out', isForLeads: true },
  agree: { audit: 'theme.agreed', sentence: 'Agreed' },
  start_work: { audit: 'theme.work_started', sentence: 'Work started' },
  answer: { audit: 'theme.answered', sentence: 'Answered' },
  reopen: { audit: 'theme.reopened', sentence: 'Reopened' },
  link_action: { audit: 'theme.action_linked', sentence: 'Action linked' },
  unlink_action: { audit: 'theme.action_unlinked', sentence: 'Action no longer linked' },
  split: {
    audit: 'theme.split',
    sentence: 'Split: some of its notes went into another theme',
    isForLeads: true,
  },
  merge: { audit: 'theme.merged', sentence: 'Merged into another theme', isForLeads: true },
  receive_merge: {
    audit: 'theme.merge_received',
    sentence: 'Another theme was merged into it',
    isForLeads: true,
  },
  undo_merge: { audit: 'theme.merge_undone', sentence: 'Merge undone', isForLeads: true },
  lose_merge: {
    audit: 'theme.merge_ended',
    sentence: 'A theme that was merged into it stands alone again',
    isForLeads: true,
  },
  set_aside: { audit: 'theme.set_aside', sentence: 'Set aside' },
  take_up_again: { audit: 'theme.taken_up_again', sentence: 'Taken up again' },
};

/** What an audited verb tells of a theme; null when it is not one of a theme's. */
export function themeEventOf(audit: string): ThemeEvent | null {
  return Object.values(THEME_EVENTS).find((event) => event.audit === audit) ?? null;
}
