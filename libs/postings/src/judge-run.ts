import type { RunOutcome } from '#domain';

/** One percent of slack for what comes and goes while pages are fetched one after another. */
const SLACK = 0.01;

/**
 * Whether a pull that fetched its last page got everything. `total` is what the source advertised, null when it
 * doesn't; a board that gives fewer records than it says it has is cut off, whatever its status code said.
 */
export function judgeRun(
  records: number,
  total: number | null,
): { outcome: RunOutcome; detail: string | null } {
  if (total !== null && records < total * (1 - SLACK)) {
    return {
      outcome: 'incomplete',
      detail: `The source says it holds ${total} postings but gave ${records}. Nothing was closed; it is read again at the next pull.`,
    };
  }
  return { outcome: 'ok', detail: null };
}
