/** Steps that several transitions have in common. */
import type { Problem } from '../../shared/protocol';
import type { UpdateKind } from '../app/update-kind';
import type { Effect } from './events';
import type {
  Attempt,
  Booting,
  Candidate,
  Machine,
  Recovering,
  Resting,
  Running,
  Shown,
  State,
} from './state';

/** The machine in one of these states. */
export type In<Name extends State> = Machine & { state: Name };

/** What the machine is after an event, and what is to be done, in this order. */
export interface Step<After extends State = State> {
  machine: In<After>;
  effects: Effect[];
}

export const step = <After extends State>(machine: In<After>, ...effects: Effect[]): Step<After> => ({
  machine,
  effects,
});

/** The same machine in another state. */
export const enter = <After extends State>(machine: Machine, state: After): In<After> => ({
  ...machine,
  state,
});

/** Does one thing after the other. */
export function chain<Between extends State, After extends State>(
  first: Step<Between>,
  then: (machine: In<Between>) => Step<After>,
): Step<After> {
  const { machine, effects } = then(first.machine);
  return { machine, effects: [...first.effects, ...effects] };
}

/** The attempt in hand is done with: the last that was asked for meanwhile comes next. */
export function next(machine: In<Resting>): Step<Resting> {
  const { wanted, state } = machine;
  if (!wanted) return step(machine, ...(state.name === 'empty' ? [{ type: 'prepare' } as const] : []));
  const build = state.name === 'running' && !wanted.fresh ? state.shown.build : undefined;
  return step(enter({ ...machine, wanted: undefined }, { ...state, building: wanted }), {
    type: 'build',
    attempt: wanted,
    build,
  });
}

/** Boots a candidate beside what is shown. */
export function boot(
  machine: Machine,
  { candidate, place, shown, madeRoom }: Omit<Booting, 'name' | 'step'> & { madeRoom?: Shown },
): Step<Booting> {
  const app = machine.lastApp + 1;
  return step(
    enter(
      { ...machine, lastApp: app },
      { name: 'booting', candidate, place, shown, step: { name: 'starting', app, madeRoom } },
    ),
    { type: 'boot', app, attempt: candidate.attempt.number, compiled: candidate.compiled, place },
  );
}

/** An app that has stopped is to come back, as this attempt; the process has been left. */
export function recover(
  machine: Machine,
  stopped: Shown,
  attempt: number,
  building?: Attempt,
): Step<Recovering> {
  const app = machine.lastApp + 1;
  return step(
    enter(
      { ...machine, lastApp: app },
      { name: 'recovering', app, attempt, stopped, isBooting: false, building },
    ),
    { type: 'await-calm', app, since: stopped.since },
  );
}

/** Only of the last attempt it is told what went wrong. */
export function reportProblem({ last }: Machine, attempt: number, problem: Problem | undefined): Effect[] {
  return problem && attempt === last
    ? [{ type: 'report', message: { type: 'problem', attempt, problem } }]
    : [];
}

/** The candidate is on screen. */
export function ready(
  machine: In<Running>,
  { attempt, build, isAhead }: Candidate,
  kind: UpdateKind,
  problems: Problem[],
): Step<Resting> {
  const { app } = machine.state.shown;
  const told = attempt.number === machine.last ? problems : [];
  const effects: Effect[] = [{ type: 'report-ready', app, attempt, kind, problems: told }];
  if (isAhead) effects.push({ type: 'warm', files: attempt.files, build });
  const owesFreshStart = machine.owesFreshStart && !attempt.fresh;
  return chain(step({ ...machine, owesFreshStart }, ...effects), next);
}
