import { politeFetcher, type Fetcher } from '#http';
import { createProducer, type QueueStore } from '#queue';
import type { Settings } from '#settings';
import { HostTurnStore, MailOverviewStore, RobotsFileStore, storeProviders } from '#store';
import { type DynamicModule, Logger, Module, type Type } from '@nestjs/common';
import { ScheduleModule } from '@nestjs/schedule';
import { DataSource } from 'typeorm';
import { AlertMatcher } from './alerts/alert-matcher.js';
import { AlertTick } from './alerts/alert-tick.js';
import { alertSite } from './alerts/alert-site.js';
import { MailWriter } from './alerts/mail-writer.js';
import { mailerOf } from './alerts/mailer-of.js';
import type { HandlesJob } from './load-handlers.js';
import { Tick } from './tick.js';
import { ALERT_SITE, FETCHER, MAILER, PRODUCER, SETTINGS } from './tokens.js';

export interface WorkerParts {
  settings: Settings;
  dataSource: DataSource;
  queueStore: QueueStore;
  handlers: Type<HandlesJob>[];
  /** Instead of the one that the settings make, for benches that stand in for the whole web. */
  fetcher?: Fetcher | undefined;
}

@Module({})
export class WorkerModule {
  static with({ settings, dataSource, queueStore, handlers, fetcher }: WorkerParts): DynamicModule {
    const logger = new Logger('queue');
    return {
      module: WorkerModule,
      imports: [ScheduleModule.forRoot()],
      providers: [
        { provide: SETTINGS, useValue: settings },
        { provide: DataSource, useValue: dataSource },
        {
          provide: PRODUCER,
          useFactory: () => createProducer(queueStore, (error) => logger.warn(error.message)),
        },
        {
          provide: FETCHER,
          useFactory: (turns: HostTurnStore, robots: RobotsFileStore) =>
            fetcher ?? politeFetcher(settings, turns, robots),
          inject: [HostTurnStore, RobotsFileStore],
        },
        { provide: ALERT_SITE, useValue: alertSite(settings) },
        {
          provide: MAILER,
          useFactory: (mails: MailOverviewStore) => mailerOf(settings, mails),
          inject: [MailOverviewStore],
        },
        AlertMatcher,
        AlertTick,
        MailWriter,
        ...storeProviders,
        ...handlers,
        Tick,
      ],
    };
  }
}
