import { SourceChanged } from '#domain';
import { load, type CheerioAPI } from 'cheerio';
import { storableText } from './storable-text.js';

/** The tree of a page that must be HTML. */
export function htmlPage(text: string, sourceName: string): CheerioAPI {
  return load(markup(text, sourceName, 'a web page'));
}

/** The tree of a page that must be XML: a feed, a site map. */
export function xmlPage(text: string, sourceName: string): CheerioAPI {
  const body = markup(text, sourceName, 'XML');
  if (/^<!doctype html|^<html/i.test(body))
    throw new SourceChanged(`${sourceName} answered with an HTML page where XML was expected.`);
  return load(body, { xml: true });
}

function markup(text: string, sourceName: string, expected: string): string {
  const body = storableText(text.replace(/^\uFEFF/, '')).trim();
  if (body === '') throw new SourceChanged(`${sourceName} answered with an empty body.`);
  if (!body.startsWith('<'))
    throw new SourceChanged(`${sourceName} answered with something that is not ${expected}.`);
  return body;
}
