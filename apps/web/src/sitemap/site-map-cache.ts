import { termsOf } from '#sources';
import { OpenPageStore, type OpenPage } from '#store';
import { siteMaps, type SiteMap } from '#views';
import { Injectable } from '@nestjs/common';

const BATCH = 5_000;
/** Search engines come some times a day; a posting more or less in the map is nothing to them. */
const KEPT_MS = 10 * 60_000;

/** The site maps as they were some minutes ago at most: one round through all postings serves every file. */
@Injectable()
export class SiteMapCache {
  private kept: { origin: string; until: number; maps: Promise<SiteMap[]> } | null = null;

  constructor(private readonly pages: OpenPageStore) {}

  maps(origin: string): Promise<SiteMap[]> {
    const now = performance.now();
    if (this.kept?.origin === origin && this.kept.until > now) return this.kept.maps;
    const maps = this.make(origin);
    const kept = { origin, until: now + KEPT_MS, maps };
    this.kept = kept;
    maps.catch(() => {
      if (this.kept === kept) this.kept = null;
    });
    return maps;
  }

  private async make(origin: string): Promise<SiteMap[]> {
    const maps: SiteMap[] = [];
    for await (const map of siteMaps(this.openPages(), { origin, source: termsOf })) maps.push(map);
    return maps;
  }

  private async *openPages(): AsyncGenerator<OpenPage> {
    for (let last = 0; ;) {
      const pages = await this.pages.after(last, BATCH);
      yield* pages;
      const end = pages.at(-1);
      if (!end) return;
      last = end.id;
    }
  }
}
