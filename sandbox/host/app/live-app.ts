import type { CompiledApp } from '../../shared/compiled-app';
import type {
  BrokenRoute,
  HostMessage,
  Navigation,
  OutsideAnswer,
  Problem,
  Settings,
  Tab,
  WireRequest,
} from '../../shared/protocol';
import type { Session } from '../frames/session';
import type { CookieJar } from '../wire/cookies';
import { createWire } from '../wire/wire';
import { brokenAt } from './broken-at';
import { createLifecycle } from './lifecycle';
import type { Outcome } from './pending';
import { limitLines, limitReports } from './report';
import { runServer, type ServerStart } from './server-run';
import { createTabs } from './tabs';
import type { UpdateKind } from './update-kind';

/** An app in a session: one server half, and a client half in each tab. */
export interface LiveApp {
  compiled(): CompiledApp;
  /** Path and query of the first tab. */
  path(): string;
  /** What is wrong with routes that are not on screen. */
  aside(): Problem[];
  alive: Promise<Outcome>;
  /** Takes a change in while it runs; refused, everything is as it was before. */
  apply(next: CompiledApp, kind: Exclude<UpdateKind, 'boot'>, attempt: number): Promise<Outcome>;
  /** Makes sure that its pages answer, at rest too. */
  check(): void;
  /** @returns whether its first page answers soon: one that keeps its process busy does not */
  isQuick(): Promise<boolean>;
  /** Goes by settings that differ from those of before. */
  applySettings(before: Settings): void;
  navigate(tab: Tab, to: Navigation): void;
  request(request: WireRequest): Promise<OutsideAnswer>;
  /** Puts the first tab on screen, and opens the second where it is wanted. */
  show(): void;
  dispose(): void;
}

export interface LiveOptions {
  attempt: number;
  /** Path and query to open. */
  path: string;
  jar: CookieJar;
  settings(): Settings;
  report(message: HostMessage): void;
  /**
   * One half was stuck or flooded the other: the app was stopped, and is to be disposed or started again.
   *
   * @param silence for how long the half had not answered, in seconds; undefined for a flood
   */
  dead(silence?: number): void;
}

/** Sends a compiled app to both halves of a session and listens to them. */
export function startApp(session: Session, first: CompiledApp, options: LiveOptions): LiveApp {
  let running = runningOf(first, options.attempt);
  /** What is being taken in, the start included: it does not wait for the end of a pause. */
  let applying = 0;
  let isShown = false;
  let isPaused = false;
  const report = limitReports((message) => options.report({ ...message, attempt: running.attempt }));
  const log = limitLines(report);
  const lifecycle = createLifecycle((problem, silence) => {
    report({ type: 'problem', problem });
    options.dead(silence);
  });
  const wire = createWire({
    toServer: (message) => server.send(message),
    jar: options.jar,
    latency: () => options.settings().latency,
    isPaused: isResting,
    record: (exchange) => report({ type: 'exchange', exchange }),
    onCookies: () => tabs.pushCookies(),
    notice: (text) => report({ type: 'notice', text }),
  });
  const server = runServer(session.server, {
    answer: wire.receive,
    log: (line) => log({ ...line, side: 'server' }),
    dead: lifecycle.end,
    isWaiting: wire.isWaiting,
  });
  const started = server.start(first.app).then((start) => {
    running.broken = start.broken ?? running.broken;
    return start;
  });
  const tabs = createTabs(session, {
    ...options,
    wire,
    started,
    report,
    log,
    compiled: () => running.compiled,
    errors: server.errors,
    unpaused,
    dead: lifecycle.end,
    brokenAt: (path) => brokenAt(running.compiled.app, running.broken, path),
  });

  async function apply(
    compiled: CompiledApp,
    kind: Exclude<UpdateKind, 'boot'>,
    attempt: number,
  ): Promise<Outcome> {
    const before = running;
    const next = runningOf(compiled, attempt);
    // What is on screen stays as it is, rather than being replaced by what is wrong with it.
    const refusal = () => brokenNow(before, next, tabs.path());
    const known = refusal();
    if (known) return { ok: false, problem: known };
    running = next;
    if (kind === 'nothing' && !tabs.hasCrashed()) return { ok: true, problems: [] };
    const start = await server.replace(compiled.app, kind);
    next.broken = start ? (start.broken ?? next.broken) : before.broken;
    const problem = start?.problem ?? refusal();
    const outcome: Outcome = problem ? { ok: false, problem } : await tabs.update(kind === 'server');
    if (outcome.ok) server.keep(kind);
    else {
      running = before;
      server.goBack(before.compiled.app, kind);
      tabs.recover();
    }
    return outcome;
  }

  function isResting(): boolean {
    return options.settings().isPaused && isShown && applying === 0;
  }

  /** Tells the server where that has changed; what was held is sent once the pause is over. */
  function rest(): void {
    if (!options.settings().isPaused) wire.release();
    if (isResting() === isPaused) return;
    isPaused = !isPaused;
    server.send({ type: 'pause', isPaused });
  }

  async function unpaused<Result>(work: () => Promise<Result>): Promise<Result> {
    applying += 1;
    rest();
    try {
      return await work();
    } finally {
      applying -= 1;
      rest();
    }
  }

  return {
    compiled: () => running.compiled,
    path: tabs.path,
    aside() {
      const here = brokenAt(running.compiled.app, running.broken, tabs.path());
      return [...running.broken.map(({ problem }) => problem), ...(running.compiled.strays ?? [])].filter(
        (problem) => problem !== here,
      );
    },
    alive: unpaused(() => lifecycle.guard(aliveOf(started, tabs.start(options.path)))),
    apply: (compiled, kind, attempt) => unpaused(() => lifecycle.guard(apply(compiled, kind, attempt))),
    check: tabs.check,
    isQuick: tabs.isQuick,
    applySettings(before) {
      tabs.applySettings(before);
      rest();
    },
    navigate: (tab, to) => tabs.send(tab, { type: 'navigate', to }),
    request: wire.fromOutside,
    show() {
      tabs.show();
      isShown = true;
      rest();
    },
    dispose() {
      server.stop();
      wire.close();
      tabs.dispose();
      session.dispose();
    },
  };
}

interface Running {
  compiled: CompiledApp;
  attempt: number;
  /** Routes that cannot be served. */
  broken: readonly BrokenRoute[];
}

const runningOf = (compiled: CompiledApp, attempt: number): Running => ({
  compiled,
  attempt,
  broken: compiled.app.broken ?? [],
});

/** What has just broken the route at a path, which has worked so far. */
function brokenNow(before: Running, next: Running, path: string): Problem | undefined {
  if (brokenAt(before.compiled.app, before.broken, path)) return undefined;
  return brokenAt(next.compiled.app, next.broken, path);
}

/** What the server refuses, no page can show. */
async function aliveOf(started: Promise<ServerStart>, shown: Promise<Outcome>): Promise<Outcome> {
  const { problem } = await started;
  return problem ? { ok: false, problem } : shown;
}
