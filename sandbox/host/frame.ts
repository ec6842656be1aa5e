/** Frame A: of the site's own origin, trusted, runs none of the reader's code. */

import { createCompiler } from './compiler/compiler';
import { createPackages } from './compiler/packages';
import { createPrecompiled } from './compiler/precompiled';
import { type Connection, openConnection } from './connection';
import { compilerWorkers, fetchAssets } from './frames/assets';
import { joinFrameProcess } from './frames/frame-process';
import { openPool } from './frames/pool';
import { openSession } from './frames/session';
import { markOnce } from './marks';

markOnce('script');
const assets = fetchAssets();
void assets.then(
  () => markOnce('assets'),
  () => undefined, // told to every page that connects
);
const openCompiler = compilerWorkers();
const process = joinFrameProcess();
const pool = openPool(async (signal, isSecond) => {
  const session = await openSession(assets, signal, isSecond);
  markOnce('frames');
  return session;
}, process);
const loadPackages = createPackages((name) => fetch(new URL(`packages/${name}`, location.href)));
const loadPrecompiled = createPrecompiled((path) => fetch(new URL(`../${path}`, location.href)));

function open(): Connection {
  const compiler = createCompiler(openCompiler);
  // The page that holds this frame can show it then, although nothing of it has connected yet.
  const onAlive = () => window.parent.postMessage('alive', location.origin);
  return openConnection({ pool, process, compiler, loadPackages, loadPrecompiled, onAlive });
}

// The frames start while the page that will ask for them still loads; so does an example, where the address names it.
pool.prepare();
let first: Connection | undefined = open();
first.expect(location.hash.slice(1));

window.addEventListener('message', ({ source, origin, ports }) => {
  const [port] = ports;
  if (source !== window.parent || origin !== location.origin || !port) return;
  markOnce('connected');
  const connection = first ?? open();
  first = undefined;
  connection.serve(port);
  assets.catch((error: unknown) => {
    const message = `the sandbox could not be loaded: ${error instanceof Error ? error.message : String(error)}`;
    connection.report({
      type: 'problem',
      attempt: 0,
      problem: { stage: 'build', message, fix: 'reload the page' },
    });
  });
});
