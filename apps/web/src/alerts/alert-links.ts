import { readSignedLink, signedLink, type LinkPurpose } from '#alerts';

/** Larger than any alert's id; asked for, the database would refuse it. */
const LARGEST_ID = 2_147_483_647;

/** Path of an alert's own page, for whoever has shown that its mail reaches him. */
export const managePath = (alertId: number, secret: string): string =>
  `/alerts/manage/${signedLink('manage', alertId, secret)}`;

/** The alert that a signed link is for; it may have been erased. Null = the link is none of ours. */
export function alertOfLink(purpose: LinkPurpose, token: string, secret: string): number | null {
  const id = readSignedLink(purpose, token, secret);
  return id !== null && id <= LARGEST_ID ? id : null;
}
