/** The app on screen has applied a change, has refused it, or takes too long. */
import type { Effect, EventOf } from './events';
import { bootOrNext } from './on-built';
import { stop } from './on-stopped';
import { type Machine, type Shown, shownIn, type Updating } from './state';
import { chain, enter, next, ready, recover, reportProblem, type Step, step } from './steps';

export function onUpdated(machine: Machine, event: EventOf<'updated'>): Step {
  const { state } = machine;
  const isAwaited = state.name === 'updating' && state.candidate.attempt.number === event.attempt;
  if (shownIn(state)?.app !== event.app) return step(machine);
  if (!isAwaited) return onLate(machine, event);
  const waiting: Effect[] = machine.wanted ? [{ type: 'stop-waiting' }] : [];
  const shown = { ...state.shown, since: event.now, isUnsure: false, returns: undefined };
  return chain(step(machine, ...waiting), () => settle(machine, { ...state, shown }, event));
}

function settle(
  machine: Machine,
  { candidate, kind, shown }: Updating,
  { app, attempt, outcome }: EventOf<'updated'>,
): Step {
  if (outcome.ok) {
    const running = enter(machine, { name: 'running', shown: { ...shown, compiled: candidate.compiled } });
    return ready(running, candidate, kind, outcome.problems);
  }
  const told = reportProblem(machine, attempt, outcome.problem);
  if (outcome.isDead) {
    const gone: Effect[] = [
      { type: 'leave', since: shown.since },
      { type: 'end', app },
    ];
    return chain(step(machine, ...gone, ...told), () => chain(recover(machine, shown, attempt), next));
  }
  const running = enter(machine, { name: 'running', shown });
  if (outcome.problem) return chain(step(running, ...told), next);
  // The page could not apply the change and does not say why: it may well boot with it.
  return bootOrNext(running, candidate);
}

/** Nobody has waited for it any more: what is on screen may still have become another build, or have stopped. */
function onLate(machine: Machine, { app, attempt, compiled, outcome, now }: EventOf<'updated'>): Step {
  const { state } = machine;
  const shown = shownIn(state);
  if (!shown?.isUnsure || state.name === 'updating') return step(machine);
  if (outcome.ok) return step({ ...machine, state: { ...state, shown: { ...shown, compiled } } });
  if (!outcome.isDead) return step(machine);
  return chain(step(machine, { type: 'leave', since: shown.since }), (left) =>
    stop(left, app, { ...shown, since: now, returns: undefined }, attempt),
  );
}

/** A newer attempt has waited long enough: it boots beside. */
export function onOverdue(machine: Machine, { attempt, now }: EventOf<'overdue'>): Step {
  const { state } = machine;
  if (state.name !== 'updating' || state.candidate.attempt.number !== attempt) return step(machine);
  const shown: Shown = { ...state.shown, since: now, isUnsure: true, returns: undefined };
  return next(enter(machine, { name: 'running', shown }));
}
