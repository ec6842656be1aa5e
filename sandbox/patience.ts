import { slowness } from './slowness';

/**
 * Waits for something that is to happen within a time, and gives it more where the machine turns out to be slow.
 *
 * The time counts as planned: a computer that slept, or a thread that was held up, has used none of it. What has come
 * by the end and waits to be heard is heard before `onOver` is called.
 *
 * @param milliseconds what an idle machine with two cores may take
 * @param onOver called once with the time that was given, in seconds; ten times as much at most
 * @returns ends the waiting
 */
export function waitFor(
  milliseconds: number,
  onOver: (seconds: number) => void,
  measure: () => number = slowness,
): () => void {
  let timer: ReturnType<typeof setTimeout>;
  let given = 0;
  const wait = (until: number) => {
    timer = setTimeout(look, until - given);
    given = until;
  };
  function look(): void {
    const limit = milliseconds * measure();
    if (limit > given) wait(limit);
    else timer = setTimeout(onOver, 0, given / 1000);
  }
  wait(milliseconds);
  return () => clearTimeout(timer);
}
