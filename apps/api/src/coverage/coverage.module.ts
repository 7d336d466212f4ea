import { Module } from '@nestjs/common';
import { SetHeadcounts } from './commands/set-headcounts';
import { CoverageResolver } from './coverage.resolver';

/** Who has been heard and who has not. */
@Module({ providers: [CoverageResolver, SetHeadcounts] })
export class CoverageModule {}
