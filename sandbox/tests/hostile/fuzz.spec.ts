/** Ten thousand of each kind of message, header and cookie; the unit tests beside the code try three hundred. */
import { test } from '@playwright/test';
import { timeout } from '../../../evidence/lab/pace';
import { promises } from '../../host/gate/fuzz.testing';

for (const [kind, tryToBreak] of Object.entries(promises)) {
  test(`ten thousand ${kind} break nothing`, () => {
    test.setTimeout(timeout(180_000));
    tryToBreak(10_000);
  });
}
