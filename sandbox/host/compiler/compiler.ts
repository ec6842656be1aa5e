import type { Build, CompiledApp } from '../../shared/compiled-app';
import type { FromCompiler, ToCompiler } from '../../shared/compiler-messages';
import { BuildError } from '../../shared/problem';
import type { Files } from '../../shared/protocol';
import { waitFor } from '../../shared/timeout';
import { broken, messageOf, notStarted, type Refusal, tooSlow } from './compiler-problems';

/** What compiling may take, in milliseconds; a slow machine has more. */
const longest = 3_000;
/** So long a build that nobody waits for any more may go on: its cache makes the next one faster. */
const supersededTimeout = 500;
/** Until the worker runs, in milliseconds. */
const starting = 10_000;

/** Compiles apps, one after another, in a worker that is ended where it takes too long. */
export interface Compiler {
  /** Starts the worker, where none runs. */
  prepare(): void;
  /**
   * Waits until what was asked for before has an answer: the worker does not say which one it answers.
   *
   * @param superseded settles when a newer build is wanted
   * @throws {BuildError} at the first mistake, or where it takes too long
   */
  compile(files: Files, build: Build, superseded: Promise<'superseded'>): Promise<CompiledApp | 'superseded'>;
  close(): void;
}

/** As the browser's own. */
export type CompilerWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

interface Started {
  worker: CompilerWorker;
  /** Rejects where it cannot run. */
  ready: Promise<void>;
}

/**
 * The worker starts when it is first needed, and again each time after it was ended.
 *
 * @param open starts a worker; rejects where there is none
 */
export function createCompiler(open: () => Promise<CompilerWorker>): Compiler {
  let isClosed = false;
  let current: Promise<Started> | undefined;
  /** What was asked for last; it never rejects. */
  let last: Promise<unknown> = Promise.resolve();

  function start(): Promise<Started> {
    const started = open().then((worker) => {
      if (isClosed) worker.terminate();
      const ready = readiness(worker);
      ready.catch(() => undefined);
      return { worker, ready };
    });
    started.catch(() => undefined); // both are told to whoever compiles
    return started;
  }

  function end({ worker }: Started): void {
    worker.terminate();
    if (!isClosed) current = start();
  }

  async function compileNow(
    request: ToCompiler,
    superseded: Promise<'superseded'>,
  ): Promise<CompiledApp | 'superseded'> {
    current ??= start();
    const started = await current.catch((error: unknown) => {
      current = undefined;
      throw notStarted(error);
    });
    const reply = await ask(started, request, superseded);
    if ('ended' in reply) end(started);
    if ('problem' in reply) throw new BuildError(reply.problem);
    return reply.compiled;
  }

  return {
    prepare() {
      current ??= start();
    },
    compile(files, build, superseded) {
      const compiling = last.then(() => compileNow({ files, build }, superseded));
      last = compiling.catch(() => undefined);
      return compiling;
    },
    close() {
      isClosed = true;
      current?.then(({ worker }) => worker.terminate()).catch(() => undefined);
    },
  };
}

/** `ended`: the worker cannot be used any more. */
type Reply = { compiled: CompiledApp | 'superseded'; ended?: true } | { problem: Refusal; ended?: true };

function readiness(worker: CompilerWorker): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = waitFor(starting, (seconds) => reject(new Error(`no response within ${seconds} s`)));
    worker.onmessage = () => {
      stop();
      resolve();
    };
    worker.onerror = (event) => {
      stop();
      reject(new Error(messageOf(event)));
    };
  });
}

/** One request at a time: whatever the worker says belongs to it. */
function ask(
  { worker, ready }: Started,
  request: ToCompiler,
  superseded: Promise<'superseded'>,
): Promise<Reply> {
  return new Promise((resolve) => {
    const stops: (() => void)[] = [];
    const settle = (reply: Reply) => {
      for (const stop of stops.splice(0)) stop();
      isOver = true;
      resolve(reply);
    };
    let isOver = false;
    let file: string | undefined;
    const watch = () => {
      if (isOver) return;
      worker.onerror = (event) => settle({ problem: broken(messageOf(event), file), ended: true });
      worker.onmessage = ({ data }: MessageEvent<FromCompiler>) => {
        if (data.type === 'file') file = data.file;
        else if (data.type === 'compiled') settle({ compiled: data.compiled });
        else if (data.type === 'refused') settle({ problem: data.problem });
      };
      stops.push(waitFor(longest, (seconds) => settle({ problem: tooSlow(seconds, file), ended: true })));
    };
    worker.postMessage(request);
    ready.then(watch, (error: unknown) => settle({ problem: notStarted(error).problem, ended: true }));
    void superseded.then(() => {
      if (!isOver)
        stops.push(waitFor(supersededTimeout, () => settle({ compiled: 'superseded', ended: true })));
    });
  });
}
