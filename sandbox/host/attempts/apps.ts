/** The apps of one page, on screen or on the way there: does what the machine wants of them, and tells what becomes of it. */
import type { CompiledApp } from '../../shared/compiled-app';
import { firstPath } from '../../shared/first-path';
import type { HostMessage, Settings } from '../../shared/protocol';
import { type LiveApp, startApp } from '../app/live-app';
import type { Outcome } from '../app/pending';
import { type FrameProcess, sharedNow } from '../frames/frame-process';
import type { Pool } from '../frames/pool';
import type { Session } from '../frames/session';
import { createCookieJar } from '../wire/cookies';
import { problemOf } from './build-candidate';
import type { EffectOf, Event } from './events';
import type { AppId } from './state';

export interface AppsOptions {
  pool: Pool;
  process: FrameProcess;
  settings(): Settings;
  report(message: HostMessage): void;
  dispatch(event: Event): void;
}

export interface Apps {
  /** @returns one that has started and not ended */
  get(app: AppId): LiveApp | undefined;
  boot(effect: EffectOf<'boot'>): Promise<void>;
  update(effect: EffectOf<'update'>): void;
  askQuick(app: AppId): void;
  /** One whose frames are not there yet ends when they are. */
  end(app: AppId): void;
  /** Stops looking at the apps when another sandbox finds their process stuck. */
  dispose(): void;
}

export function createApps({ pool, process, settings, report, dispatch }: AppsOptions): Apps {
  const live = new Map<AppId, LiveApp>();
  const opening = new Set<AppId>();
  const stopListening = process.listen(() => {
    for (const app of live.values()) app.check();
  });

  /** @param since when it begins, in milliseconds of the clock that all pages share */
  async function start(
    { app: id, attempt, compiled, place }: EffectOf<'boot'>,
    session: Session,
    since: number,
  ): Promise<void> {
    const jar = place?.jar ?? createCookieJar();
    const path = place?.path() ?? firstPath(allRoutes(compiled));
    const dead = (silence?: number) => dispatch({ type: 'stopped', app: id, silence, now: sharedNow() });
    const app = startApp(session, compiled, { attempt, path, jar, settings, report, dead });
    opening.delete(id);
    live.set(id, app);
    const outcome = await app.alive;
    if (live.get(id) !== app) return;
    if (!outcome.ok) return dispatch({ type: 'boot-failed', app: id, outcome, since });
    dispatch({ type: 'booted', app: id, outcome, place: { path: app.path, jar }, now: sharedNow() });
  }

  return {
    get: (app) => live.get(app),
    async boot(effect) {
      const { app } = effect;
      let since = sharedNow();
      opening.add(app);
      try {
        const session = await pool.acquire();
        since = sharedNow();
        if (opening.has(app)) return await start(effect, session, since);
        session.dispose();
      } catch (error) {
        const outcome = { ok: false as const, problem: problemOf(error) };
        if (opening.delete(app) || live.has(app))
          return dispatch({ type: 'boot-failed', app, outcome, since });
      }
      dispatch({ type: 'ended', app });
    },
    update({ app, attempt, compiled, kind }) {
      const done = (outcome: Outcome) =>
        dispatch({ type: 'updated', app, attempt, compiled, outcome, now: sharedNow() });
      live
        .get(app)
        ?.apply(compiled, kind, attempt)
        .then(done, (error: unknown) => done({ ok: false, problem: problemOf(error) }));
    },
    askQuick(app) {
      void live
        .get(app)
        ?.isQuick()
        .then((isQuick) => dispatch({ type: 'answered', app, isQuick }));
    },
    end(app) {
      if (opening.delete(app)) return;
      live.get(app)?.dispose();
      if (live.delete(app)) dispatch({ type: 'ended', app });
    },
    dispose: stopListening,
  };
}

/** Those that cannot be served, too: what is wrong with the first page is what is to be seen. */
const allRoutes = ({ app }: CompiledApp) => [...app.routes, ...(app.broken ?? []).map(({ route }) => route)];
