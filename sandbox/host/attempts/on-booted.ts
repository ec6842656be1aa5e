/** A new app has come alive, or has not. */
import type { Problem } from '../../shared/protocol';
import type { Outcome } from '../app/pending';
import type { Effect, EventOf } from './events';
import type { Booting, Machine, Resting, Running, Shown } from './state';
import { boot, chain, enter, next, ready, recover, reportProblem, type Step, step } from './steps';

type Failed = Outcome & { ok: false };

const unexplained: Problem = {
  stage: 'client',
  message: "the page couldn't be shown",
  fix: 'start it again',
};

/** It takes the place of the one on screen. */
export function onAlive(
  machine: Machine,
  { candidate, shown }: Booting,
  { app, outcome, place, now }: EventOf<'booted'>,
): Step {
  const { attempt, compiled, build } = candidate;
  const running: Running = {
    name: 'running',
    shown: { app, attempt: attempt.number, compiled, build, place, since: now, isUnsure: false },
  };
  const effects: Effect[] = shown ? [{ type: 'end', app: shown.app }] : [];
  effects.push({ type: 'show', app });
  return chain(step(enter(machine, running), ...effects), (shows) =>
    ready(shows, candidate, 'boot', outcome.problems),
  );
}

/** The app that was ended to make room for the one that boots; undefined where it is still there, or there was none. */
const madeRoomFor = ({ step: at }: Booting): Shown | undefined =>
  at.name === 'starting' ? at.madeRoom : undefined;

export function onBootFailed(
  machine: Machine,
  booting: Booting,
  { app, outcome, since }: EventOf<'boot-failed'>,
): Step {
  const { shown } = booting;
  const effects: Effect[] = [{ type: 'end', app }];
  if (outcome.isDead) effects.push({ type: 'leave', since });
  if (outcome.isSilent && shown) {
    effects.push({ type: 'ask-quick', app: shown.app });
    return step(enter(machine, { ...booting, step: { name: 'asking', failed: outcome } }), ...effects);
  }
  return chain(step(machine, ...effects), () =>
    giveUp(machine, booting, { failed: outcome, restored: madeRoomFor(booting), hasLeft: outcome.isDead }),
  );
}

/** The one on screen has been asked whether it keeps the process busy: then it makes room, and the next boots again. */
export function onAnswered(machine: Machine, { app, isQuick }: EventOf<'answered'>): Step {
  const { state } = machine;
  if (state.name !== 'booting' || state.step.name !== 'asking' || state.shown?.app !== app)
    return step(machine);
  if (isQuick) return giveUp(machine, state, { failed: state.step.failed });
  if (machine.wanted) return giveUp(machine, state, {});
  const { candidate, place, shown } = state;
  return chain(step(machine, { type: 'end', app }), () =>
    boot(machine, { candidate, place, madeRoom: shown }),
  );
}

/** A newer attempt has come, and the app that was booting is gone. */
export function onOvertaken(machine: Machine, booting: Booting): Step {
  return giveUp(machine, booting, { restored: madeRoomFor(booting) });
}

interface GivingUp {
  /** What to tell about the candidate; undefined where a newer attempt has come. */
  failed?: Failed;
  /** What has made room for it. */
  restored?: Shown;
  hasLeft?: boolean;
}

/** The candidate does not come: the one that was on screen before it stays, or comes back. */
export function giveUp(
  machine: Machine,
  { candidate, shown }: Booting,
  { failed, restored, hasLeft }: GivingUp,
): Step {
  const { number } = candidate.attempt;
  const told = failed ? reportProblem(machine, number, failed.problem ?? unexplained) : [];
  if (!restored) {
    const resting: Resting = shown ? { name: 'running', shown } : { name: 'empty' };
    return chain(step(enter(machine, resting), ...told), next);
  }
  const left: Effect[] = hasLeft ? [] : [{ type: 'leave', since: restored.since }];
  return chain(step(machine, ...left, ...told), () =>
    chain(recover(machine, { ...restored, returns: undefined }, number), next),
  );
}
