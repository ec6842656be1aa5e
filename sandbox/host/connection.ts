import type { Files, HostMessage, PageMessage, Settings } from '../shared/protocol';
import { createRunner, type Runner, type RunnerOptions } from './attempts/runner';
import type { Compiler } from './compiler/compiler';
import { createWarmCompiler } from './compiler/warm-compiler';
import { markOnce } from './marks';

type Run = Extract<PageMessage, { type: 'run' }>;

/** One page that runs apps, or is about to: what it would ask for first may have begun before it is there. */
export interface Connection {
  /** Runs what was compiled under this name, without a page; with no name, the compiler is got ready instead. */
  expect(name: string): void;
  /** Does what the page asks for, and tells it all that has happened so far. */
  serve(port: MessagePort): void;
  report(message: HostMessage): void;
}

export interface ConnectionOptions
  extends Pick<RunnerOptions, 'pool' | 'process' | 'loadPackages' | 'loadPrecompiled'> {
  compiler: Compiler;
  /** Called once, when the first app is alive. */
  onAlive(): void;
}

export function openConnection({ compiler, onAlive, ...options }: ConnectionOptions): Connection {
  let port: Pick<MessagePort, 'postMessage' | 'close'> | undefined;
  /** Kept until a page asks for what it is about. */
  let untold: HostMessage[] = [];
  /** What runs that no page has asked for yet. */
  let early: Files | undefined;
  let hasBeenAlive = false;
  let isServed = false;
  let settings: Settings | undefined;
  let runner = newRunner();

  function report(message: HostMessage): void {
    if (message.type === 'ready') {
      markOnce('alive');
      if (!hasBeenAlive) onAlive();
      hasBeenAlive = true;
    }
    if (port && !early) port.postMessage(message);
    else untold.push(message);
  }

  function newRunner(): Runner {
    return createRunner({
      ...options,
      compiler: createWarmCompiler({
        async compile(files, build, superseded) {
          const compiled = await compiler.compile(files, build, superseded);
          markOnce('compiled');
          return compiled;
        },
      }),
      report,
    });
  }

  function run({ files, fresh, precompiled }: Run): void {
    const begun = early;
    early = undefined;
    const isWanted = begun !== undefined && !fresh && isSame(begun, files);
    if (isWanted) for (const message of untold) report(message);
    untold = [];
    if (isWanted) return;
    // Pages count their runs from the first that they ask for.
    if (begun) startOver();
    runner.run(files, fresh, precompiled);
  }

  function startOver(): void {
    runner.close();
    runner = newRunner();
    if (settings) runner.settings(settings);
  }

  function pass(message: Exclude<PageMessage, { type: 'close' }>): void {
    if (message.type === 'run') run(message);
    else if (message.type === 'prepare') {
      runner.prepare();
      compiler.prepare();
    } else if (message.type === 'settings') {
      settings = message.settings;
      runner.settings(settings);
    } else if (message.type === 'navigate') runner.navigate(message.tab, message.to);
    else void runner.request(message.id, message.request);
  }

  function close(): void {
    runner.close();
    compiler.close();
    port?.close();
  }

  async function begin(name: string): Promise<void> {
    const found = await options.loadPrecompiled(name);
    if (!found) return compiler.prepare();
    markOnce('compiled');
    if (isServed) return;
    early = found.files;
    runner.run(found.files, false, name);
  }

  return {
    expect: (name) => (name ? void begin(name) : compiler.prepare()),
    serve(given) {
      isServed = true;
      port = given;
      given.onmessage = ({ data }: MessageEvent<PageMessage>) =>
        data.type === 'close' ? close() : pass(data);
      // Where the page went without a word; not in every browser.
      given.addEventListener('close', close);
    },
    report,
  };
}

function isSame(a: Files, b: Files): boolean {
  const paths = Object.keys(a);
  return (
    paths.length === Object.keys(b).length &&
    paths.every((path) => Object.hasOwn(b, path) && a[path] === b[path])
  );
}
