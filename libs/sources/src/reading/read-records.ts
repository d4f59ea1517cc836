import type { Listing, RejectedRecord } from '#domain';
import type { z } from 'zod';
import type { SourceRequest, Stub } from '../define-source.js';
import { problemsInWords } from './problems-in-words.js';

type Facts = Omit<Listing, 'externalId'>;

export interface RecordReading<S extends z.ZodType> {
  records: readonly unknown[];
  /** How an operator finds a record in what was published, "line 7", where its id alone doesn't lead there. */
  placeOf?: (index: number) => string;
  /** The board's own key of a record, asked before its shape, so that a bad record can be named; null = it has none. */
  idOf: (record: Record<string, unknown>) => string | null;
  /** What to say of a record without a key, e.g. "id is missing". */
  withoutId: string;
  shape: S;
  /** Why a record in good shape is no vacancy; null = it is one. */
  notAVacancy?: (record: z.output<S>) => string | null;
  listing: (record: z.output<S>) => Facts;
}

export interface StubReading<S extends z.ZodType> extends RecordReading<S> {
  /** The request for the vacancy's own page. */
  detail: (record: z.output<S>, externalId: string) => SourceRequest;
}

/** Each record becomes a listing or is rejected with a reason; one bad record never takes the others with it. */
export function readRecords<S extends z.ZodType>(reading: RecordReading<S>) {
  const { vacancies, rejected } = readEach(reading);
  return { listings: vacancies.map(({ listing }) => listing), rejected };
}

/** As `readRecords`, for lists that tell only the outline: each record becomes a stub. */
export function readStubs<S extends z.ZodType>(reading: StubReading<S>) {
  const { vacancies, rejected } = readEach(reading);
  const stubs: Stub[] = vacancies.map(({ listing, record }) => ({
    listing,
    detail: reading.detail(record, listing.externalId),
  }));
  return { listings: [] as Listing[], stubs, rejected };
}

function readEach<S extends z.ZodType>(reading: RecordReading<S>) {
  const { records, placeOf } = reading;
  const vacancies: { record: z.output<S>; listing: Listing }[] = [];
  const rejected: RejectedRecord[] = [];
  const seen = new Set<string>();

  records.forEach((record, index) => {
    const externalId = isObject(record) ? reading.idOf(record) : null;
    const place = placeOf?.(index) ?? (externalId === null ? `record ${index + 1}` : null);
    const reject = (reason: string) =>
      rejected.push({ externalId, reason: place === null ? reason : `${place}: ${reason}` });

    if (!isObject(record)) return reject('not a JSON object');
    if (externalId === null) return reject(reading.withoutId);
    if (seen.has(externalId)) return reject('the same id came before on this page');
    seen.add(externalId);

    const result = reading.shape.safeParse(record);
    if (!result.success) return reject(problemsInWords(result.error, record));
    const reason = reading.notAVacancy?.(result.data);
    if (reason) return reject(reason);
    vacancies.push({ record: result.data, listing: { externalId, ...reading.listing(result.data) } });
  });

  return { vacancies, rejected };
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A key given as text or number; null for anything else and for blanks. */
export function idText(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  return String(value).trim() || null;
}
