import type { Build, CompiledApp } from '../compile/compile';
import type { HostMessage, Settings } from '../protocol';
import { type Way, wayTo } from './changes';
import { type CookieJar, createCookieJar } from './cookies';
import { type LiveApp, startApp } from './live-app';
import type { Outcome } from './settlement';
import type { Spares } from './spares';

/** A newer attempt waits so long for one that is being taken in, in milliseconds; then it boots beside. */
const grace = 1_000;

export type Superseded = Promise<'superseded'>;

/** A build that is to be shown. */
export interface Candidate {
  attempt: number;
  fresh: boolean;
  compiled: CompiledApp;
  build: Build;
  /** Settles when a newer attempt has come. */
  superseded: Superseded;
}

interface Shown {
  app: LiveApp;
  build: Build;
  jar: CookieJar;
  /** A change is being taken in that nobody waits for any more. */
  isUnsure: boolean;
}

/** What is on screen, and how a new build gets there. */
export interface Screen {
  app(): LiveApp | undefined;
  /** Nothing is there, or on its way. */
  isEmpty(): boolean;
  /** Identifies the build on screen; undefined where nothing is. */
  build(): Build | undefined;
  wayTo(compiled: CompiledApp, fresh: boolean): Way;
  /** A new app boots beside the one on screen and takes its place when its page is alive. */
  boot(candidate: Candidate): Promise<Outcome | 'superseded'>;
  /** The app on screen takes the change in. */
  refresh(candidate: Candidate, way: Exclude<Way, 'boot'>): Promise<Outcome | 'superseded'>;
  dispose(): void;
}

export interface ScreenOptions {
  spares: Spares;
  settings(): Settings;
  report(message: HostMessage): void;
}

export function createScreen({ spares, settings, report }: ScreenOptions): Screen {
  let shown: Shown | undefined;
  let isRestoring = false;

  function take(app: LiveApp, build: Build, jar: CookieJar): void {
    shown?.app.dispose();
    shown = { app, build, jar, isUnsure: false };
    app.show();
  }

  function drop(app: LiveApp): void {
    app.dispose();
    if (shown?.app === app) shown = undefined;
  }

  function boot(candidate: Candidate): Promise<Outcome | 'superseded'> {
    const kept = candidate.fresh ? undefined : shown;
    return bootAt(candidate, kept?.app.path() ?? '/', kept?.jar ?? createCookieJar());
  }

  async function bootAt({ attempt, compiled, build, superseded }: Candidate, path: string, jar: CookieJar) {
    const session = await spares.take();
    const app = startApp(session, compiled, { attempt, path, jar, settings, report, dead: () => drop(app) });
    const outcome = await Promise.race([app.alive, superseded]);
    if (outcome !== 'superseded' && outcome.ok) take(app, build, jar);
    else app.dispose();
    return outcome;
  }

  async function refresh(candidate: Candidate, way: Exclude<Way, 'boot'>) {
    const taking = shown;
    if (!taking) throw new Error('nothing is on screen that could take a change in');
    const { app } = taking;
    const before = app.compiled();
    const outcome = await Promise.race([
      app.takeIn(candidate.compiled, way, candidate.attempt),
      candidate.superseded.then(
        () => new Promise<'superseded'>((late) => setTimeout(late, grace, 'superseded')),
      ),
    ]);
    taking.isUnsure = outcome === 'superseded';
    if (outcome !== 'superseded' && !outcome.ok && outcome.isDead)
      restore(taking, { ...candidate, compiled: before });
    return outcome;
  }

  /** The change has stopped the app: what ran before it comes back, with its cookies. */
  function restore({ app, build, jar }: Shown, candidate: Candidate): void {
    const path = app.path();
    drop(app);
    isRestoring = true;
    void bootAt({ ...candidate, build }, path, jar)
      .catch(() => undefined) // the problem that stopped it has been told
      .finally(() => {
        isRestoring = false;
      });
  }

  return {
    app: () => shown?.app,
    isEmpty: () => !shown && !isRestoring,
    build: () => shown?.build,
    wayTo: (compiled, fresh) => wayTo(compiled, shown?.isUnsure ? undefined : shown?.app.compiled(), fresh),
    boot,
    refresh,
    dispose: () => shown && drop(shown.app),
  };
}
