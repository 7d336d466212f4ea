import {
  type CoverageAxis,
  type CoveragePart,
  type Headcount,
  inOrder,
  SHIFT_LABELS,
  SHIFTS,
} from '@heard/domain';
import { type Transaction } from '../work/unit-of-work';

/** Headcounts for the use case that enters them, which holds the programme's lock. */
export class HeadcountRepository {
  constructor(private readonly transaction: Transaction) {}

  async all(): Promise<Headcount[]> {
    return inOrder(await this.transaction.query<Headcount>('select axis, part, people from headcount'));
  }

  /** The parts of each axis. */
  async parts(): Promise<Record<CoverageAxis, CoveragePart[]>> {
    const rows = await this.transaction.query<
      CoveragePart & { axis: 'site' | 'directorate' | 'staff_group' }
    >(
      `select 'site' as axis, id, name from site
       union all select 'directorate', id, name from directorate
       union all select 'staff_group', id, name from staff_group`,
    );
    const along = (axis: CoverageAxis) => rows.filter((row) => row.axis === axis);
    const shift = SHIFTS.map((id) => ({ id, name: SHIFT_LABELS[id] }));
    return {
      site: along('site'),
      directorate: along('directorate'),
      staff_group: along('staff_group'),
      shift,
    };
  }

  /** Puts these headcounts in the place of all that were there. */
  async replace(headcounts: readonly Headcount[]): Promise<void> {
    await this.transaction.query('delete from headcount');
    await this.transaction.query(
      `insert into headcount (programme_id, axis, part, people)
       select $1, * from unnest($2::text[], $3::text[], $4::int[])`,
      [
        this.transaction.scope.programmeId,
        headcounts.map(({ axis }) => axis),
        headcounts.map(({ part }) => part),
        headcounts.map(({ people }) => people),
      ],
    );
  }
}
