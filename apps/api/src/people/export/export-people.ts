import { Inject, Injectable } from '@nestjs/common';
import {
  type Database,
  importNames,
  knownPeople,
  type PersonListFilter,
  Reading,
  UnitOfWork,
} from '@heard/data';
import {
  fail,
  IMPORT_COLUMNS,
  ImportLists,
  importRowOf,
  type KnownPerson,
  mayImportPeople,
  notAllowedWithFiles,
  ok,
  type Result,
  type Viewer,
  viewerHas,
} from '@heard/domain';
import { DATABASE } from '../../tokens';
import { Clock } from '../../work/clock';
import { breathe } from '../files/breathe';

/** Takes people out of the directory as rows of a file that the import reads, its header first. */
@Injectable()
export class ExportPeople {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, filter: PersonListFilter, format: 'csv' | 'xlsx'): Promise<Result<string[][]>> {
    if (!mayImportPeople(viewer)) return fail(notAllowedWithFiles());
    const today = this.clock.today();
    const reading = new Reading(this.database, viewer, today);
    const lists = new ImportLists({ ...(await importNames(reading)), people: [] });
    const people: KnownPerson[] = [];
    for await (const some of knownPeople(reading, today, filter)) {
      people.push(...some);
      await breathe();
    }
    const rows = [[...IMPORT_COLUMNS] as string[]];
    for (const known of byName(people)) {
      rows.push(importRowOf(viewerHas(viewer, 'see_work') ? known : { ...known, memberships: [] }, lists));
      await breathe();
    }
    const scope = { programmeId: viewer.programmeId, actorId: viewer.personId };
    const set = Object.fromEntries(Object.entries(filter).filter(([, value]) => value));
    return this.unitOfWork.run(scope, this.clock.now(), async (transaction) => {
      transaction.record({
        verb: 'person.exported',
        subjectType: 'programme',
        subjectId: viewer.programmeId,
        subjectTitle: `${people.length} people as ${format.toUpperCase()}`,
        after: { rows: people.length, format, filter: set },
      });
      return ok(rows);
    });
  }
}

function byName(people: KnownPerson[]): KnownPerson[] {
  const keyed = people.map((known) => ({
    known,
    key: `${known.person.name.toLowerCase()} ${known.person.id}`,
  }));
  return keyed.sort((one, other) => (one.key < other.key ? -1 : 1)).map(({ known }) => known);
}
