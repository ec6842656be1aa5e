/** A server of a built app, on loopback only. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { actionIds } from './action-ids';
import { timeout } from './pace';

export interface RunningApp {
  url: string;
  /** Where the app is. */
  folder: string;
  /**
   * The id of an exported or inline action of this build.
   * @param path part of the path of its file, where two have an action of that name
   * @throws {Error} where the build has none of that name, or more than one
   */
  actionId(exportName: string, path?: string): string;
  /** What the server has printed so far. */
  log(): string;
  stop(): Promise<void>;
}

const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

const quiet = {
  NODE_ENV: 'production',
  NEXT_TELEMETRY_DISABLED: '1',
  FORCE_COLOR: '0',
  // It would look up the packages of other platforms, several times in each build.
  NEXT_IGNORE_INCORRECT_LOCKFILE: '1',
} as const;

/** Starts Next.js of the release that is above the folder. */
export function runNext(folder: string, next: string, args: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [join(next, 'dist/bin/next'), ...args], {
    cwd: folder,
    env: { ...process.env, ...quiet, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  child.once('close', () => running.delete(child));
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  return { child, output: () => stripVTControlCharacters(output) };
}

/** A process that never comes to rest does not hear that it should end, and is ended all the same after a while. */
const stopped = (child: ChildProcess) =>
  new Promise<void>((done) => {
    if (child.exitCode !== null || child.signalCode !== null) return done();
    const force = setTimeout(() => child.kill('SIGKILL'), timeout(3_000));
    child.once('close', () => {
      clearTimeout(force);
      done();
    });
    child.kill();
  });

/**
 * @param host what the server listens on, and the host in `request.url` of its handlers
 * @throws {Error} with what the server printed, where it ends or stays silent for a minute (more on a slow machine)
 */
export async function startServer(
  folder: string,
  next: string,
  env?: Record<string, string>,
  host: '127.0.0.1' | 'localhost' = '127.0.0.1',
): Promise<RunningApp> {
  const { child, output } = runNext(folder, next, ['start', '-p', '0', '-H', host], env);
  const deadline = Date.now() + timeout(60_000);
  for (;;) {
    const url = /Local:\s+(http:\S+)[\s\S]*Ready/.exec(output())?.[1];
    if (url) {
      const address = url.replace('127.0.0.1', 'localhost');
      const stop = () => stopped(child);
      return {
        url: address,
        folder,
        actionId: (name, path) => actionIds(folder).of(name, path),
        log: output,
        stop,
      };
    }
    if (child.exitCode !== null || Date.now() > deadline) {
      await stopped(child);
      throw new Error(`\`next start\` did not come up in ${folder}:\n${output()}`);
    }
    await new Promise((wait) => setTimeout(wait, 30));
  }
}
