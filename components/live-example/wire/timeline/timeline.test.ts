import { describe, expect, it } from 'vitest';
import type { LoggedExchange } from '../../sandbox/sandbox-state';
import { exchangeOf } from '../exchange.testing';
import { queuedBehind } from './queue';
import { timeScale } from './time-scale';

describe('the axis', () => {
  it('is linear where something goes on all the time', () => {
    const { at, pauses } = timeScale([
      [100, 150],
      [140, 200],
    ]);
    expect([100, 125, 200, 250].map(at)).toEqual([0, 0.25, 1, 1]);
    expect(pauses).toEqual([]);
  });

  it('leaves pauses out, and keeps the order', () => {
    const { at, pauses } = timeScale([
      [5_000, 5_010],
      [0, 10],
    ]);
    expect(pauses).toEqual([{ from: expect.closeTo(0.475), to: expect.closeTo(0.525), milliseconds: 4_990 }]);
    expect([0, 10, 2_500, 5_000, 5_010].map(at)).toEqual([
      0,
      expect.closeTo(0.475),
      expect.closeTo(0.475),
      expect.closeTo(0.525),
      1,
    ]);
  });

  it('exists for nothing, for a moment, and for very many pauses', () => {
    expect(timeScale([]).at(5)).toBe(0);
    expect(timeScale([[5, 5]]).at(5)).toBe(0);
    const { at, pauses } = timeScale(
      Array.from({ length: 200 }, (_, index) => [index * 1_000, index * 1_000 + 5]),
    );
    expect(pauses).toHaveLength(199);
    expect(at(199_005)).toBeCloseTo(1);
    expect(at(100_000)).toBeGreaterThan(at(99_000));
  });
});

describe('the queue of actions', () => {
  const action = (sentAt: number, duration: number, change: Partial<LoggedExchange> = {}) =>
    exchangeOf({ sentAt, duration, requestHeaders: [['next-action', 'a']], headAfter: duration, ...change });

  it('is seen where an action leaves just when the one before has been answered', () => {
    expect(queuedBehind([action(0, 50), action(51, 50), action(102, 50), action(900, 50)])).toEqual([
      undefined,
      0,
      1,
      undefined,
    ]);
  });

  it('goes on when the value is there, even while the page still comes in', () => {
    expect(queuedBehind([action(0, 500, { headAfter: 20 }), action(22, 10)])).toEqual([undefined, 0]);
    expect(queuedBehind([action(0, 500, { headAfter: 20 }), action(200, 10)])).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('is one per tab, and holds neither handlers nor outsiders', () => {
    const handler = action(51, 10, { requestHeaders: [] });
    expect(queuedBehind([action(0, 50), handler, action(52, 10, { tab: 2 })])).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(
      queuedBehind([action(0, 50), action(51, 10, { from: 'outside', tab: undefined })])[1],
    ).toBeUndefined();
  });
});
