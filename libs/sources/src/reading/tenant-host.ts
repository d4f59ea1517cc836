import type { BoardAddress } from '#domain';

const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;

/** Hosts that vendors keep for themselves beside those of their customers. */
const VENDORS_OWN = new Set(
  (
    'www www2 www3 app apps api apis login signin auth sso id accounts account secure admin go get start try demo ' +
    'help support docs doc documentation developer developers dev community blog info about legal privacy trust status security ' +
    'learn academy training university events partners partner marketplace insights resources media cdn static assets ' +
    'images img mail email click tracking analytics'
  ).split(' '),
);

/** The origin of an employer's own host at a vendor: `https://acme.vendor.example` for the token `acme`. */
export function tenantOrigin({ token }: BoardAddress, domain: string): string {
  const label = token.trim();
  if (!LABEL.test(label))
    throw new Error(
      `A board's token can't be "${token}": it is the part before .${domain} in the employer's address, such as "acme" in acme.${domain}.`,
    );
  return `https://${label.toLowerCase()}.${domain}`;
}

/** The employer in the host of an address, `acme` in acme.vendor.example; null for others' hosts and the vendor's own. */
export function tenantIn(url: URL, domain: string): string | null {
  const host = url.hostname.toLowerCase().replace(/\.$/, '');
  if (!host.endsWith(`.${domain}`)) return null;
  const label = host.slice(0, -domain.length - 1);
  return LABEL.test(label) && !VENDORS_OWN.has(label) ? label : null;
}
