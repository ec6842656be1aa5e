/** An attempt has been compiled: it boots, or the app on screen applies it. */
import { updateKind } from '../app/update-kind';
import type { Effect, EventOf } from './events';
import { type Candidate, isResting, type Machine, type Resting, type Shown, type Updating } from './state';
import { boot, chain, enter, type In, next, reportProblem, type Step, step } from './steps';

export function onBuilt(machine: Machine, { attempt, result }: EventOf<'built'>): Step {
  const { state } = machine;
  if (!isResting(state) || state.building?.number !== attempt) return step(machine);
  const resting = enter<Resting>(machine, { ...state, building: undefined });
  if (result === 'superseded') return next(resting);
  if ('problem' in result) {
    return chain(step(resting, ...reportProblem(machine, attempt, result.problem)), next);
  }
  const shown = state.name === 'running' ? state.shown : undefined;
  const runs = shown?.isUnsure ? undefined : shown?.compiled;
  const kind = updateKind(result.compiled, runs, result.attempt.fresh);
  if (shown && kind !== 'boot') return update(machine, { name: 'updating', candidate: result, kind, shown });
  return bootOrNext(resting, result);
}

function update(machine: Machine, updating: Updating): Step<Updating> {
  const { candidate, kind, shown } = updating;
  const attempt = candidate.attempt.number;
  const effects: Effect[] = [{ type: 'update', app: shown.app, attempt, compiled: candidate.compiled, kind }];
  if (machine.wanted) effects.push({ type: 'await-update', attempt });
  return step(enter(machine, updating), ...effects);
}

/** A new app boots where the one before it is, or is coming back; none does that a newer attempt would overtake. */
export function bootOrNext(machine: In<Resting>, candidate: Candidate): Step {
  const { state, wanted } = machine;
  if (wanted) return next(machine);
  const shown = state.name === 'running' ? state.shown : undefined;
  const before: Shown | undefined = state.name === 'recovering' ? state.stopped : shown;
  const place = candidate.attempt.fresh ? undefined : before?.place;
  const gone: Effect[] = state.name === 'recovering' ? [{ type: 'end', app: state.app }] : [];
  return chain(step(machine, ...gone), () => boot(machine, { candidate, place, shown }));
}
