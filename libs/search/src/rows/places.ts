/** Where words are looked up: anywhere, or in one of the fields that say more than the body. */
export const PLACES = ['title', 'employer', 'labels', 'anywhere'] as const;
export type Place = (typeof PLACES)[number];
