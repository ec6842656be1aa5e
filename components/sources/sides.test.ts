import { expect, test } from 'vitest';
import { agreementBetween, sideOf } from './sides';

const question = {
  sides: [
    { position: 'Yes.', sources: ['alhabil-2024', 'raj-next14'] },
    { position: 'No.', sources: ['paradigm-shift'] },
  ],
} as const;
const sides = { sides: question.sides.map((side) => ({ ...side, sources: [...side.sources] })) };

test('a source is on the side that names it, or on none', () => {
  expect(sideOf(sides, 'raj-next14')).toBe(0);
  expect(sideOf(sides, 'paradigm-shift')).toBe(1);
  expect(sideOf(sides, 'handling-api-routes')).toBeUndefined();
});

test('agreement counts only questions on which both take a side', () => {
  const other = {
    sides: [
      { position: 'A.', sources: ['alhabil-2024' as const] },
      { position: 'B.', sources: ['raj-next14' as const] },
    ],
  };
  expect(agreementBetween([sides, other], 'alhabil-2024', 'raj-next14')).toEqual({ same: 1, both: 2 });
  expect(agreementBetween([sides, other], 'alhabil-2024', 'handling-api-routes')).toEqual({
    same: 0,
    both: 0,
  });
});
