import type { Session } from './session';

/** Sessions booted ahead of time: at most one. */
export interface Spares {
  prepare(): void;
  /** @throws what kept the session from booting */
  take(): Promise<Session>;
  dispose(): void;
}

export function openSpares(open: () => Promise<Session>): Spares {
  let spare: Promise<Session> | undefined;

  function prepare(): Promise<Session> {
    const opening = spare ?? open();
    spare = opening;
    opening.catch(() => {
      if (spare === opening) spare = undefined; // told when the session is taken; the next try starts again
    });
    return opening;
  }

  return {
    prepare: () => void prepare().catch(() => undefined),
    take() {
      const session = prepare();
      spare = undefined;
      return session;
    },
    dispose() {
      spare?.then((session) => session.dispose()).catch(() => undefined);
      spare = undefined;
    },
  };
}
