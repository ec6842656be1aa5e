import type { Build } from '../../compile/compile';
import { BuildError } from '../../compile/problem';
import {
  defaultSettings,
  type Files,
  type HostMessage,
  type Navigation,
  type Problem,
  type Settings,
  type Tab,
  type WireRequest,
} from '../../protocol';
import { askFromOutside } from '../app/outside';
import type { Outcome } from '../app/pending';
import type { LoadPackages } from '../compiler/packages';
import type { LoadPrecompiled } from '../compiler/precompiled';
import type { WarmCompiler } from '../compiler/warm-compiler';
import type { FrameProcess } from '../frames/frame-process';
import type { Pool } from '../frames/pool';
import { createScreen, type Superseded } from './screen';

export interface RunnerOptions {
  /** Where sessions come from; disposed with the runner. */
  pool: Pool;
  process: FrameProcess;
  compiler: WarmCompiler;
  loadPrecompiled: LoadPrecompiled;
  loadPackages: LoadPackages;
  report(message: HostMessage): void;
}

/** What a page may ask of frame A; see `PageMessage`. */
export interface Runner {
  run(files: Files, fresh?: boolean, precompiled?: string): void;
  prepare(): void;
  settings(settings: Settings): void;
  navigate(tab: Tab, to: Navigation): void;
  request(id: number, request: WireRequest): Promise<void>;
  close(): void;
}

interface Attempt {
  number: number;
  files: Files;
  fresh: boolean;
  precompiled?: string;
  /** As `performance.now`. */
  asked: number;
}

/**
 * Runs the reader's app, one attempt after another. A change is taken in by the running app where it can be;
 * else a new app boots beside it and takes its place when its page is alive. So the last version that worked
 * stays on screen whatever is typed. Only the latest attempt counts.
 */
export function createRunner({
  pool,
  process,
  compiler,
  loadPrecompiled,
  loadPackages,
  report,
}: RunnerOptions): Runner {
  let settings = defaultSettings;
  const screen = createScreen({ pool, process, settings: () => settings, report });
  let count = 0;
  let wanted: Attempt | undefined;
  let isWorking = false;
  let isClosed = false;
  /** A fresh start was asked for and not made yet; a newer run does not change that. */
  let owesFreshStart = false;
  let supersede: () => void = () => undefined;

  function reportProblem({ number }: Attempt, problem: Problem | undefined): void {
    if (problem && number === count) report({ type: 'problem', attempt: number, problem });
  }

  async function work(): Promise<void> {
    if (isWorking) return;
    isWorking = true;
    for (let next = wanted; next; next = wanted) {
      wanted = undefined;
      const attempt = next;
      const superseded: Superseded = new Promise((resolve) => {
        supersede = () => resolve('superseded');
      });
      await make(attempt, superseded).catch((error: unknown) => reportProblem(attempt, problemOf(error)));
    }
    isWorking = false;
    prepare();
  }

  async function make(attempt: Attempt, superseded: Superseded): Promise<void> {
    const { number, files, fresh, precompiled } = attempt;
    const kept = fresh ? undefined : screen.build();
    const ahead = fresh || kept || !precompiled ? undefined : await loadPrecompiled(precompiled);
    const build = kept ?? ahead?.build ?? newBuild();
    const reportNotice = (text: string, passing?: true) =>
      report({ type: 'notice', attempt: number, text, passing });
    const found = ahead?.compiled ?? (await compiler.compile(files, build, superseded));
    if (found === 'superseded') return;
    const compiled = await loadPackages(found, reportNotice);
    for (const text of compiled.notices) reportNotice(text);
    const candidate = { attempt: number, fresh, compiled, build, superseded };
    let kind = screen.updateKind(compiled, fresh);
    let outcome = kind === 'boot' ? await screen.boot(candidate) : await screen.refresh(candidate, kind);
    if (kind !== 'boot' && isUnexplained(outcome)) {
      kind = 'boot';
      outcome = await screen.boot(candidate);
    }
    if (outcome === 'superseded') return;
    if (!outcome.ok) return reportProblem(attempt, outcome.problem ?? unexplained);
    if (fresh) owesFreshStart = false;
    for (const problem of screen.app()?.aside().slice(0, 1) ?? [])
      report({ type: 'problem', attempt: number, problem, aside: true });
    const milliseconds = performance.now() - attempt.asked;
    const serverReset = kind === 'boot' || kind === 'server';
    report({
      type: 'ready',
      attempt: number,
      how: kind === 'boot' ? 'boot' : 'refresh',
      serverReset,
      milliseconds,
    });
    for (const problem of outcome.problems) reportProblem(attempt, problem);
    if (ahead) compiler.warm(files, build);
  }

  /** A running app takes changes in by itself; only the first needs a session. */
  function prepare(): void {
    if (screen.isEmpty() && !isWorking && !isClosed) pool.prepare();
  }

  prepare();
  return {
    run(files, fresh = false, precompiled) {
      count += 1;
      owesFreshStart ||= fresh;
      wanted = { number: count, files, fresh: owesFreshStart, precompiled, asked: performance.now() };
      report({ type: 'building', attempt: count });
      supersede();
      void work();
    },
    prepare,
    settings(next) {
      const before = settings;
      settings = next;
      screen.app()?.applySettings(before);
    },
    navigate: (tab, to) => screen.app()?.navigate(tab, to),
    async request(id, request) {
      const answer = await askFromOutside(screen.app(), request);
      report({ type: 'response', attempt: count, id, answer });
    },
    close() {
      isClosed = true;
      wanted = undefined;
      supersede();
      compiler.close();
      pool.dispose();
      screen.dispose();
    },
  };
}

/** The page could not take the change in and does not say why: it may well boot with it. */
const isUnexplained = (outcome: Outcome | 'superseded') =>
  outcome !== 'superseded' && !outcome.ok && !outcome.problem;

const unexplained: Problem = {
  stage: 'client',
  message: "the page couldn't be shown",
  fix: 'start it again',
};

function newBuild(): Build {
  const hex = (bytes: number) =>
    [...crypto.getRandomValues(new Uint8Array(bytes))]
      .map((byte) => byte.toString(16).padStart(2, '0'))
      .join('');
  return { buildId: hex(8), encryptionKey: hex(32) };
}

function problemOf(error: unknown): Problem {
  if (error instanceof BuildError) return error.problem;
  return { stage: 'build', message: String(error), fix: 'reload the page' };
}
