import type { EmployerType } from '#domain';
import { wholeNameKey } from './name-key.js';

/** An employer that is on file. */
export interface KnownEmployer {
  name: string;
  /** The name folded: one for all spellings. */
  key: string;
  /** Former names, brands and short forms under which the same company hires. */
  aliases: { name: string; key: string }[];
  type: Exclude<EmployerType, 'unclear'>;
  /** Where the type is from, in words for an operator. */
  evidence: string;
  /** Host name of its own site, `example.org`; null = not on file. */
  site: string | null;
  /** Does it hire for others? */
  agency: boolean;
  /** Key of the company that owns it; null = none is on file. */
  parentKey: string | null;
}

const EVIDENCE = "Superbill's table of employers, November 2026";

/**
 * Reads a table of one kind of employers, a line each: `Name | site | other names, split by ; | parent`. Cells at the
 * end may be left out.
 */
export const employersOf = (type: KnownEmployer['type'], table: string): KnownEmployer[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', site = '', also = '', parent = ''] = line.split('|').map((cell) => cell.trim());
      const others = also.split(';').map((other) => other.trim());
      return {
        name,
        key: wholeNameKey(name),
        aliases: others.filter(Boolean).map((other) => ({ name: other, key: wholeNameKey(other) })),
        type,
        evidence: EVIDENCE,
        site: site || null,
        agency: type === 'staffing_agency',
        parentKey: parent ? wholeNameKey(parent) : null,
      };
    });
