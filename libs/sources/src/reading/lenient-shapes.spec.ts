import { expect, test } from '@jest/globals';
import { amountIfAny, anything, objectIfAny, objectsIfAny, textIfAny } from './lenient-shapes.js';
import { object } from './shapes.js';

const shape = object({
  title: textIfAny,
  pay: amountIfAny,
  place: objectIfAny({ city: textIfAny }),
  fields: objectsIfAny({ name: textIfAny }),
  active: anything,
});

test('a field that is missing or strange counts as not said and costs no record', () => {
  const nothing = { title: '', pay: null, place: null, fields: [] };
  for (const odd of [undefined, null, {}, true, [7]])
    expect(shape.parse({ title: odd, pay: odd, fields: odd })).toMatchObject({
      title: '',
      pay: null,
      fields: [],
    });
  expect(shape.parse({})).toEqual(nothing);
  expect(shape.parse({ place: ['x'], fields: [null, { name: 'Pay' }, 'x', { name: [] }] })).toEqual({
    ...nothing,
    fields: [{ name: 'Pay' }, { name: '' }],
  });
});
