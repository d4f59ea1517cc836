import type { ListingExtras } from '#domain';

/** The extras that say something; an empty one is left out, so that nobody takes it for a statement. */
export function statedExtras(extras: { [K in keyof ListingExtras]-?: string }): ListingExtras {
  return Object.fromEntries(Object.entries(extras).filter(([, text]) => text !== ''));
}
