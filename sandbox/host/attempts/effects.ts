/** Does what the machine wants done, and tells what becomes of it. */
import { waitFor } from '../../shared/timeout';
import { type FrameProcess, sharedNow } from '../frames/frame-process';
import type { Pool } from '../frames/pool';
import type { Apps } from './apps';
import { type BuildOptions, buildCandidate, problemOf } from './build-candidate';
import type { Effect, EffectOf, Event, EventOf } from './events';

/** A newer attempt waits so long for one that is being applied, in milliseconds; then it boots beside. A slow machine has more. */
const updateTimeout = 1_000;

export interface EffectOptions extends BuildOptions {
  pool: Pool;
  process: FrameProcess;
}

type Performers = { [Type in Effect['type']]: (effect: EffectOf<Type>) => void };

/** @returns does one thing; what it takes time for is dispatched when it is done */
export function createEffects(
  options: EffectOptions,
  apps: Apps,
  dispatch: (event: Event) => void,
): (effect: Effect) => void {
  const { pool, process, compiler, report } = options;
  let supersedeBuild: () => void = () => undefined;
  let stopWaiting: () => void = () => undefined;

  const performers: Performers = {
    report: ({ message }) => report(message),
    'report-ready': (effect) => reportReady(effect, apps, report),
    prepare: () => pool.prepare(),
    build({ attempt, build }) {
      const superseded = new Promise<'superseded'>((resolve) => {
        supersedeBuild = () => resolve('superseded');
      });
      const done = (result: EventOf<'built'>['result']) =>
        dispatch({ type: 'built', attempt: attempt.number, result });
      buildCandidate(attempt, build, superseded, options).then(done, (error: unknown) =>
        done({ problem: problemOf(error) }),
      );
    },
    'supersede-build': () => supersedeBuild(),
    warm: ({ files, build }) => compiler.warm(files, build),
    boot: (effect) => void apps.boot(effect),
    show: ({ app }) => apps.get(app)?.show(),
    end: ({ app }) => apps.end(app),
    update: (effect) => apps.update(effect),
    'await-update'({ attempt }) {
      const overdue = () => dispatch({ type: 'overdue', attempt, now: sharedNow() });
      stopWaiting = waitFor(updateTimeout, overdue);
    },
    'stop-waiting': () => stopWaiting(),
    'ask-quick': ({ app }) => apps.askQuick(app),
    leave: ({ since }) => process.leave(since),
    'await-calm': ({ app, since }) =>
      void process.calm().then(() => dispatch({ type: 'calm', app, isShared: process.hasYounger(since) })),
  };
  return (effect) => (performers[effect.type] as (effect: Effect) => void)(effect);
}

function reportReady(
  { app, attempt: { number, asked }, kind, problems }: EffectOf<'report-ready'>,
  apps: Apps,
  report: BuildOptions['report'],
): void {
  for (const problem of apps.get(app)?.aside().slice(0, 1) ?? [])
    report({ type: 'problem', attempt: number, problem, aside: true });
  report({
    type: 'ready',
    attempt: number,
    how: kind === 'boot' ? 'boot' : 'refresh',
    serverReset: kind === 'boot' || kind === 'server',
    milliseconds: performance.now() - asked,
  });
  for (const problem of problems) report({ type: 'problem', attempt: number, problem });
}
