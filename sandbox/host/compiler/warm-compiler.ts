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

/** @param compiler does one thing at a time: what it answers belongs to what it was asked last */
export function createWarmCompiler(compiler: Pick<Compiler, 'compile'>): WarmCompiler {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<unknown> | undefined;
  let supersede: () => void = () => undefined;

  return {
    async compile(files, build, superseded) {
      clearTimeout(timer);
      supersede();
      await running;
      return compiler.compile(files, build, superseded);
    },
    warm(files, build) {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const superseded = new Promise<'superseded'>((resolve) => {
          supersede = () => resolve('superseded');
        });
        // What goes wrong is told when somebody waits for it.
        running = compiler.compile(files, build, superseded).catch(() => undefined);
      }, leisure);
    },
    close: () => clearTimeout(timer),
  };
}
