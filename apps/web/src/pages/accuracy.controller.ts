import { AccuracyPage, renderPage, type Site } from '#views';
import { Controller, Get, Header, Inject } from '@nestjs/common';
import { KEPT } from '../http/caching.js';
import { SITE } from '../tokens.js';

/** How often the labels are right. */
@Controller('accuracy')
export class AccuracyController {
  constructor(@Inject(SITE) private readonly site: Site) {}

  @Get()
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Cache-Control', KEPT.document)
  page(): string {
    return renderPage(AccuracyPage, { site: this.site });
  }
}
