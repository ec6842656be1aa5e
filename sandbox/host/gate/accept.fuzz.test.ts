/** Whatever strangers send: the outcome is nothing, or plain data in the shape of the protocol, and never an error. */
import { expect, it } from 'vitest';
import { promises } from './fuzz.testing';

it.each(Object.entries(promises))('takes three hundred %s', (_kind, tryToBreak) => {
  expect(() => tryToBreak(300)).not.toThrow();
});
