import { isAddress } from '#domain';
import type { CheerioAPI } from 'cheerio';
import type { SourceRequest } from '../define-source.js';
import { webAddress } from './web-address.js';

/** Where a page says that it stands. A saved page knows no other address of itself. */
export function addressSaidBy($: CheerioAPI): string | null {
  const said = [$('link[rel="canonical"]').attr('href'), $('meta[property="og:url"]').attr('content')];
  return said.map((address) => webAddress(address?.trim() ?? '')).find((address) => address !== null) ?? null;
}

/**
 * Where readers find the page; null when nothing tells: a saved page is read as if the vendor's own homepage had been
 * asked, and links made from that would lead readers astray.
 */
export function readersAddress($: CheerioAPI, { url }: SourceRequest, homepage: string): string | null {
  const asked = isAddress(url) && new URL(url).host !== new URL(homepage).host ? url : null;
  return addressSaidBy($) ?? asked;
}

/** The whole address of a link, for readers; null when the link leads nowhere a browser could go. */
export function linkedFrom(base: string | null, link: string | undefined): string | null {
  const trimmed = link?.trim() ?? '';
  const address =
    trimmed !== '' && isAddress(trimmed, base ?? undefined) ? new URL(trimmed, base ?? undefined) : null;
  return address && webAddress(address.href);
}

/** The same page on the host that was asked: links may name an employer's other host, which isn't the board's. */
export function onAskedHost({ url }: SourceRequest, address: string): string {
  const { pathname, search } = new URL(address, url);
  return new URL(pathname + search, url).href;
}
