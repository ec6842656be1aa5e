/** An app on screen has stopped, and may come back. */
import type { Effect, EventOf } from './events';
import { giveUp } from './on-booted';
import { countReturn, mayReturn, returnsOf } from './returns';
import {
  type AppId,
  type Machine,
  type Recovering,
  type Resting,
  type Running,
  type Shown,
  shownIn,
} from './state';
import { chain, enter, recover, type Step, step } from './steps';

/** Where it fell silent at rest, the reason may as well lie in another sandbox. */
export function onStopped(machine: Machine, { app, silence, now }: EventOf<'stopped'>): Step {
  const shown = shownIn(machine.state);
  if (shown?.app !== app) return step(machine);
  const left: Effect[] = silence === undefined ? [] : [{ type: 'leave', since: shown.since }];
  const returns = returnsOf(shown, silence, now);
  const stopped = returns === undefined ? undefined : { ...shown, returns };
  return chain(step(machine, ...left), () => stop(machine, app, stopped, shown.attempt));
}

/**
 * Ends the app on screen. What was asked for meanwhile comes in its place.
 *
 * @param stopped what is to come back, as this attempt; undefined where it is not to
 */
export function stop(machine: Machine, app: AppId, stopped: Shown | undefined, attempt: number): Step {
  const { state } = machine;
  if (state.name !== 'running' && state.name !== 'booting') return step(machine);
  return chain(step(machine, { type: 'end', app }), () => {
    if (state.name === 'running')
      return stopped
        ? recover(machine, stopped, attempt, state.building)
        : step(enter(machine, { name: 'empty', building: state.building }));
    const alone = { ...state, shown: undefined };
    return state.step.name === 'asking'
      ? giveUp(machine, alone, { failed: state.step.failed })
      : step(enter(machine, alone));
  });
}

/** The process is another one by now: the app that stopped boots again. */
export function onCalm(machine: Machine, { app, isShared }: EventOf<'calm'>): Step {
  const { state } = machine;
  if (state.name !== 'recovering' || state.app !== app || state.isBooting) return step(machine);
  const { attempt, stopped } = state;
  const returns = countReturn(stopped.returns, isShared);
  return step(enter(machine, { ...state, isBooting: true, stopped: { ...stopped, returns } }), {
    type: 'boot',
    app,
    attempt,
    compiled: stopped.compiled,
    place: stopped.place,
  });
}

export function onReturned(
  machine: Machine,
  { stopped, attempt, building }: Recovering,
  { app, place, now }: EventOf<'booted'>,
): Step {
  const shown = { ...stopped, app, attempt, place, since: now, isUnsure: false };
  const running: Running = { name: 'running', shown, building };
  return step(enter(machine, running), { type: 'show', app });
}

/** The problem that stopped it has been told; what keeps it from coming back is not. */
export function onReturnFailed(
  machine: Machine,
  { stopped, attempt, building }: Recovering,
  { app, outcome, since }: EventOf<'boot-failed'>,
): Step {
  const effects: Effect[] = [{ type: 'end', app }];
  if (outcome.isDead) effects.push({ type: 'leave', since });
  return chain(
    step(machine, ...effects),
    (): Step<Resting> =>
      outcome.isDead && mayReturn(stopped.returns)
        ? recover(machine, { ...stopped, since }, attempt, building)
        : step(enter(machine, { name: 'empty', building })),
  );
}
