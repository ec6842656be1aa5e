import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf } from './pieces';

describe('the pieces in which a body is posted', () => {
  it('leaves what is short as it is', () => {
    const part = new Uint8Array([1, 2, 3]);
    expect([...piecesOf(part)]).toEqual([part]);
    expect([...piecesOf(part)][0]).toBe(part);
  });

  it('copies no more memory than there are bytes', () => {
    const [piece] = piecesOf(new Uint8Array(1_000).subarray(10, 13));
    expect(piece?.buffer.byteLength).toBe(3);
  });

  it('are a megabyte at most, and together the body', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3_500_000 }),
        fc.integer({ min: 0, max: 9 }),
        (length, offset) => {
          const part = new Uint8Array(length + offset).fill(7).subarray(offset);
          const pieces = [...piecesOf(part)];
          const sum = pieces.reduce((bytes, piece) => bytes + piece.byteLength, 0);
          expect(Math.max(0, ...pieces.map(({ buffer }) => buffer.byteLength))).toBeLessThanOrEqual(
            1_000_000,
          );
          expect(sum).toBe(length);
        },
      ),
      { numRuns: 30 },
    );
  });
});
