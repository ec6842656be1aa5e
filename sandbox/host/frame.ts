/** Frame A: of the site's own origin, trusted, runs none of the reader's code. */
import type { HostMessage, PageMessage } from '../protocol';
import { compilerWorkers, fetchAssets } from './assets';
import { type Compiler, createCompiler } from './compiler';
import { joinFrameProcess } from './frame-process';
import { markOnce } from './marks';
import { createPackages } from './packages';
import { createPrecompiled } from './precompiled';
import { createRunner, type Runner } from './runner';
import { openSession } from './session';
import { openSpares } from './spares';
import { createWarmCompiler } from './warm-compiler';

markOnce('script');
const assets = fetchAssets();
void assets.then(
  () => markOnce('assets'),
  () => undefined, // told to every page that connects
);
const openCompiler = compilerWorkers();
const process = joinFrameProcess();
const spares = openSpares(async (signal, isSecond) => {
  const session = await openSession(await assets, signal, isSecond);
  markOnce('frames');
  return session;
}, process);
// The frames start while the page that will ask for them still loads.
spares.prepare();
const loadPackages = createPackages((name) => fetch(new URL(`packages/${name}`, location.href)));
const loadPrecompiled = createPrecompiled((path) => fetch(new URL(`../${path}`, location.href)));

/** Where the page says in the address what it will run first, that is fetched meanwhile; else the compiler is. */
const expected = location.hash.slice(1);
let firstCompiler: Compiler | undefined = createCompiler(openCompiler);
if (expected) void loadPrecompiled(expected).then(() => markOnce('compiled'));
else firstCompiler.prepare();

window.addEventListener('message', ({ source, origin, ports }) => {
  const [port] = ports;
  if (source !== window.parent || origin !== location.origin || !port) return;
  serve(port);
});

function serve(port: MessagePort): void {
  markOnce('connected');
  const report = (message: HostMessage) => {
    if (message.type === 'ready') markOnce('alive');
    port.postMessage(message);
  };
  const compiler = firstCompiler ?? createCompiler(openCompiler);
  firstCompiler = undefined;
  const runner = createRunner({
    spares,
    process,
    compiler: createWarmCompiler({
      async compile(files, build, superseded) {
        const compiled = await compiler.compile(files, build, superseded);
        markOnce('compiled');
        return compiled;
      },
    }),
    loadPrecompiled,
    loadPackages,
    report,
  });
  const close = () => {
    runner.close();
    compiler.close();
    port.close();
  };
  port.onmessage = ({ data }: MessageEvent<PageMessage>) => {
    if (data.type === 'close') close();
    else pass(data, runner, compiler);
  };
  // Where the page went without a word; not in every browser.
  port.addEventListener('close', close);
  assets.catch((error: unknown) => {
    const message = `the sandbox could not be loaded: ${error instanceof Error ? error.message : String(error)}`;
    report({ type: 'problem', attempt: 0, problem: { stage: 'build', message, fix: 'reload the page' } });
  });
}

function pass(message: Exclude<PageMessage, { type: 'close' }>, runner: Runner, compiler: Compiler): void {
  if (message.type === 'run') runner.run(message.files, message.fresh, message.precompiled);
  else if (message.type === 'prepare') {
    runner.prepare();
    compiler.prepare();
  } else if (message.type === 'settings') runner.settings(message.settings);
  else if (message.type === 'navigate') runner.navigate(message.tab, message.to);
  else void runner.request(message.id, message.request);
}
