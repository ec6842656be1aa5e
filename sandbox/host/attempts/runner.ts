import {
  defaultSettings,
  type Files,
  type Navigation,
  type Settings,
  type Tab,
  type WireRequest,
} from '../../shared/protocol';
import { askFromOutside } from '../app/outside';
import { createApps } from './apps';
import { createEffects, type EffectOptions } from './effects';
import type { Event } from './events';
import { transition } from './machine';
import { newMachine, shownIn } from './state';

/** The pool is disposed with the runner. */
export type RunnerOptions = EffectOptions;

/** What a page may ask of frame A; see `PageMessage`. */
export interface Runner {
  run(files: Files, fresh?: boolean, precompiled?: string): void;
  prepare(): void;
  settings(settings: Settings): void;
  navigate(tab: Tab, to: Navigation): void;
  request(id: number, request: WireRequest): Promise<void>;
  close(): void;
}

/**
 * Runs the reader's app, one attempt after another. A change is applied by the running app where it can be;
 * else a new app boots beside it and takes its place when its page is alive. So the last version that worked
 * stays on screen whatever is typed. Only the latest attempt counts.
 */
export function createRunner(options: RunnerOptions): Runner {
  const { pool, process, compiler, report } = options;
  let settings = defaultSettings;
  let machine = newMachine;
  const happened: Event[] = [];
  let isBusy = false;
  const apps = createApps({ pool, process, settings: () => settings, report, dispatch });
  const perform = createEffects(options, apps, dispatch);

  /** What happens while something is done about an event comes after it. */
  function dispatch(event: Event): void {
    happened.push(event);
    if (isBusy) return;
    isBusy = true;
    try {
      for (let first = happened.shift(); first; first = happened.shift()) {
        const { machine: after, effects } = transition(machine, first);
        machine = after;
        for (const effect of effects) perform(effect);
      }
    } finally {
      isBusy = false;
    }
  }

  /** The app on screen. */
  function shown() {
    const { app } = shownIn(machine.state) ?? {};
    return app === undefined ? undefined : apps.get(app);
  }

  pool.prepare();
  return {
    run: (files, fresh = false, precompiled) =>
      dispatch({ type: 'run', files, fresh, precompiled, asked: performance.now() }),
    prepare: () => dispatch({ type: 'prepare' }),
    settings(next) {
      const before = settings;
      settings = next;
      shown()?.applySettings(before);
    },
    navigate: (tab, to) => shown()?.navigate(tab, to),
    async request(id, request) {
      const answer = await askFromOutside(shown(), request);
      report({ type: 'response', attempt: machine.last, id, answer });
    },
    close() {
      dispatch({ type: 'close' });
      compiler.close();
      pool.dispose();
      apps.dispose();
    },
  };
}
