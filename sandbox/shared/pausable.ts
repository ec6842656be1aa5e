type AnyFunction = (...args: unknown[]) => unknown;

/** What is due while an app is paused waits for the end of the pause. */
export interface Pause {
  set(isPaused: boolean): void;
}

/** What starts something that is due later, by what stops it. */
const pairs = {
  setTimeout: 'clearTimeout',
  setInterval: 'clearInterval',
  requestAnimationFrame: 'cancelAnimationFrame',
} as const;

/** As a timer runs text: in the global scope. */
// biome-ignore lint/security/noGlobalEval: that is what the app has asked for
const evaluate: (code: string) => unknown = globalThis.eval;

/**
 * Makes the timers of a window, or of a server, ones that can be paused. An interval that was due several times meanwhile
 * comes once.
 *
 * @param scope has the timers, which are replaced; those it lacks are left out
 * @param bound makes what is run later run as it would have run now
 */
export function makePausable(scope: object, bound = (run: () => void) => run): Pause {
  const timers = scope as Record<string, AnyFunction>;
  /** What was due during the pause, by its id; browsers number timers and animation frames apart. */
  const ofTimers = new Map<unknown, () => void>();
  const ofFrames = new Map<unknown, () => void>();
  const later = timers.setTimeout as AnyFunction;
  let isPaused = false;

  for (const [startName, stopName] of Object.entries(pairs)) {
    const [start, stop] = [timers[startName], timers[stopName]];
    if (!start || !stop) continue;
    const held = startName === 'requestAnimationFrame' ? ofFrames : ofTimers;
    Object.assign(timers, {
      [startName](callback: unknown, ...rest: unknown[]) {
        const task = typeof callback === 'string' ? () => evaluate(callback) : callback;
        if (typeof task !== 'function') return start.call(scope, callback, ...rest);
        const whenDue: AnyFunction = (...args) => {
          const run = () => Reflect.apply(task as AnyFunction, scope, args);
          if (isPaused) held.set(id, bound(run));
          else run();
        };
        const id: unknown = start.call(scope, whenDue, ...rest);
        return id;
      },
      [stopName](id?: unknown) {
        held.delete(id);
        stop.call(scope, id);
      },
    });
  }

  /** Each in a task of its own, as it would have come; one that an earlier one stops does not. */
  function makeUpFor(held: Map<unknown, () => void>): void {
    for (const [id, run] of held)
      later.call(scope, () => {
        if (isPaused || held.get(id) !== run) return;
        held.delete(id);
        run();
      });
  }

  return {
    set(next) {
      isPaused = next;
      if (isPaused) return;
      makeUpFor(ofTimers);
      makeUpFor(ofFrames);
    },
  };
}
