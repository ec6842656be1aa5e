import { waitFor } from '../patience';

/**
 * The process that browsers share among all frames without an origin, whichever sandbox of the site they belong to.
 * Code that sticks it in one sandbox silences all. It ends when no frame is left in it, and the next frame is given
 * another: so all have to leave it, and nobody may put a frame into it meanwhile.
 */
export interface FrameProcess {
  /** Settles when frames may be made, with how often the process has been left so far. */
  calm(): Promise<number>;
  timesLeft(): number;
  /** To be called by who finds it stuck: tells every sandbox, this one included. */
  leave(): void;
  /**
   * @param onLeave called whenever anybody has found it stuck: what has not started is to be given up, the rest looked at
   * @returns ends the listening
   */
  listen(onLeave: () => void): () => void;
}

/** Every sandbox that is stuck notices within this time, and gives its frames up; in milliseconds, on a slow machine later. */
const goneAfter = 2_000;

/** What joins the sandboxes of all pages. */
export interface ProcessChannel {
  tell(): void;
  listen(hear: () => void): void;
}

/** Code of readers has no origin, and so no part in it. */
function openChannel(): ProcessChannel {
  try {
    const channel = new BroadcastChannel('sandbox frames');
    return {
      tell: () => channel.postMessage('stuck'),
      listen: (hear) => channel.addEventListener('message', hear),
    };
  } catch {
    // Some browsers refuse it where a page may store nothing: then each sandbox goes by what it notices itself.
    return { tell: () => undefined, listen: () => undefined };
  }
}

export function joinFrameProcess(channel: ProcessChannel = openChannel()): FrameProcess {
  const listeners = new Set<() => void>();
  let calm = Promise.resolve();
  let times = 0;

  function hear(): void {
    times += 1;
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
    leave() {
      channel.tell();
      hear();
    },
    listen(onLeave) {
      listeners.add(onLeave);
      return () => listeners.delete(onLeave);
    },
  };
}
