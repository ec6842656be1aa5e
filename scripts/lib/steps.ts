/** Named steps with their times, printed as they go. Used by every command that does more than one thing. */
import { availableParallelism } from 'node:os';
import { elapsed } from './elapsed';
import { mapWithLimit } from './map-with-limit';
import { type Command, runCommand } from './run-command';
import { UserError } from './user-error';

export type StepResult = { ok: boolean; output: string };
/** `advice` is what to do when the step fails, in one sentence. */
export type Step = { name: string; advice: string; run: () => Promise<StepResult> };

/** A step that runs another program; what it prints is shown only where it fails. */
export function commandStep(name: string, advice: string, ...commands: Command[]): Step {
  const run = async () => {
    let output = '';
    for (const command of commands) {
      const result = await runCommand(command, 'nothing');
      output += result.output;
      if (result.code !== 0) return { ok: false, output };
    }
    return { ok: true, output };
  };
  return { name, advice, run };
}

/** A step that takes longer says so, in milliseconds. */
const longestSilence = 20_000;

/** Runs one step and prints its line, and on failure all it said. */
async function report(step: Step): Promise<boolean> {
  const start = performance.now();
  console.log(`  …  ${step.name}`);
  const still = setInterval(() => {
    console.log(`  …  ${step.name}, ${elapsed(performance.now() - start)} so far`);
  }, longestSilence);
  const outcome = await step.run().finally(() => clearInterval(still));
  const time = elapsed(performance.now() - start);
  console.log(`  ${outcome.ok ? '✓' : '✗'}  ${step.name}  ${time}`);
  if (!outcome.ok) console.error(`\n${outcome.output.trim()}\n\n  fix: ${step.advice}\n`);
  return outcome.ok;
}

/** Runs steps at the same time. @returns the names of those that failed */
async function failedOf(steps: readonly Step[], lanes: number): Promise<string[]> {
  const failed: string[] = [];
  await mapWithLimit(steps, lanes, async (step) => {
    if (!(await report(step))) failed.push(step.name);
  });
  return failed;
}

function requireNone(failed: readonly string[]): void {
  if (failed.length > 0) throw new UserError(`Failed: ${failed.join(', ')}. See above what to do.`);
}

const asManyAsCores = Math.max(2, availableParallelism());

/**
 * Runs steps at the same time, as many as there are cores, in the order given.
 * All of them run, so that one failure does not hide another.
 * @throws UserError naming the steps that failed
 */
export async function runInParallel(steps: readonly Step[], lanes = asManyAsCores) {
  requireNone(await failedOf(steps, lanes));
}

/**
 * Runs the quick steps and tells how they went, and only then the others, whether the quick ones passed or not.
 * @throws UserError naming all that failed
 */
export async function runQuickFirst(quick: readonly Step[], others: () => readonly Step[]) {
  const failed = await failedOf(quick, asManyAsCores);
  requireNone([...failed, ...(await failedOf(others(), asManyAsCores))]);
}

/** Runs steps one after the other and stops at the first failure. @throws UserError naming it */
export async function runInOrder(steps: readonly Step[]) {
  for (const step of steps) await runInParallel([step]);
}
