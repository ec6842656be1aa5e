import { expect, test } from 'vitest';
import { offlineFrom } from './use-offline';

const kept = { build: 'b1', saved: 3, of: 3, bytes: 900 };

test('it is ready only where all files are there, of the build of this page', () => {
  expect(offlineFrom(kept, 'b1')).toEqual({ state: 'ready', bytes: 900 });
  expect(offlineFrom(kept, 'b0')).toEqual({ state: 'reload', bytes: 900 });
  expect(offlineFrom({ ...kept, saved: 2 }, 'b1')).toBeUndefined();
  expect(offlineFrom({ ...kept, saved: 0, of: 0 }, 'b1')).toBeUndefined();
});
