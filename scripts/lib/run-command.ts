/** Runs other programs and never leaves one behind: whatever ends this process ends them too. */
import { type ChildProcess, spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';

export type Command = {
  file: string;
  args: readonly string[];
  env?: Readonly<Record<string, string>>;
  /** It gives way to other programs that want the processor: somebody waits for those. */
  isBackground?: boolean;
};
/** `output` is what the program printed, both streams in order; empty where it printed to the terminal. */
export type CommandResult = { code: number; output: string };

const running = new Set<ChildProcess>();
const stopAll = () => {
  for (const child of running) child.kill('SIGTERM');
};
const interrupted = () => process.exit(130);
const terminated = () => process.exit(143);

/** Signals are ours only while a program runs; a command that waits for Ctrl-C listens itself. */
function watch(child: ChildProcess) {
  if (running.size === 0) process.on('exit', stopAll).on('SIGINT', interrupted).on('SIGTERM', terminated);
  running.add(child);
}

function unwatch(child: ChildProcess) {
  running.delete(child);
  if (running.size === 0) process.off('exit', stopAll).off('SIGINT', interrupted).off('SIGTERM', terminated);
}

/** A tool of this project, by the name of its command, such as `next`. */
export function tool(name: string, ...args: string[]): Command {
  return { file: join('node_modules', '.bin', name), args };
}

/** A TypeScript file of this project, run with this very Node. */
export function script(path: string, ...args: string[]): Command {
  return { file: process.execPath, args: ['--import', 'tsx', path, ...args] };
}

/** Programs that it starts are as patient as it is. Where the system does not allow it, it runs like any other. */
function giveWay({ pid }: ChildProcess) {
  try {
    if (pid !== undefined) setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {}
}

/**
 * @param show `terminal` lets the program print as it goes, `nothing` keeps its words in the result.
 * @returns the exit code; 1 where a signal ended it. A program that cannot start counts as failed.
 */
export function runCommand(command: Command, show: 'terminal' | 'nothing'): Promise<CommandResult> {
  return new Promise((resolve) => {
    const stdio = show === 'terminal' ? 'inherit' : (['ignore', 'pipe', 'pipe'] as const);
    const child = spawn(command.file, command.args, {
      stdio: stdio === 'inherit' ? stdio : [...stdio],
      env: { ...process.env, ...command.env },
    });
    if (command.isBackground) giveWay(child);
    let output = '';
    const collect = (bytes: Buffer) => {
      output += bytes.toString();
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    watch(child);
    const finish = (code: number) => {
      unwatch(child);
      resolve({ code, output });
    };
    child.once('error', (error) => {
      output += error.message;
      finish(1);
    });
    child.once('close', (code) => finish(code ?? 1));
  });
}
