/** What the tests of the machine are made of. */
import type { CompiledApp } from '../../shared/compiled-app';
import type { Problem } from '../../shared/protocol';
import type { Outcome } from '../app/pending';
import { createCookieJar } from '../wire/cookies';
import type { Effect, Event } from './events';
import { transition } from './machine';
import { type Attempt, type Candidate, type Machine, newMachine, type Place } from './state';

/** An app with this code in each half; another layout makes it another document. */
export function compiledOf(server = '', client = '', layout?: string): CompiledApp {
  const module = (code: string) => ({ code, imports: {} });
  const build = { buildId: 'b', encryptionKey: 'k' };
  return {
    app: {
      ...{ server: { '/s': module(server) }, client: { '/c': module(client) }, routes: [], env: {} },
      ...{ root: { folder: '', layout }, segmentSettings: [], cacheDirectives: [], defined: {}, actions: {} },
      ...build,
    },
    ...{ styles: '', notices: [], packages: [] },
  };
}

export const placeOf = (path: string): Place => ({ path: () => path, jar: createCookieJar() });

/** What a build or a page tells of a mistake. */
export const mistake: Problem = { stage: 'client', message: 'no' };
export const failed = (more: Partial<Outcome & { ok: false }> = {}): Outcome & { ok: false } => ({
  ok: false,
  problem: mistake,
  ...more,
});
export const fine: Outcome & { ok: true } = { ok: true, problems: [] };
/** The page has not answered, and was stopped. */
export const stuck = failed({ isDead: true, isSilent: true });

/** A machine to which one thing after the other happens. */
export interface Played {
  machine: Machine;
  /** What was to be done about the last event. */
  effects: Effect[];
  on(event: Event): Played;
}

export function play(machine: Machine = newMachine, effects: Effect[] = []): Played {
  return {
    machine,
    effects,
    on(event) {
      const next = transition(machine, event);
      return play(next.machine, next.effects);
    },
  };
}

export const runEvent = (fresh = false): Event => ({ type: 'run', files: {}, fresh, asked: 0 });

/** Compiling the attempt in hand has ended. */
export function builtEvent(
  { state }: Machine,
  compiled = compiledOf(),
  more: Partial<Candidate> = {},
): Event & { type: 'built' } {
  const attempt = 'building' in state ? state.building : undefined;
  if (!attempt) throw new Error('nothing is being compiled');
  return { type: 'built', attempt: attempt.number, result: candidateOf(attempt, compiled, more) };
}

export const candidateOf = (
  attempt: Attempt,
  compiled: CompiledApp,
  more: Partial<Candidate> = {},
): Candidate => ({
  attempt,
  compiled,
  build: { buildId: 'b', encryptionKey: 'k' },
  isAhead: false,
  ...more,
});
