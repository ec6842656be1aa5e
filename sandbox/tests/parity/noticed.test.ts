import { errors, expect as expectInBrowser } from '@playwright/test';
import { expect, it } from 'vitest';
import { isNoticed } from './noticed';

const thrownBy = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    return error;
  }
};

it.each([
  ['an assertion', thrownBy(() => expectInBrowser([201]).toEqual([200]))],
  ['what did not come in time', new errors.TimeoutError('locator.click: Timeout 2000ms exceeded.')],
])('%s notices', (_, error) => expect(isNoticed(error)).toBe(true));

it.each([
  ['a slip in a test', thrownBy(() => Reflect.get(undefined as unknown as object, 'status'))],
  ['a page that is gone', new Error('locator.click: Target page, context or browser has been closed')],
  ['a request without an answer', new Error('POST / got no answer: it was cut off')],
  ['nothing', undefined],
])('%s says nothing', (_, error) => expect(isNoticed(error)).toBe(false));
