/** Injection tokens for what isn't a class. */
export const SETTINGS = Symbol('settings');
export const PRODUCER = Symbol('producer');
export const FETCHER = Symbol('fetcher');
export const MAILER = Symbol('mailer');
export const ALERT_SITE = Symbol('alert site');
