import { type Asking } from '../people/known-people.query';
import { type Reading } from '../work/reading';

/** The programme's settings as pages show them. */
export interface ProgrammeView {
  id: string;
  name: string;
  organisation: string;
  isExample: boolean;
  nudgeDays: number;
  dueSoonDays: number;
  idleMinutes: number;
  smallNumberThreshold: number;
  version: number;
}

/** Something a programme keeps a list of. */
export interface NamedView {
  id: string;
  name: string;
}

/** The lists of names that a programme keeps, each by name. */
export interface ProgrammeListsView {
  sites: NamedView[];
  directorates: NamedView[];
  staffGroups: NamedView[];
  goldenThreads: (NamedView & { description: string })[];
}

/** The viewer's programme; null only when it has gone meanwhile. */
export async function programmeOfViewer(reading: Reading): Promise<ProgrammeView | null> {
  const [programme] = await reading.query<ProgrammeView>(
    `select id, name, organisation, is_example as "isExample", nudge_days as "nudgeDays",
       due_soon_days as "dueSoonDays", idle_minutes as "idleMinutes",
       small_number_threshold as "smallNumberThreshold", version
     from programme where id = $1`,
    [reading.viewer.programmeId],
  );
  return programme ?? null;
}

/** All four lists of the viewer's programme, in one statement. */
export async function programmeLists(reading: Asking): Promise<ProgrammeListsView> {
  const rows = await reading.query<NamedView & { list: keyof ProgrammeListsView; description: string }>(
    `select 'sites' as list, id, name, '' as description from site
     union all select 'directorates', id, name, '' from directorate
     union all select 'staffGroups', id, name, '' from staff_group
     union all select 'goldenThreads', id, name, description from golden_thread
     order by list, name, id`,
  );
  const lists: ProgrammeListsView = { sites: [], directorates: [], staffGroups: [], goldenThreads: [] };
  for (const { list, ...named } of rows) lists[list].push(named);
  return lists;
}
