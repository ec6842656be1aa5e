/** What happens to the attempts of a page, and what is to be done about it. */
import type { Build, CompiledApp } from '../../shared/compiled-app';
import type { Files, HostMessage, Problem } from '../../shared/protocol';
import type { Outcome } from '../app/pending';
import type { UpdateKind } from '../app/update-kind';
import type { AppId, Attempt, Candidate, Place } from './state';

/** Times (`now`, `since`) are milliseconds of the clock that all pages share. */
export type Event =
  /** The page wants these files to run. @param asked as `performance.now` */
  | { type: 'run'; files: Files; fresh: boolean; precompiled?: string; asked: number }
  /** The reader begins to edit. */
  | { type: 'prepare' }
  /** Compiling has ended. */
  | { type: 'built'; attempt: number; result: Candidate | { problem: Problem } | 'superseded' }
  /** Booting has ended. @param since when it began */
  | { type: 'booted'; app: AppId; outcome: Outcome & { ok: true }; place: Place; now: number }
  | { type: 'boot-failed'; app: AppId; outcome: Outcome & { ok: false }; since: number }
  /** An app that was to end is no more. */
  | { type: 'ended'; app: AppId }
  /** The app has applied a change, or refused it. */
  | { type: 'updated'; app: AppId; attempt: number; compiled: CompiledApp; outcome: Outcome; now: number }
  /** A newer attempt has waited long enough for the one that is being applied. */
  | { type: 'overdue'; attempt: number; now: number }
  /** The app on screen has answered several times. */
  | { type: 'answered'; app: AppId; isQuick: boolean }
  /** An app has stopped at rest. @param silence for how long it had not answered, in seconds; undefined for a flood */
  | { type: 'stopped'; app: AppId; silence?: number; now: number }
  /** Frames may be made. @param isShared whether an app that came later than the one that stopped fell silent, too */
  | { type: 'calm'; app: AppId; isShared: boolean }
  /** The page has no more use for any of it. */
  | { type: 'close' };

export type EventOf<Type extends Event['type']> = Extract<Event, { type: Type }>;

export type Effect =
  | { type: 'report'; message: HostMessage }
  /** `ready`, what is wrong aside before it, and the problems after it. */
  | { type: 'report-ready'; app: AppId; attempt: Attempt; kind: UpdateKind; problems: Problem[] }
  /** Opens frames ahead of time. */
  | { type: 'prepare' }
  /** Compiles an attempt; `built` follows. @param build what runs already and goes on */
  | { type: 'build'; attempt: Attempt; build?: Build }
  /** The attempt that is being compiled has become outdated. */
  | { type: 'supersede-build' }
  /** Gets the compiler to know files that were compiled ahead. */
  | { type: 'warm'; files: Files; build: Build }
  /** `booted` or `boot-failed` follows, or `ended`. */
  | { type: 'boot'; app: AppId; attempt: number; compiled: CompiledApp; place?: Place }
  /** Shows an app that is alive. */
  | { type: 'show'; app: AppId }
  /** `ended` follows. */
  | { type: 'end'; app: AppId }
  /** `updated` follows. */
  | {
      type: 'update';
      app: AppId;
      attempt: number;
      compiled: CompiledApp;
      kind: Exclude<UpdateKind, 'boot'>;
    }
  /** `overdue` follows in a while. */
  | { type: 'await-update'; attempt: number }
  | { type: 'stop-waiting' }
  /** `answered` follows. */
  | { type: 'ask-quick'; app: AppId }
  /** Has every sandbox leave the process of all frames. @param since when the app came that was found stuck */
  | { type: 'leave'; since: number }
  /** `calm` follows. @param since when the app that stopped came to be what it is */
  | { type: 'await-calm'; app: AppId; since: number };

export type EffectOf<Type extends Effect['type']> = Extract<Effect, { type: Type }>;
