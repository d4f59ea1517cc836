import type { Producer } from '#queue';
import type { Settings } from '#settings';
import { storeProviders } from '#store';
import type { Site } from '#views';
import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { AlertsApiController } from './alerts/alerts-api.controller.js';
import { ConfirmController } from './alerts/confirm.controller.js';
import { EmployerMeant } from './alerts/employer-meant.js';
import { FilterNames } from './alerts/filter-names.js';
import { GraduatesController } from './alerts/graduates.controller.js';
import { MailEvents } from './alerts/mail-events.js';
import { MailHookController } from './alerts/mail-hook.controller.js';
import { ManageController } from './alerts/manage.controller.js';
import { ManagedAlerts } from './alerts/managed-alerts.js';
import { NewAlertController } from './alerts/new-alert.controller.js';
import { OwnDataController } from './alerts/own-data.controller.js';
import { SignUps } from './alerts/sign-ups.js';
import { UnsubscribeController } from './alerts/unsubscribe.controller.js';
import { OpenApiController } from './api/openapi.controller.js';
import { PostingsController } from './api/postings.controller.js';
import { ExportsController } from './exports/exports.controller.js';
import { FeedsController } from './feeds/feeds.controller.js';
import { HealthController } from './health/health.controller.js';
import { Readiness } from './health/readiness.js';
import { FailureFilter } from './http/failure.filter.js';
import { McpController } from './mcp/mcp.controller.js';
import { OperatorPostingController } from './operator/operator-posting.controller.js';
import { EmployersController } from './operator/employers/employers.controller.js';
import { MailController } from './operator/mail/mail.controller.js';
import { OutboxController } from './operator/mail/outbox.controller.js';
import { OperatorController } from './operator/operator.controller.js';
import { ReportsController } from './operator/reports.controller.js';
import { AccuracyController } from './pages/accuracy.controller.js';
import { CompareController } from './pages/compare.controller.js';
import { PostingController } from './pages/posting.controller.js';
import { SavedController } from './pages/saved.controller.js';
import { SearchController } from './pages/search.controller.js';
import { SourcesController } from './pages/sources.controller.js';
import { ReportController } from './reports/report.controller.js';
import { OpenSummaries } from './search/open-summaries.js';
import { ReadIndex } from './search/read-index.js';
import { Search } from './search/search.js';
import { SiteMapCache } from './sitemap/site-map-cache.js';
import { SitemapController } from './sitemap/sitemap.controller.js';
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
        ExportsController,
        FeedsController,
        McpController,
        SitemapController,
        HealthController,
        SearchController,
        PostingController,
        CompareController,
        ReportController,
        SavedController,
        SourcesController,
        AccuracyController,
        OperatorController,
        ReportsController,
        EmployersController,
        OperatorPostingController,
        MailController,
        OutboxController,
        AlertsApiController,
        NewAlertController,
        GraduatesController,
        ConfirmController,
        UnsubscribeController,
        ManageController,
        OwnDataController,
        MailHookController,
      ],
      providers: [
        { provide: SETTINGS, useValue: settings },
        { provide: DataSource, useValue: dataSource },
        { provide: PRODUCER, useValue: producer },
        { provide: SITE, useValue: site },
        { provide: APP_FILTER, useClass: FailureFilter },
        ...storeProviders,
        Readiness,
        ReadIndex,
        OpenSummaries,
        Search,
        SiteMapCache,
        SignUps,
        ManagedAlerts,
        FilterNames,
        EmployerMeant,
        MailEvents,
      ],
    };
  }
}
