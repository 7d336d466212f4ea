import { Module } from '@nestjs/common';
import { CorrectWellbeingAssessment } from './commands/correct-wellbeing-assessment';
import { RecordWellbeingAssessment } from './commands/record-wellbeing-assessment';
import { SetWellbeingFramework } from './commands/set-wellbeing-framework';
import {
  WellbeingAssessmentFieldsResolver,
  WellbeingFrameworkFieldsResolver,
  WellbeingVersionFieldsResolver,
} from './wellbeing-fields.resolver';
import { WellbeingResolver } from './wellbeing.resolver';

/** The wellbeing framework: its versions, and the assessments made by them. */
@Module({
  providers: [
    ...[WellbeingResolver, WellbeingFrameworkFieldsResolver, WellbeingAssessmentFieldsResolver],
    ...[WellbeingVersionFieldsResolver],
    ...[SetWellbeingFramework, RecordWellbeingAssessment, CorrectWellbeingAssessment],
  ],
})
export class WellbeingModule {}
