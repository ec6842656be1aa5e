import type { Session } from './session';

/** Sessions booted ahead of time: at most one. */
export interface Spares {
  prepare(): void;
  /** @throws what kept the session from booting */
  take(): Promise<Session>;
  /** Disposes the spare, and ends what is booting, also where it has been taken. */
  giveUp(): void;
  dispose(): void;
}

export function openSpares(open: (signal: AbortSignal) => Promise<Session>): Spares {
  let spare: Promise<Session> | undefined;
  let booting = new AbortController();

  function prepare(): Promise<Session> {
    const opening = spare ?? open(booting.signal);
    spare = opening;
    opening.catch(() => {
      if (spare === opening) spare = undefined; // told when the session is taken; the next try starts again
    });
    return opening;
  }

  function dispose(): void {
    spare?.then((session) => session.dispose()).catch(() => undefined);
    spare = undefined;
  }

  return {
    prepare: () => void prepare().catch(() => undefined),
    take() {
      const session = prepare();
      spare = undefined;
      return session;
    },
    giveUp() {
      booting.abort();
      booting = new AbortController();
      dispose();
    },
    dispose,
  };
}
