import type { BrokenRoute, FromWorker, Problem, ServerApp, ToWorker } from '../../shared/protocol';
import { waitFor } from '../../shared/timeout';
import { knownPlace } from '../gate/known-place';
import type { Port } from '../gate/port';
import type { Answer } from '../wire/answer';
import type { UpdateKind } from './update-kind';
import { watch } from './watchdog';

/**
 * An app that has not started by then is taken for stuck, in milliseconds; a slow machine has more. It is four times what the
 * worker allows a page that it prerenders: each of them looks at the machine by itself, and the worker knows which page it is.
 */
const timeout = 20_000;
/** Errors kept to explain what the browser is told only a digest of. */
const mostErrors = 50;

export interface ServerEvents {
  answer(message: Answer): void;
  log(message: Extract<FromWorker, { type: 'console' }>): void;
  /** The half was stopped. @param silence for how long it had not answered, in seconds; undefined where it had */
  dead(problem: Problem, silence?: number): void;
  /** Whether an answer is awaited. */
  isWaiting(): boolean;
}

/** What became of starting an app: it can be served, but for some routes; or why not. */
export interface ServerStart {
  problem?: Problem;
  broken?: BrokenRoute[];
}

/** The server half of a session, with the app it runs. */
export interface ServerRun {
  send(message: ToWorker): void;
  /** @returns once the app can be served, or with why it cannot */
  start(app: ServerApp): Promise<ServerStart>;
  /** What its console has told of errors, latest first. */
  errors: readonly string[];
  /** Takes a change in: the whole app, or only the browser's code, which the server runs to make HTML; then nothing is told. */
  replace(app: ServerApp, kind: UpdateKind): Promise<ServerStart | undefined>;
  /** What was replaced last is shown. */
  keep(kind: UpdateKind): void;
  /** What was replaced last cannot be shown: back to the app before. */
  goBack(before: ServerApp, kind: UpdateKind): void;
  stop(): void;
}

export function runServer(port: Port<ToWorker, FromWorker>, events: ServerEvents): ServerRun {
  const errors: string[] = [];
  let starting: ((outcome: ServerStart) => void) | undefined;
  let isAlive = false;
  let isSlow = false;
  const isBusy = () => isAlive && (starting !== undefined || events.isWaiting());
  const watchdog = watch({
    ask: (challenge) => port.send({ type: 'ping', challenge }),
    isBusy,
    onStuck: (seconds) => events.dead(stuck(seconds), seconds),
    isSlow: () => isSlow,
  });

  port.listen(
    (message) => {
      isAlive = true;
      if (message.type === 'started') starting?.(message);
      else if (message.type === 'console') {
        if (message.level === 'error') errors.unshift(message.text);
        errors.splice(mostErrors);
        events.log(message);
      } else if (message.type === 'pong') watchdog.heard(message.challenge);
      else events.answer(message);
    },
    () => events.dead(flooded),
  );
  port.send({ type: 'ping', challenge: 0 });

  function start(app: ServerApp): Promise<ServerStart> {
    isSlow = Object.values(app.server).some(({ files }) => files);
    return new Promise((resolve) => {
      const settle = ({ problem, broken }: ServerStart) => {
        stopWaiting();
        starting = undefined;
        resolve({
          problem: problem && knownPlace(problem, app),
          broken: broken?.map((each) => ({ ...each, problem: knownPlace(each.problem, app) })),
        });
      };
      const stopWaiting = waitFor(timeout, (seconds) => settle({ problem: unsettled(seconds) }));
      starting = settle;
      port.send({ type: 'start', app });
    });
  }

  async function replaceClient({ client }: ServerApp): Promise<undefined> {
    port.send({ type: 'client-modules', modules: client });
  }

  return {
    send: port.send,
    errors,
    start,
    replace: (app, kind) => (kind === 'server' ? start(app) : replaceClient(app)),
    keep: (kind) => kind === 'server' && port.send({ type: 'keep' }),
    goBack: (before, kind) =>
      kind === 'server' ? port.send({ type: 'rollback' }) : void replaceClient(before),
    stop: watchdog.stop,
  };
}

const unsettled = (seconds: number): Problem => ({
  stage: 'server',
  message: `the server half didn't start within ${seconds} s`,
  fix: 'look for something that never finishes, such as an await that never resolves',
});

const stuck = (seconds: number): Problem => ({
  stage: 'server',
  message: `the server half didn't respond for ${seconds} s, so it was stopped`,
  fix: 'run it again, in case your machine was busy; if it stops again, look for slow code, such as deep recursion or a slow regular expression',
});

const flooded: Problem = {
  stage: 'server',
  message: 'the server half sent more than the page can handle, so it was stopped',
  fix: 'look for a stream or a log that never ends, then run again',
};
