import type { Build } from '../../shared/compiled-app';
import type { Files } from '../../shared/protocol';
import type { Compiler } from './compiler';

/** How long an app has run before its files are compiled, in milliseconds: it is to be drawn first. */
const leisure = 1_000;

/** A compiler that gets to know what was compiled ahead: of the first edit, only the file that has changed is compiled then. */
export interface WarmCompiler extends Pick<Compiler, 'compile'> {
  /** Compiles files that run already, when there is time. */
  warm(files: Files, build: Build): void;
  close(): void;
}

/** @param compiler does one thing after another */
export function createWarmCompiler(compiler: Pick<Compiler, 'compile'>): WarmCompiler {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let supersede: () => void = () => undefined;

  /** What is compiled without being asked for makes room. */
  function stop(): void {
    clearTimeout(timer);
    supersede();
  }

  return {
    compile(files, build, superseded) {
      stop();
      return compiler.compile(files, build, superseded);
    },
    warm(files, build) {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const superseded = new Promise<'superseded'>((resolve) => {
          supersede = () => resolve('superseded');
        });
        // What goes wrong is told when somebody waits for it.
        compiler.compile(files, build, superseded).catch(() => undefined);
      }, leisure);
    },
    close: stop,
  };
}
