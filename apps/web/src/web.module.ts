import type { Producer } from '#queue';
import type { Settings } from '#settings';
import { storeProviders } from '#store';
import type { Site } from '#views';
import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { OpenApiController } from './api/openapi.controller.js';
import { PostingsController } from './api/postings.controller.js';
import { HealthController } from './health/health.controller.js';
import { Readiness } from './health/readiness.js';
import { FailureFilter } from './http/failure.filter.js';
import { OperatorController } from './operator/operator.controller.js';
import { PostingController } from './pages/posting.controller.js';
import { SearchController } from './pages/search.controller.js';
import { PRODUCER, SETTINGS, SITE } from './tokens.js';

export interface WebParts {
  settings: Settings;
  dataSource: DataSource;
  producer: Producer;
  site: Site;
}

@Module({})
export class WebModule {
  static with({ settings, dataSource, producer, site }: WebParts): DynamicModule {
    return {
      module: WebModule,
      controllers: [
        PostingsController,
        OpenApiController,
        HealthController,
        SearchController,
        PostingController,
        OperatorController,
      ],
      providers: [
        { provide: SETTINGS, useValue: settings },
        { provide: DataSource, useValue: dataSource },
        { provide: PRODUCER, useValue: producer },
        { provide: SITE, useValue: site },
        { provide: APP_FILTER, useClass: FailureFilter },
        ...storeProviders,
        Readiness,
      ],
    };
  }
}
