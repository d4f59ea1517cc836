import { isAddress } from '#domain';

/** The id that an operator means by an id, or by the address or path of a posting's page; null = neither. */
export function postingReference(text: string): number | null {
  const trimmed = text.trim();
  const path = isAddress(trimmed) ? new URL(trimmed).pathname : trimmed;
  const [, digits] =
    /^(?:#|(?:\/(?:operator|api\/v1))?\/?(?:postings|out)\/)?(\d{1,10})(?:-[^/]*)?\/?$/.exec(path) ?? [];
  return digits === undefined ? null : Number(digits);
}
