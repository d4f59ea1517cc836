/** Injection tokens for what isn't a class. */
export const SETTINGS = Symbol('settings');
export const PRODUCER = Symbol('producer');
export const SITE = Symbol('site');
