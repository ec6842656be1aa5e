import type { Build, CompiledApp } from '../../compile/compile';
import { firstPath } from '../../first-path';
import type { HostMessage, Settings } from '../../protocol';
import { waitFor } from '../../timeout';
import { type LiveApp, startApp } from '../app/live-app';
import type { Outcome } from '../app/pending';
import { type UpdateKind, updateKind } from '../app/update-kind';
import { type FrameProcess, sharedNow } from '../frames/frame-process';
import type { Pool } from '../frames/pool';
import type { Session } from '../frames/session';
import { type CookieJar, createCookieJar } from '../wire/cookies';

/** A newer attempt waits so long for one that is being taken in, in milliseconds; then it boots beside. A slow machine has more. */
const updateTimeout = 1_000;

/** An app that falls silent within this time of its last change is the likely reason, and stays away; in milliseconds. */
const shortLife = 10_000;
/**
 * One that has lived longer is trusted: stopped again, it comes back so often. Silences that a younger app shares are not
 * counted: whoever has just come is the likelier reason.
 */
const mostReturns = 4;

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
  /** When it came to be what it is, in milliseconds of the clock that all pages share. */
  since: number;
  /** A change is being taken in that nobody waits for any more. */
  isUnsure: boolean;
  /** How often it has come back since it was last trusted; undefined for one that has not lived long enough. */
  returns?: number;
}

/** Where an app is to boot. */
interface StartAt {
  path: string;
  jar: CookieJar;
  returns?: number;
}

/** What is on screen, and how a new build gets there. */
export interface Screen {
  app(): LiveApp | undefined;
  /** Nothing is there, or on its way. */
  isEmpty(): boolean;
  /** Identifies the build on screen; undefined where nothing is. */
  build(): Build | undefined;
  updateKind(compiled: CompiledApp, fresh: boolean): UpdateKind;
  /** A new app boots beside the one on screen and takes its place when its page is alive. */
  boot(candidate: Candidate): Promise<Outcome | 'superseded'>;
  /** The app on screen takes the change in. */
  refresh(candidate: Candidate, kind: Exclude<UpdateKind, 'boot'>): Promise<Outcome | 'superseded'>;
  dispose(): void;
}

export interface ScreenOptions {
  pool: Pool;
  process: FrameProcess;
  settings(): Settings;
  report(message: HostMessage): void;
}

export function createScreen({ pool, process, settings, report }: ScreenOptions): Screen {
  let shown: Shown | undefined;
  /** What is coming back, until it is shown or a newer attempt takes its place. */
  let returning: { path: string; jar: CookieJar; giveUp(): void } | undefined;
  /** Newer attempts that are on their way. */
  let booting = 0;
  /** On screen or on the way there. */
  const running = new Set<LiveApp>();
  const stopListening = process.listen(() => {
    for (const app of running) app.check();
  });

  function show(next: Pick<Shown, 'app' | 'build' | 'jar' | 'returns'>): void {
    if (shown) end(shown.app);
    shown = { ...next, since: sharedNow(), isUnsure: false };
    next.app.show();
  }

  function end(app: LiveApp): void {
    running.delete(app);
    app.dispose();
  }

  function drop(app: LiveApp): void {
    end(app);
    if (shown?.app === app) shown = undefined;
  }

  function boot(candidate: Candidate): Promise<Outcome | 'superseded'> {
    const kept = shown ? { path: shown.app.path(), jar: shown.jar } : returning;
    returning?.giveUp();
    const atStart = { path: firstPath(allRoutes(candidate.compiled)), jar: createCookieJar() };
    const { path, jar } = (!candidate.fresh && kept) || atStart;
    booting += 1;
    return bootInPeace(candidate, { path, jar }).finally(() => {
      booting -= 1;
    });
  }

  /**
   * All apps share a process. One on screen that keeps it busy, though it answers, can keep the next from starting: then it
   * makes room, and comes back where it was not the reason.
   */
  async function bootInPeace(candidate: Candidate, startAt: StartAt): Promise<Outcome | 'superseded'> {
    const outcome = await bootAt(candidate, startAt);
    const before = shown;
    if (!isSilent(outcome) || !before || (await before.app.isQuick()) || shown !== before) return outcome;
    if (await hasCome(candidate.superseded)) return 'superseded';
    const compiled = before.app.compiled();
    drop(before.app);
    let hasLeft = false;
    try {
      const second = await bootAt(candidate, startAt);
      hasLeft = isDead(second);
      return second;
    } finally {
      if (!shown) {
        if (!hasLeft) process.leave(before.since);
        restore({ ...before, returns: undefined }, compiled, candidate.attempt);
      }
    }
  }

  async function bootAt(candidate: Candidate, startAt: StartAt) {
    const session = await pool.acquire();
    return bootIn(session, sharedNow(), candidate, startAt);
  }

  /** @param since when it begins to boot, in milliseconds of the clock that all pages share */
  async function bootIn(
    session: Session,
    since: number,
    { attempt, compiled, build, superseded }: Candidate,
    { path, jar, returns }: StartAt,
  ) {
    const dead = (silence?: number) => ended(app, attempt, silence);
    const app = startApp(session, compiled, { attempt, path, jar, settings, report, dead });
    running.add(app);
    const outcome = await Promise.race([app.alive, superseded]);
    if (outcome !== 'superseded' && outcome.ok) show({ app, build, jar, returns });
    else end(app);
    if (isDead(outcome)) process.leave(since);
    return outcome;
  }

  async function refresh(candidate: Candidate, kind: Exclude<UpdateKind, 'boot'>) {
    const updating = shown;
    if (!updating) throw new Error('no app is running that could take the change');
    const { app } = updating;
    const before = app.compiled();
    const outcome = await orSuperseded(
      app.apply(candidate.compiled, kind, candidate.attempt),
      candidate.superseded,
    );
    updating.isUnsure = outcome === 'superseded';
    updating.since = sharedNow();
    updating.returns = undefined;
    if (isDead(outcome)) {
      process.leave(updating.since);
      restore(updating, before, candidate.attempt);
    }
    return outcome;
  }

  /** The app has stopped at rest. Where it fell silent, the reason may as well lie in another sandbox. */
  function ended(app: LiveApp, attempt: number, silence?: number): void {
    if (silence !== undefined) process.leave(shown?.app === app ? shown.since : undefined);
    const returns = shown?.app === app && silence !== undefined ? returnsOf(shown, silence) : undefined;
    // What was asked for meanwhile comes in its place.
    if (shown && returns !== undefined && booting === 0)
      restore({ ...shown, returns }, app.compiled(), attempt);
    else drop(app);
  }

  /** Starts this build again in place of an app that has stopped, with its cookies; the process has been left. */
  function restore({ app, build, jar, returns, since }: Shown, compiled: CompiledApp, attempt: number): void {
    const path = app.path();
    drop(app);
    let giveUp: () => void = () => undefined;
    const superseded: Superseded = new Promise((resolve) => {
      giveUp = () => resolve('superseded');
    });
    const mine = { path, jar, giveUp };
    returning = mine;
    void comeBack({ attempt, compiled, build, superseded, fresh: false }, { path, jar, returns }, since)
      .catch(() => undefined) // the problem that stopped it has been told
      .finally(() => {
        if (returning === mine) returning = undefined;
      });
  }

  /** @param since when the app that stopped came to be what it is */
  async function comeBack(candidate: Candidate, startAt: StartAt, since: number): Promise<void> {
    await process.calm();
    const returns = countReturn(startAt.returns, process.hasYounger(since));
    const session = await pool.acquire();
    const started = sharedNow();
    const outcome = await bootIn(session, started, candidate, { ...startAt, returns });
    if (!isDead(outcome) || returns === undefined) return;
    if (returns < mostReturns) await comeBack(candidate, { ...startAt, returns }, started);
  }

  return {
    app: () => shown?.app,
    isEmpty: () => !shown && !returning,
    build: () => shown?.build,
    updateKind: (compiled, fresh) =>
      updateKind(compiled, shown?.isUnsure ? undefined : shown?.app.compiled(), fresh),
    boot,
    refresh,
    dispose() {
      stopListening();
      returning?.giveUp();
      if (shown) drop(shown.app);
    },
  };
}

const isDead = (outcome: Outcome | 'superseded') =>
  outcome !== 'superseded' && !outcome.ok && outcome.isDead === true;

const isSilent = (outcome: Outcome | 'superseded') =>
  outcome !== 'superseded' && !outcome.ok && outcome.isSilent === true;

const hasCome = (superseded: Superseded) =>
  Promise.race([superseded.then(() => true), Promise.resolve(false)]);

/** Those that cannot be served, too: what is wrong with the first page is what is to be seen. */
const allRoutes = ({ app }: CompiledApp) => [...app.routes, ...(app.broken ?? []).map(({ route }) => route)];

/** @returns the outcome, or that a newer attempt has come and has waited for it long enough */
async function orSuperseded(updating: Promise<Outcome>, superseded: Superseded) {
  let isOver = false;
  let stopWaiting: () => void = () => undefined;
  const late = superseded.then(
    () =>
      new Promise<'superseded'>((resolve) => {
        if (!isOver) stopWaiting = waitFor(updateTimeout, () => resolve('superseded'));
      }),
  );
  return Promise.race([updating, late]).finally(() => {
    isOver = true;
    stopWaiting();
  });
}

const countReturn = (returns: number | undefined, isShared: boolean) =>
  returns === undefined || isShared ? returns : returns + 1;

/** How often an app that has just stopped has come back; undefined where it is not to come back. */
function returnsOf({ since, returns }: Shown, silence: number): number | undefined {
  if (sharedNow() - since - silence * 1000 >= shortLife) return 0;
  return returns !== undefined && returns < mostReturns ? returns : undefined;
}
