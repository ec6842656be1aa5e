import type { FrameProcess } from './frame-process';
import type { Session } from './session';

/** Sessions booted ahead of time: at most one. */
export interface Pool {
  prepare(): void;
  /**
   * Waits until the process of the frames is not being left, and tries a second time where that may help.
   *
   * @throws what kept the session from booting
   */
  acquire(): Promise<Session>;
  dispose(): void;
}

/**
 * @param open boots a session; `isSecond` where it is known that its process is not the one that was stuck
 * @param process told where a session does not boot; once it is left, what is booting is given up
 */
export function openPool(
  open: (signal: AbortSignal, isSecond: boolean) => Promise<Session>,
  process: FrameProcess,
): Pool {
  let spare: Promise<Session> | undefined;
  let isWanted = false;
  let booting = new AbortController();

  function boot(isSecond: boolean): Promise<Session> {
    const opening = spare ?? open(booting.signal, isSecond);
    spare = opening;
    opening.catch(() => {
      if (spare === opening) spare = undefined; // told when the session is taken; the next try starts again
    });
    return opening;
  }

  function disposeSpare(): void {
    spare?.then((session) => session.dispose()).catch(() => undefined);
    spare = undefined;
  }

  process.listen(() => {
    booting.abort();
    booting = new AbortController();
    disposeSpare();
  });

  async function acquire(isSecond: boolean): Promise<Session> {
    const times = await process.calm();
    const session = boot(isSecond);
    spare = undefined;
    return session.catch((error: unknown) => {
      const isGivenUp = process.timesLeft() !== times;
      if (!isGivenUp && isSecond) throw error;
      if (!isGivenUp) process.leave();
      return acquire(true);
    });
  }

  return {
    async prepare() {
      isWanted = true;
      await process.calm();
      if (isWanted) boot(false).catch(() => undefined);
      isWanted = false;
    },
    acquire() {
      isWanted = false;
      return acquire(false);
    },
    dispose() {
      isWanted = false;
      disposeSpare();
    },
  };
}
