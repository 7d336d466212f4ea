import { type Asking, importNames, knownPeople } from '@heard/data';
import {
  type ImportPlan,
  importRightsOf,
  type KnownPerson,
  PersonImportPlanner,
  type Viewer,
} from '@heard/domain';
import { breathe } from '../files/breathe';

const TELL_EVERY = 500;

/** What a file of people comes to, and whom it was compared with. */
export interface PlannedPeople extends ImportPlan {
  known: Map<string, KnownPerson>;
}

/** Compares the cells of a file, its header first, with the programme as it is now, and lets others have their turn. */
export async function planPeople(
  asking: Asking,
  viewer: Viewer,
  today: string,
  [header = [], ...rows]: readonly string[][],
  tell: (rowsDone: number) => Promise<void> = async () => undefined,
): Promise<PlannedPeople> {
  const names = await importNames(asking);
  const known = new Map<string, KnownPerson>();
  for await (const people of knownPeople(asking, today)) {
    for (const person of people) known.set(person.person.id, person);
    await breathe();
  }
  const people = [...known.values()];
  const planner = new PersonImportPlanner(header, { ...names, people, ...importRightsOf(viewer) });
  if (planner.headerIsWrong) return { ...planner.planned, known };
  for (const [index, cells] of rows.entries()) {
    planner.add(cells);
    await breathe();
    if ((index + 1) % TELL_EVERY === 0) await tell(index + 1);
  }
  return { ...planner.planned, known };
}
