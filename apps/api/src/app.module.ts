import { type DynamicModule, Module } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import { type Database } from '@heard/data';
import { ActionsModule } from './actions/actions.module';
import { AnsweringModule } from './answering/answering.module';
import { AuditModule } from './audit/audit.module';
import { BoardModule } from './board/board.module';
import { type Config } from './config';
import { CoverageModule } from './coverage/coverage.module';
import { CyclesModule } from './cycles/cycles.module';
import { EditionsModule } from './editions/editions.module';
import { GatesModule } from './gates/gates.module';
import './graphql/enums';
import { HeardGraphQL } from './graphql/graphql.module';
import { HealthModule } from './health/health.module';
import { HomeModule } from './home/home.module';
import { JobsModule } from './jobs/jobs.module';
import { ListeningModule } from './listening/listening.module';
import { MeasuresModule } from './measures/measures.module';
import { NotesModule } from './notes/notes.module';
import { PapersModule } from './papers/papers.module';
import { PeopleModule } from './people/people.module';
import { PostingsModule } from './postings/postings.module';
import { ProgrammeModule } from './programme/programme.module';
import { PublicPagesModule } from './public-pages/public-pages.module';
import { ReactionsModule } from './reactions/reactions.module';
import { RetentionModule } from './retention/retention.module';
import { SignInModule } from './sign-in/sign-in.module';
import { SomethingToAddModule } from './something-to-add/something-to-add.module';
import { SubgroupsModule } from './subgroups/subgroups.module';
import { ThemesModule } from './themes/themes.module';
import { TranslationsModule } from './translations/translations.module';
import { WellbeingModule } from './wellbeing/wellbeing.module';
import { type Clock } from './work/clock';
import { WorkModule } from './work/work.module';

/** Everything Heard serves. */
@Module({})
export class AppModule {
  static with(config: Config, database: Database, clock?: Clock): DynamicModule {
    return {
      module: AppModule,
      imports: [
        // No line is tied to a request: that would follow every promise, and requests are not logged (ADR 0013).
        LoggerModule.forRoot({ pinoHttp: { level: config.LOG_LEVEL, autoLogging: false }, forRoutes: [] }),
        WorkModule.with(config, database, clock),
        HeardGraphQL,
        HealthModule,
        SignInModule,
        ActionsModule,
        HomeModule,
        BoardModule,
        AnsweringModule,
        AuditModule,
        PeopleModule,
        CoverageModule,
        RetentionModule,
        JobsModule,
        ProgrammeModule,
        SubgroupsModule,
        CyclesModule,
        GatesModule,
        ThemesModule,
        ListeningModule,
        NotesModule,
        MeasuresModule,
        PapersModule,
        WellbeingModule,
        SomethingToAddModule,
        EditionsModule,
        PublicPagesModule,
        ReactionsModule,
        PostingsModule,
        TranslationsModule,
      ],
    };
  }
}
