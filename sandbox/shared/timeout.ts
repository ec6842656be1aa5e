import { createLooks, enoughLooks, slowness } from './slowness';

/** In milliseconds. A computer that slept, or a thread that was held up, has used up no more than one of them. */
const longestStep = 500;
/** Between two looks at the machine, in milliseconds; what has come meanwhile is heard. */
const pause = 100;

/**
 * Waits for something that is to happen within a time. Before it is given up, the machine is looked at, several times;
 * one that is slow has more time, at the end of which it is looked at again.
 *
 * @param milliseconds what an idle machine with two cores may take
 * @param onOver called once with the time that this machine was given, in seconds: ten times as much at most
 * @returns ends the waiting
 */
export function waitFor(
  milliseconds: number,
  onOver: (seconds: number) => void,
  measure: () => number = slowness,
): () => void {
  const looks = createLooks(measure);
  let limit = milliseconds;
  let waited = 0;
  let looked = 0;
  let timer: ReturnType<typeof setTimeout>;
  function wait(step: number): void {
    timer = setTimeout(() => {
      waited += step;
      next();
    }, step);
  }
  function next(): void {
    if (waited >= limit && looked === enoughLooks) {
      limit = looks.adjust(milliseconds);
      looked = 0;
      if (waited >= limit) {
        onOver(limit / 1000);
        return;
      }
    }
    if (waited >= limit) {
      looks.look();
      looked += 1;
      wait(pause);
    } else wait(Math.min(limit - waited, longestStep));
  }
  next();
  return () => clearTimeout(timer);
}
