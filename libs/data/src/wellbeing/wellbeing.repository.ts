import { type WellbeingAssessment, type WellbeingFramework } from '@heard/domain';
import { type Transaction } from '../work/unit-of-work';
import { ASSESSMENT_COLUMNS, FRAMEWORK_COLUMNS } from './wellbeing.view';

/** The wellbeing framework and its assessments for use cases: both only ever grow. */
export class WellbeingRepository {
  constructor(private readonly transaction: Transaction) {}

  /** The newest version of the framework, or null when the programme has none yet. */
  async newestFramework(): Promise<WellbeingFramework | null> {
    const [framework] = await this.transaction.query<WellbeingFramework>(
      `select ${FRAMEWORK_COLUMNS} from wellbeing_framework f order by f.number desc limit 1`,
    );
    return framework ?? null;
  }

  /** One version of the framework, or null when this programme has none such. */
  async framework(id: string): Promise<WellbeingFramework | null> {
    const [framework] = await this.transaction.query<WellbeingFramework>(
      `select ${FRAMEWORK_COLUMNS} from wellbeing_framework f where f.id = $1`,
      [id],
    );
    return framework ?? null;
  }

  /** The newest version of an assessment, or null when this programme has none such. */
  async assessment(id: string): Promise<WellbeingAssessment | null> {
    const [assessment] = await this.transaction.query<WellbeingAssessment>(
      `select ${ASSESSMENT_COLUMNS} from wellbeing_assessment a where a.id = $1 order by a.version desc limit 1`,
      [id],
    );
    return assessment ?? null;
  }

  /** Adds a version of the framework; of two who make the same number at once, the second runs into the first. */
  async addFramework(framework: WellbeingFramework): Promise<void> {
    const { id, programmeId, number, scaleNumber, elements, levels, madeById } = framework;
    await this.transaction.query(
      `insert into wellbeing_framework (id, programme_id, number, scale_number, elements, levels, made_by_id, made_at)
       values ($1, $2, $3, $4, $5::jsonb, $6::jsonb, $7, $8)`,
      [
        ...[id, programmeId, number, scaleNumber, JSON.stringify(elements), JSON.stringify(levels)],
        ...[madeById, this.transaction.now],
      ],
    );
  }

  /** Adds a version of an assessment; of two who correct the same at once, the second runs into the first. */
  async addAssessment(assessment: WellbeingAssessment): Promise<void> {
    const { id, version, programmeId, frameworkId, assessedOn, assessorId } = assessment;
    const { findings, reason, recordedById } = assessment;
    await this.transaction.query(
      `insert into wellbeing_assessment (id, version, programme_id, framework_id, assessed_on, assessor_id, findings,
         reason, recorded_by_id, recorded_at)
       values ($1, $2, $3, $4, $5, $6, $7::jsonb, $8, $9, $10)`,
      [
        ...[id, version, programmeId, frameworkId, assessedOn, assessorId, JSON.stringify(findings)],
        ...[reason, recordedById, this.transaction.now],
      ],
    );
  }
}
