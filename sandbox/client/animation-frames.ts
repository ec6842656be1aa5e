/** A frame out of view gets its next animation frame after this long at the latest, in milliseconds. */
const longestWait = 100;

/**
 * Browsers pause the animation frames of a frame that is scrolled out of view. React waits for one before
 * it fills a hole of a streamed page (react-dom@19.3.1, `completeBoundary` runtime), so a page below the fold
 * would never finish loading. Here a timer steps in.
 */
export function keepAnimationFramesComing(scope: Window): void {
  const { requestAnimationFrame, cancelAnimationFrame } = scope;
  const timers = new Map<number, ReturnType<typeof setTimeout>>();
  const cancel = (id: number) => {
    clearTimeout(timers.get(id));
    timers.delete(id);
    cancelAnimationFrame.call(scope, id);
  };
  scope.requestAnimationFrame = (callback) => {
    const id = requestAnimationFrame.call(scope, (time) => {
      cancel(id);
      callback(time);
    });
    const late = () => {
      cancel(id);
      callback(performance.now());
    };
    timers.set(id, setTimeout(late, longestWait));
    return id;
  };
  scope.cancelAnimationFrame = cancel;
}
