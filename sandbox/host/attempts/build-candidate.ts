import type { Build } from '../../shared/compiled-app';
import { BuildError } from '../../shared/problem';
import type { HostMessage, Problem } from '../../shared/protocol';
import type { LoadPackages } from '../compiler/packages';
import type { LoadPrecompiled } from '../compiler/precompiled';
import type { WarmCompiler } from '../compiler/warm-compiler';
import type { Attempt, Candidate } from './state';

export interface BuildOptions {
  compiler: WarmCompiler;
  loadPrecompiled: LoadPrecompiled;
  loadPackages: LoadPackages;
  report(message: HostMessage): void;
}

/**
 * Compiles an attempt, or finds what it was compiled to ahead, and loads its packages.
 *
 * @param kept the build that runs already and goes on; undefined for a start of its own
 * @param superseded settles when a newer attempt is wanted
 * @throws {BuildError} at a mistake in the files, or where a package cannot be loaded
 */
export async function buildCandidate(
  attempt: Attempt,
  kept: Build | undefined,
  superseded: Promise<'superseded'>,
  { compiler, loadPrecompiled, loadPackages, report }: BuildOptions,
): Promise<Candidate | 'superseded'> {
  const { number, files, fresh, precompiled } = attempt;
  const ahead = fresh || kept || !precompiled ? undefined : await loadPrecompiled(precompiled);
  const build = kept ?? ahead?.build ?? newBuild();
  const notify = (text: string, passing?: true) => report({ type: 'notice', attempt: number, text, passing });
  const found = ahead?.compiled ?? (await compiler.compile(files, build, superseded));
  if (found === 'superseded') return found;
  const compiled = await loadPackages(found, notify);
  for (const text of compiled.notices) notify(text);
  return { attempt, compiled, build, isAhead: ahead !== undefined };
}

/** @returns what to tell of anything that was thrown on the way to the screen */
export function problemOf(error: unknown): Problem {
  if (error instanceof BuildError) return error.problem;
  return { stage: 'build', message: String(error), fix: 'reload the page' };
}

function newBuild(): Build {
  const hex = (bytes: number) =>
    [...crypto.getRandomValues(new Uint8Array(bytes))]
      .map((byte) => byte.toString(16).padStart(2, '0'))
      .join('');
  return { buildId: hex(8), encryptionKey: hex(32) };
}
