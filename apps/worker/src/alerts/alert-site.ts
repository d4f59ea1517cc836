import { signedLink, type AlertLinks, type Sender } from '#alerts';
import type { SearchCriteria } from '#domain';
import type { Settings } from '#settings';
import { searchAddress } from '#views';

/** What mails say of where they come from; null = alerts are not set up. */
export interface AlertSite {
  sender: Sender;
  secret: string;
  linksOf: (alertId: number, criteria: SearchCriteria) => AlertLinks;
  confirmLink: (token: string) => string;
}

const NO_POSTAL_ADDRESS = 'No postal address is set: this mail stays in the house.';

export function alertSite(settings: Settings): AlertSite | null {
  const { LINK_SECRET: secret, PUBLIC_URL, HOST, PORT } = settings;
  if (!secret) return null;
  const origin = PUBLIC_URL ?? `http://${HOST}:${PORT}`;
  return {
    sender: {
      origin,
      from: settings.MAIL_FROM,
      replyTo: settings.MAIL_REPLY_TO,
      postalAddress: settings.MAIL_POSTAL_ADDRESS ?? NO_POSTAL_ADDRESS,
    },
    secret,
    linksOf: (alertId, criteria) => ({
      search: `${origin}${searchAddress({ criteria, sort: null, limit: null })}`,
      manage: `${origin}/alerts/manage/${signedLink('manage', alertId, secret)}`,
      unsubscribe: `${origin}/alerts/unsubscribe/${signedLink('unsubscribe', alertId, secret)}`,
      report: `${origin}/report`,
    }),
    confirmLink: (token) => `${origin}/alerts/confirm/${token}`,
  };
}
