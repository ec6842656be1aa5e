/** What two processes in one checkout must not do side by side. */
import { rmSync } from 'node:fs';
import { readJson, writeJson } from './read-json';
import { UserError } from './user-error';

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param file says which process is at it; one that was killed has left its file, which counts for nothing
 * @param command as the other one was started
 * @returns what to call at the end
 * @throws {UserError} where another process is at it
 */
export function oneAtATime(file: string, command: string): () => void {
  const other = readJson<{ process: number }>(file)?.process;
  if (other !== undefined && other !== process.pid && isRunning(other)) {
    throw new UserError(
      `\`${command}\` is running in this folder already (process ${other}). Wait until it has ended, or use another clone.`,
    );
  }
  writeJson(file, { process: process.pid });
  return () => rmSync(file, { force: true });
}
