import type { SandboxState } from './sandbox-state';
import { shownBeside } from './shown-beside';
import { isOfSandbox } from './unloaded-in';

/** What became of the latest run, in words. */
export function statusText(state: SandboxState): string {
  const [route] = (state.status === 'ready' && state.problem?.only) || [];
  return route === undefined ? textOf(state) : `${textOf(state)}; ${route} isn’t running`;
}

function textOf(state: SandboxState): string {
  const { status, shown, update, boots, notices } = state;
  if (status === 'error') return failureText(state);
  if (status === 'booting' && notices.passing) return notices.passing;
  if (status === 'booting') return shown === undefined ? 'Starting…' : 'Updating…';
  if (!update || (update.how === 'boot' && boots === 1)) return 'Running in this tab';
  const time = duration(update.milliseconds);
  if (update.how === 'boot') return `Restarted in ${time}, memory and cookies empty`;
  // As in `next dev`: what modules keep in variables is gone, what the app keeps in `globalThis` is not.
  return update.serverReset
    ? `Updated in ${time}, server modules reloaded, globalThis kept`
    : `Updated in ${time}, state kept`;
}

/** The version before goes on running where the latest one could not take its place. */
function failureText(state: SandboxState): string {
  const { problem } = state;
  if (!problem || isOfSandbox(problem)) return 'Stopped by an error';
  const shown = shownBeside(problem, state);
  if (shown === 'this') return 'Stopped by an error';
  const what = problem.file?.slice(1) ?? 'the app';
  const why = problem.stage === 'build' ? `${what} doesn’t compile` : `${what} fails`;
  return `${shown === 'earlier' ? 'Not updated' : 'Not started'}: ${why}`;
}

/** Rounded to what a reader can tell apart. */
function duration(milliseconds: number): string {
  if (milliseconds < 1_000) return `${Math.max(1, Math.round(milliseconds))} ms`;
  return `${(milliseconds / 1_000).toFixed(1)} s`;
}
