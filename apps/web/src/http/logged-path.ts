const SECRET_AFTER = /^(\/+(?:alerts\/+(?:confirm|manage|unsubscribe)|hooks\/+mail)\/+)[^/]+/i;

/** A path as it may stand in logs: whoever reads those must not be able to act for a subscriber, or as a mail service. */
export const loggedPath = (path: string): string => path.replace(SECRET_AFTER, '$1(secret)');
