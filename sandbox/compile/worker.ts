/**
 * Compiles in a thread of its own, of the site's origin: whatever text it is given, frame A can end it. Nothing of the
 * reader's code runs here.
 */

import type { FromCompiler, ToCompiler } from '../shared/compiler-messages';
import { BuildError } from '../shared/problem';
import { compileAround, mayLeaveOut, withMistakes } from './broken-routes';
import { compileApp, createCompileCache } from './compile';
import { withExactPosition } from './exact-position';
import { warmUp } from './warm-up';

const cache = createCompileCache();
/** What was compiled last: a file with the same text is not what takes long. */
let done: ToCompiler['files'] = {};

/** Frame A names the folder of packages: the worker is made of text, and has no address on the site (`host/frames/assets.ts`). */
const loadParser = () => import(new URL('syntax.js', self.name).href);

function send(message: FromCompiler): void {
  self.postMessage(message);
}

const exactPosition = (error: BuildError, files: ToCompiler['files']) =>
  withExactPosition(error, files, loadParser);

self.onmessage = ({ data: { files, build } }: MessageEvent<ToCompiler>) => {
  const onFile = (file: string) => {
    if (done[file] !== files[file]) send({ type: 'file', file });
  };
  try {
    const compiled = compileApp(files, build, { cache, onFile });
    done = files;
    send({ type: 'compiled', compiled });
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    void compileRest({ files, build }, onFile, error);
  }
};

/** A mistake of one route leaves the others to be run. */
async function compileRest(
  { files, build }: ToCompiler,
  onFile: (file: string) => void,
  mistake: BuildError,
): Promise<void> {
  try {
    if (!mayLeaveOut(files)) throw mistake;
    const { compiled, mistakes } = compileAround(files, build, { cache, onFile });
    const problems = await Promise.all(mistakes.map(({ error }) => exactPosition(error, files)));
    send({ type: 'compiled', compiled: withMistakes(compiled, mistakes, problems) });
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    send({ type: 'refused', problem: await exactPosition(error, files) });
  }
}

warmUp();
send({ type: 'ready' });
