import { createBucket } from '../shared/limits';

/** Changes of its address that a page may make at once, and for ever per second. Browsers take 200 within 10 s (Chromium). */
const most = { atOnce: 100, perSecond: 20 };

/** Lets changes of the address pass, or not. */
export type AddressLimit = (change: () => void) => void;

/** @param onOver told once, by whom it was: the stack names the code that made the first change too many */
export function limitAddresses(onOver: (error: Error) => void): AddressLimit {
  const fits = createBucket(most, performance.now.bind(performance));
  let wasOver = false;
  return (change) => {
    const isOver = !fits(1);
    if (isOver && !wasOver) {
      onOver(
        new Error(
          `The page changed its URL more than ${most.atOnce} times in a row; further changes are ignored`,
        ),
      );
    }
    wasOver = isOver;
    if (!isOver) change();
  };
}
