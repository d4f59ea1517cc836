import type { Settings } from '#settings';
import { siteMapIndex } from '#views';
import { Controller, Get, Header, Inject, Param, Req } from '@nestjs/common';
import type { Request } from 'express';
import { KEPT } from '../http/caching.js';
import { notFound } from '../http/failure.js';
import { siteOrigin } from '../http/site-origin.js';
import { SETTINGS } from '../tokens.js';
import { SiteMapCache } from './site-map-cache.js';

const XML = 'application/xml; charset=utf-8';

/** What search engines ask first. */
@Controller()
export class SitemapController {
  constructor(
    private readonly cache: SiteMapCache,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * Postings and the front page are for everybody. Searches are left out, because their filters make addresses without
   * end; the API, because it says what the pages say; and what leads to other sites.
   */
  @Get('robots.txt')
  @Header('Content-Type', 'text/plain; charset=utf-8')
  @Header('Cache-Control', KEPT.document)
  robots(@Req() request: Request): string {
    const closed = ['/?', '/api/', '/mcp', '/operator', '/out/'];
    return [
      'User-agent: *',
      ...closed.map((path) => `Disallow: ${path}`),
      '',
      `Sitemap: ${new URL('/sitemap.xml', this.origin(request)).href}`,
      '',
    ].join('\n');
  }

  /** Shows search engines that who tells them of our pages may do so (IndexNow). */
  @Get(':key.txt')
  @Header('Content-Type', 'text/plain; charset=utf-8')
  key(@Param('key') key: string): string {
    if (key !== this.settings.INDEXNOW_KEY) throw notFound('There is no such text here.');
    return key;
  }

  @Get('sitemap.xml')
  @Header('Content-Type', XML)
  @Header('Cache-Control', KEPT.document)
  async index(@Req() request: Request): Promise<string> {
    const origin = this.origin(request);
    return siteMapIndex(await this.cache.maps(origin), origin);
  }

  @Get('sitemap-postings-:number.xml')
  @Header('Content-Type', XML)
  @Header('Cache-Control', KEPT.document)
  async map(@Req() request: Request): Promise<string> {
    const maps = await this.cache.maps(this.origin(request));
    const map = maps.find(({ path }) => path === request.path);
    if (!map) throw notFound('There is no such site map. /sitemap.xml names those that there are.');
    return map.xml;
  }

  private origin(request: Request): string {
    return siteOrigin(this.settings.PUBLIC_URL, request);
  }
}
