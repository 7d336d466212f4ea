import { Module } from '@nestjs/common';
import { SignInModule } from '../sign-in/sign-in.module';
import { ActionMeasuresResolver, MeasureActionsResolver } from './action-measures.resolver';
import { ChartSettingsResolver } from './chart-settings.resolver';
import { AddMeasure } from './commands/add-measure';
import { EditMeasure } from './commands/edit-measure';
import { SayPublished } from './commands/say-published';
import { SetChart } from './commands/set-chart';
import { CheckMeasureImport } from './import/check-measure-import';
import { ConfirmMeasureImport } from './import/confirm-measure-import';
import { MeasureImportResolver } from './import/measure-import.resolver';
import { MeasuresFilesController } from './measures-files.controller';
import { MeasuresResolver } from './measures.resolver';

/** Evidence: measures, their figures, and files of them. */
@Module({
  imports: [SignInModule],
  controllers: [MeasuresFilesController],
  providers: [
    MeasuresResolver,
    ActionMeasuresResolver,
    MeasureActionsResolver,
    ChartSettingsResolver,
    SetChart,
    SayPublished,
    AddMeasure,
    EditMeasure,
    MeasureImportResolver,
    CheckMeasureImport,
    ConfirmMeasureImport,
  ],
})
export class MeasuresModule {}
