import { Module } from '@nestjs/common';
import { CalendarFeedController } from './calendar-feed.controller';
import { CalendarFeedResolver } from './calendar-feed.resolver';
import { AddSeries } from './commands/add-series';
import { ChangeEvent } from './commands/change-event';
import { ChangeListeningSettings } from './commands/change-listening-settings';
import { ChangeSeries } from './commands/change-series';
import { EditEvent } from './commands/edit-event';
import { KeepCalendarFeed } from './commands/keep-calendar-feed';
import { MoveEvent } from './commands/move-event';
import { PlanEvent } from './commands/plan-event';
import { PlanNextInSeries } from './commands/plan-next-in-series';
import { EventSeriesResolver, EventSeriesWritingResolver } from './event-series.resolver';
import { HomeListeningResolver } from './home-listening.resolver';
import { ListeningEventFieldsResolver } from './listening-event-fields.resolver';
import { ListeningEventWritingResolver } from './listening-event-writing.resolver';
import { ListeningEventResolver } from './listening-event.resolver';
import { ListeningSettingsResolver } from './listening-settings.resolver';

/** Listening events, their series and their calendar feed. */
@Module({
  controllers: [CalendarFeedController],
  providers: [
    CalendarFeedResolver,
    HomeListeningResolver,
    KeepCalendarFeed,
    ListeningEventResolver,
    ListeningEventFieldsResolver,
    ListeningEventWritingResolver,
    EventSeriesResolver,
    EventSeriesWritingResolver,
    ListeningSettingsResolver,
    ChangeListeningSettings,
    PlanEvent,
    ChangeEvent,
    EditEvent,
    MoveEvent,
    AddSeries,
    ChangeSeries,
    PlanNextInSeries,
  ],
  exports: [ChangeEvent],
})
export class ListeningModule {}
