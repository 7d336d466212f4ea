import { Injectable } from '@nestjs/common';
import { type Transaction, UnitOfWork } from '@heard/data';
import {
  fail,
  leadsTheme,
  maySeeTheme,
  notAllowedOnTheme,
  notFound,
  ok,
  type Problem,
  problem,
  type Result,
  stale,
  type Theme,
  THEME_EVENTS,
  type Viewer,
} from '@heard/domain';
import { Clock } from '../../work/clock';

/** A theme to change, and the version of it that was seen; without a version, what is done adds up whoever is first. */
export interface ThemeSeen {
  id: string;
  version?: number;
}

/** What came of a change besides the theme. */
export interface ThemeChanged {
  /** Null: nothing to do, since it is so already. */
  theme: Theme | null;
  /** It is saved already, since something else had to be counted after it. */
  isSaved?: boolean;
  /** Words or counts for the audit; never a word of a note, nor its id. */
  kept?: object;
}

/** How one step changes a theme, and what the audit calls it. */
export interface ThemeChange {
  event: keyof typeof THEME_EVENTS;
  /** Other themes to lock with it, in one order whoever locks them. */
  with?: readonly string[] | ((transaction: Transaction) => Promise<readonly string[]>);
  apply: (theme: Theme, transaction: Transaction, others: Theme[]) => Promise<Result<ThemeChanged>>;
}

/** What every use case on an existing theme does around its own rule: load, ask, apply, save, record. */
@Injectable()
export class ChangeTheme {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(viewer: Viewer, seen: ThemeSeen, change: ThemeChange): Promise<Result<Theme>> {
    const scope = { programmeId: viewer.programmeId, actorId: viewer.personId };
    return this.unitOfWork.run(scope, this.clock.now(), async (transaction): Promise<Result<Theme>> => {
      const others = typeof change.with === 'function' ? await change.with(transaction) : (change.with ?? []);
      const found = await transaction.themes.findAll([seen.id, ...others]);
      const theme = found.find(({ id }) => id === seen.id);
      if (!theme || !maySeeTheme(viewer, theme)) return fail(notFound('theme'));
      if (!leadsTheme(viewer, theme)) return fail(notAllowedOnTheme());
      if (seen.version !== undefined && theme.version !== seen.version) return fail(stale('theme'));
      const changed = await change.apply(theme, transaction, found);
      if (!changed.ok) return changed;
      const after = changed.value.theme;
      if (!after) return ok(theme);
      // Sorting and linking change nothing of the theme itself, so whoever edits its words is not told that they are stale.
      const isSaved = after === theme || changed.value.isSaved;
      const saved = isSaved ? after : await transaction.themes.save(theme, after);
      const kept = changed.value.kept;
      transaction.record({
        verb: THEME_EVENTS[change.event].audit,
        subjectType: 'theme',
        subjectId: saved.id,
        subjectTitle: saved.wording,
        before: after === theme ? null : theme,
        after: after === theme ? (kept ?? null) : { ...saved, ...kept },
      });
      return ok(saved);
    });
  }
}

/** The subgroup and golden threads that a theme names must be of this programme. */
export async function checkThemeNames(
  transaction: Transaction,
  { subgroupId, goldenThreadIds }: Pick<Theme, 'subgroupId' | 'goldenThreadIds'>,
): Promise<Problem | null> {
  const subgroups = await transaction.subgroups.names([subgroupId]);
  if (!subgroups.has(subgroupId)) {
    return problem('subgroupId', 'NOT_FOUND', 'Choose a subgroup of this programme.');
  }
  const threads = await transaction.subgroups.countThreads(goldenThreadIds);
  if (threads === goldenThreadIds.length) return null;
  return problem('goldenThreadIds', 'NOT_FOUND', 'Choose golden threads of this programme.');
}

/** Records what happened to another theme by the way. */
export function recordBeside(
  transaction: Transaction,
  theme: Theme,
  event: keyof typeof THEME_EVENTS,
  detail: string,
): void {
  transaction.record({
    verb: THEME_EVENTS[event].audit,
    subjectType: 'theme',
    subjectId: theme.id,
    subjectTitle: theme.wording,
    after: { told: detail },
  });
}
