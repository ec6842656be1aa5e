/** What the machine that owns the attempts of one page knows: `machine.ts` says how that changes. */
import type { Build, CompiledApp } from '../../shared/compiled-app';
import type { Files } from '../../shared/protocol';
import type { Outcome } from '../app/pending';
import type { UpdateKind } from '../app/update-kind';
import type { CookieJar } from '../wire/cookies';

/** Files that the page wants to see run. */
export interface Attempt {
  /** Counted from one. */
  number: number;
  files: Files;
  fresh: boolean;
  precompiled?: string;
  /** As `performance.now`. */
  asked: number;
}

/** An attempt that has been compiled. */
export interface Candidate {
  attempt: Attempt;
  compiled: CompiledApp;
  build: Build;
  /** It was compiled while the site was built. */
  isAhead: boolean;
}

/** Names an app that runs or is to run; never used twice. */
export type AppId = number;

/** Where the reader is in an app, with its cookies; to be read after its end, too. */
export interface Place {
  /** Path and query. */
  path(): string;
  jar: CookieJar;
}

/** An app that is alive on screen, or was until it stopped. */
export interface Shown {
  app: AppId;
  /** The attempt with which it booted. */
  attempt: number;
  /** The last build that it has shown. */
  compiled: CompiledApp;
  build: Build;
  place: Place;
  /** When it came to be what it is, in milliseconds of the clock that all pages share. */
  since: number;
  /** A change is being applied that nobody waits for any more. */
  isUnsure: boolean;
  /** How often it has come back since it was last trusted; undefined for one that has not lived long enough. */
  returns?: number;
}

/** No app is on screen, or on its way there. */
export interface Empty {
  name: 'empty';
  /** The attempt that is being compiled meanwhile. */
  building?: Attempt;
}

/** An app is on screen. */
export interface Running {
  name: 'running';
  shown: Shown;
  building?: Attempt;
}

/** An app that has stopped is coming back: once the process of all frames has been left, it boots. */
export interface Recovering {
  name: 'recovering';
  app: AppId;
  /** The attempt as which it comes back. */
  attempt: number;
  stopped: Shown;
  isBooting: boolean;
  building?: Attempt;
}

/** A new app is on its way, beside the one on screen where there is one. */
export interface Booting {
  name: 'booting';
  candidate: Candidate;
  /** Where it opens; undefined for the first page, without cookies. */
  place?: Place;
  shown?: Shown;
  /**
   * All apps share a process. One on screen that keeps it busy, though it answers, can keep the next from starting. So where
   * that is silent, the one on screen is asked how soon it answers (`asking`), and makes room for a second try where that
   * takes too long (`madeRoom`).
   */
  step:
    | { name: 'starting'; app: AppId; madeRoom?: Shown }
    | { name: 'asking'; failed: Outcome & { ok: false } };
}

/** The app on screen applies a change. */
export interface Updating {
  name: 'updating';
  candidate: Candidate;
  kind: Exclude<UpdateKind, 'boot'>;
  shown: Shown;
}

/** Nothing is on its way to the screen but what was there before; the next attempt may be compiled meanwhile. */
export type Resting = Empty | Running | Recovering;
export type State = Resting | Booting | Updating;

export interface Machine {
  state: State;
  /** The number of the last attempt that was asked for. */
  last: number;
  /** The last attempt, while one before it is still being dealt with. */
  wanted?: Attempt;
  /** A fresh start was asked for and not made yet; a newer run does not change that. */
  owesFreshStart: boolean;
  lastApp: AppId;
  isClosed: boolean;
}

export const newMachine: Machine = {
  state: { name: 'empty' },
  last: 0,
  owesFreshStart: false,
  lastApp: 0,
  isClosed: false,
};

export const isResting = (state: State): state is Resting =>
  state.name === 'empty' || state.name === 'running' || state.name === 'recovering';

/** @returns the app on screen */
export const shownIn = (state: State): Shown | undefined => ('shown' in state ? state.shown : undefined);
