/** An employer's number of a vacancy, as far as a text tells it. */
export interface Requisition {
  /** Capitals and digits with the signs between them: `R-10234`, `2024-21878`. */
  number: string;
  /** Its pattern; numbers of two patterns belong to two ways of counting and can't be compared. */
  pattern: string;
}

const NUMBER = String.raw`([A-Z]{0,5}[-_ ]?\d{2,}(?:[-_]\d{1,8}){0,2}|[A-Z]{1,3}\d{1,8}[A-Z]{0,2})\b`;
const LABEL = String.raw`(?:job )?(?:req(?:uisition)?|posting|vacancy|position|opening|announcement|recruitment|tracking|job)\b[ .]{0,2}(?:id|i\.d\.|no\b\.?|num(?:ber)?|code|#)|(?:job )?requisition|\breq\b|\bJR(?=[-_ ]?\d)`;
const SAID = new RegExp(
  String.raw`(?<![A-Za-z])(?:${LABEL})(?:[ \t]*(?:number|id|no\.|code))?[ \t]*[:#.|\-–]{0,3}[ \t]*\n?[ \t]*#?` +
    NUMBER,
  'gi',
);
const IN_TITLE = /(?:[([#]|[-–|] )\s*#?((?:R|JR|REQ|J)?[-_]?\d{4,}(?:-\d+)?)\s*[)\]]?\s*$/i;
/** Systems that write the requisition itself into the address; a plain number there is the advertisement's. */
const IN_ADDRESS = /[_/-]((?:JR|REQ|R)[-_]?\d{4,})(?:-\d)?(?:[/?#]|$)/i;
/** Years, forms and codes that stand where a number might. */
const NO_NUMBER = /^(?:(?:19|20)\d\d|1099|1500|ICD-?\d*|CPT-?\d*|UB-?\d*|[^\d]*\d{1,2}|\d{1,3})$/;

/** The number a source gives in a field or address of its own, else the ones in title and text; there may be none. */
export function requisitionsOf(listing: {
  requisitionId: string | null;
  url: string | null;
  title: string;
  body: string;
}): Requisition[] {
  const given = listing.requisitionId?.trim() || IN_ADDRESS.exec(listing.url ?? '')?.[1];
  const found = given
    ? [given]
    : [IN_TITLE.exec(listing.title)?.[1], ...[...listing.body.matchAll(SAID)].map((match) => match[1])];
  const numbers = found.flatMap((text) => {
    const number = text?.toUpperCase().replace(/[\s_]+/g, '-') ?? '';
    return number && !NO_NUMBER.test(number) ? [number] : [];
  });
  return [...new Set(numbers)].map((number) => ({ number, pattern: patternOf(number) }));
}

/** Letters and signs stay, every row of digits is one: `R-#`, `#-#`. */
const patternOf = (number: string): string => number.replace(/\d+/g, '#');

const bare = ({ number }: Requisition): string => number.replace(/[^A-Z0-9]/g, '');

/** The number both give; null = none in common. */
export const sharedRequisition = (a: readonly Requisition[], b: readonly Requisition[]): string | null =>
  a.find((one) => b.some((other) => bare(one) === bare(other)))?.number ?? null;

/** Two numbers of one way of counting that differ; null = nothing to compare. */
export function differingRequisitions(
  a: readonly Requisition[],
  b: readonly Requisition[],
): [string, string] | null {
  if (sharedRequisition(a, b)) return null;
  for (const one of a) {
    const other = b.find((other) => other.pattern === one.pattern);
    if (other) return [one.number, other.number];
  }
  return null;
}
