import { waitFor } from '../../shared/timeout';

/**
 * The process that browsers share among all frames without an origin, whichever sandbox of the site they belong to.
 * Code that sticks it in one sandbox silences all. It ends when no frame is left in it, and the next frame is given
 * another: so all have to leave it, and nobody may put a frame into it meanwhile.
 */
export interface FrameProcess {
  /** Settles when frames may be made, with how often the process has been left so far. */
  calm(): Promise<number>;
  timesLeft(): number;
  /**
   * To be called by who finds it stuck: tells every sandbox, this one included.
   *
   * @param since when the app that fell silent came to be what it is, in milliseconds of the clock that all pages share
   */
  leave(since?: number): void;
  /** @returns whether an app that came later than this fell silent, too, a short time ago: the likelier reason */
  hasYounger(since: number): boolean;
  /**
   * @param onLeave called whenever anybody has found it stuck: what has not started is to be given up, the rest looked at
   * @returns ends the listening
   */
  listen(onLeave: () => void): () => void;
}

/** Every sandbox that is stuck notices within this time, and gives its frames up; in milliseconds, on a slow machine later. */
const goneAfter = 2_000;

/** Silences within this time of each other may have the same reason, in milliseconds. */
const remembered = 10_000;

/** What joins the sandboxes of all pages. */
export interface ProcessChannel {
  post(since?: number): void;
  listen(hear: (since?: number) => void): void;
}

/** @returns milliseconds of a clock that all pages share */
export const sharedNow = (): number => performance.timeOrigin + performance.now();

/** Code of readers has no origin, and so no part in it. */
function openChannel(): ProcessChannel {
  try {
    const channel = new BroadcastChannel('sandbox frames');
    return {
      post: (since) => channel.postMessage(since),
      listen: (hear) =>
        channel.addEventListener('message', ({ data }) => hear(typeof data === 'number' ? data : undefined)),
    };
  } catch {
    // Some browsers refuse it where a page may store nothing: then each sandbox goes by what it notices itself.
    return { post: () => undefined, listen: () => undefined };
  }
}

export function joinFrameProcess(channel: ProcessChannel = openChannel()): FrameProcess {
  const listeners = new Set<() => void>();
  let calm = Promise.resolve();
  let times = 0;
  let lastLeft = Number.NEGATIVE_INFINITY;
  /** When the youngest of the apps came that have fallen silent. */
  let youngest = Number.NEGATIVE_INFINITY;

  function hear(since = Number.NEGATIVE_INFINITY): void {
    times += 1;
    if (sharedNow() - lastLeft > remembered) youngest = Number.NEGATIVE_INFINITY;
    lastLeft = sharedNow();
    youngest = Math.max(youngest, since);
    calm = new Promise((passed) => waitFor(goneAfter, () => passed()));
    for (const listener of listeners) listener();
  }
  channel.listen(hear);

  async function whenCalm(): Promise<number> {
    const since = times;
    await calm;
    return since === times ? times : whenCalm();
  }

  return {
    calm: whenCalm,
    timesLeft: () => times,
    leave(since) {
      channel.post(since);
      hear(since);
    },
    hasYounger: (since) => youngest > since,
    listen(onLeave) {
      listeners.add(onLeave);
      return () => listeners.delete(onLeave);
    },
  };
}
