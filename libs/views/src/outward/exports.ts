import type { PostingSummary } from '#domain';
import { csvRow } from './csv-row.js';
import { EXPORT_FIELDS, exportRecord } from './export-record.js';
import { mayPassOn, type Outward } from './passing-on.js';

type Postings = AsyncIterable<PostingSummary> | Iterable<PostingSummary>;

/**
 * The postings as CSV (RFC 4180), piece by piece as they come: a header, then a row for each that may be passed on.
 * UTF-8 without a byte order mark, which most readers of CSV take for a part of the first name.
 */
export async function* csvExport(postings: Postings, from: Outward): AsyncGenerator<string> {
  yield csvRow(EXPORT_FIELDS);
  for await (const posting of postings) {
    if (!mayPassOn(posting, from.source)) continue;
    const record = exportRecord(posting, from);
    yield csvRow(EXPORT_FIELDS.map((field) => record[field]));
  }
}

/** The same postings with the same fields, as one JSON object a line. */
export async function* ndjsonExport(postings: Postings, from: Outward): AsyncGenerator<string> {
  for await (const posting of postings) {
    if (mayPassOn(posting, from.source)) yield `${JSON.stringify(exportRecord(posting, from))}\n`;
  }
}
