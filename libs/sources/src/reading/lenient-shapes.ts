import { z } from 'zod';
import { amount, text } from './shapes.js';

/**
 * Pieces for fields without which a record still is a vacancy: what is missing, or not what it is known for, counts as
 * not said.
 */
export const textIfAny = text.catch('');

export const amountIfAny = amount.catch(null);

export const objectIfAny = <S extends z.core.$ZodLooseShape>(shape: S) =>
  z.object(shape).nullable().catch(null);

/** The objects of a list; an item that is none is passed over. */
export const objectsIfAny = <S extends z.core.$ZodLooseShape>(shape: S) =>
  z
    .array(objectIfAny(shape))
    .catch([])
    .transform((items) => items.filter((item) => item !== null));

/** A field of which only one value says something, such as `active: false`. */
export const anything = z.unknown().optional();
