/** What the page asks for. */
import type { Effect, EventOf } from './events';
import { isResting, type Machine, type State, shownIn } from './state';
import { chain, enter, next, type Step, step } from './steps';

export function onRun(machine: Machine, { files, fresh, precompiled, asked }: EventOf<'run'>): Step {
  const number = machine.last + 1;
  const owesFreshStart = machine.owesFreshStart || fresh;
  const wanted = { number, files, fresh: owesFreshStart, precompiled, asked };
  const asking = { ...machine, last: number, owesFreshStart, wanted };
  const { state } = machine;
  const building: Effect = { type: 'report', message: { type: 'building', attempt: number } };
  if (isResting(state) && !state.building) return chain(step(enter(asking, state), building), next);
  return step(asking, building, ...(machine.wanted ? [] : supersede(state)));
}

/** What becomes of the attempt in hand once there is a newer one. */
function supersede(state: State): Effect[] {
  if (isResting(state)) return [{ type: 'supersede-build' }];
  if (state.name === 'updating') return [{ type: 'await-update', attempt: state.candidate.attempt.number }];
  return state.step.name === 'starting' ? [{ type: 'end', app: state.step.app }] : [];
}

/** A running app applies changes by itself; only the first needs frames. */
export function onPrepare(machine: Machine): Step {
  const { state } = machine;
  return step(machine, ...(state.name === 'empty' && !state.building ? [{ type: 'prepare' } as const] : []));
}

export function onClose(machine: Machine): Step {
  const { state, wanted } = machine;
  const apps = [shownIn(state)?.app];
  if (state.name === 'recovering') apps.push(state.app);
  if (state.name === 'booting' && state.step.name === 'starting') apps.push(state.step.app);
  const effects = apps.flatMap((app): Effect[] => (app === undefined ? [] : [{ type: 'end', app }]));
  if (isResting(state) && state.building) effects.push({ type: 'supersede-build' });
  if (state.name === 'updating' && wanted) effects.push({ type: 'stop-waiting' });
  return step({ ...machine, state: { name: 'empty' }, wanted: undefined, isClosed: true }, ...effects);
}
