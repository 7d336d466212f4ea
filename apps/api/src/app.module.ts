import { type DynamicModule, Module } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import { type Database } from '@heard/data';
import { ActionsModule } from './actions/actions.module';
import { AuditModule } from './audit/audit.module';
import { BoardModule } from './board/board.module';
import { type Config } from './config';
import './graphql/enums';
import { HeardGraphQL } from './graphql/graphql.module';
import { HealthModule } from './health/health.module';
import { HomeModule } from './home/home.module';
import { PeopleModule } from './people/people.module';
import { ProgrammeModule } from './programme/programme.module';
import { SignInModule } from './sign-in/sign-in.module';
import { SubgroupsModule } from './subgroups/subgroups.module';
import { type Clock } from './work/clock';
import { WorkModule } from './work/work.module';

/** Everything Heard serves. */
@Module({})
export class AppModule {
  static with(config: Config, database: Database, clock?: Clock): DynamicModule {
    return {
      module: AppModule,
      imports: [
        LoggerModule.forRoot({ pinoHttp: { level: config.LOG_LEVEL, autoLogging: false } }),
        WorkModule.with(config, database, clock),
        HeardGraphQL,
        HealthModule,
        SignInModule,
        ActionsModule,
        HomeModule,
        BoardModule,
        AuditModule,
        PeopleModule,
        ProgrammeModule,
        SubgroupsModule,
      ],
    };
  }
}
