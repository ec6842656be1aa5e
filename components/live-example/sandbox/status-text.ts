import type { SandboxState } from './sandbox-state';

/** What became of the latest run, in words. */
export function statusText(state: SandboxState): string {
  const [route] = (state.status === 'ready' && state.problem?.only) || [];
  return route === undefined ? textOf(state) : `${textOf(state)}; ${route} isn’t running`;
}

function textOf({ status, shown, update, boots, notices }: SandboxState): string {
  if (status === 'error') return 'Stopped by an error';
  if (status === 'booting' && notices.passing) return notices.passing;
  if (status === 'booting') return shown === undefined ? 'Starting…' : 'Updating…';
  if (!update || (update.how === 'boot' && boots === 1)) return 'Running in this tab';
  const time = `${Math.max(1, Math.round(update.milliseconds))} ms`;
  if (update.how === 'boot') return `Restarted in ${time} with empty memory and no cookies`;
  return update.serverReset
    ? `Updated in ${time}, server restarted with empty memory`
    : `Updated in ${time}, state kept`;
}
