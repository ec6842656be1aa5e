import type { AppKey } from '../../shared/deck-keys';
import type {
  ConsoleLevel,
  FromClient,
  Location,
  ModuleSet,
  Problem,
  Tab,
  ToClient,
  WireRequest,
} from '../../shared/protocol';
import type { Client } from '../frames/session';
import type { PageSender } from '../wire/wire';
import { createPending, type Outcome } from './pending';
import { watch } from './watchdog';

type Failure = Extract<FromClient, { type: 'failed' }>;

export interface ClientEvents {
  request(page: PageSender, id: number, request: WireRequest): void;
  abort(page: PageSender, id: number): void;
  cookie(cookie: string, path: string): void;
  location(tab: Tab, location: Location): void;
  log(level: ConsoleLevel, text: string): void;
  notice(text: string): void;
  /** A key that turns slides was pressed in the page. */
  key(key: AppKey): void;
  /** Something failed in a page that goes on. */
  problem(problem: Problem): void;
  explain(failure: Failure): Problem;
  /** What to tell about a page that does not settle. */
  unsettled(seconds: number): Problem;
  /** The page was stopped. @param silence for how long it had not answered, in seconds; undefined where it had */
  dead(problem: Problem, silence?: number): void;
  left(page: PageSender): void;
}

/** The client half of one tab, with the app it runs. */
export interface ClientRun extends PageSender {
  /** Path and query on screen. */
  path(): string;
  /** An error has left nothing on screen; only a new frame helps. */
  hasCrashed(): boolean;
  /** Makes sure that it answers, at rest too. */
  check(): void;
  /** @returns whether it does so soon */
  isQuick(): Promise<boolean>;
  alive: Promise<Outcome>;
  update(change: { modules: ModuleSet; styles: string; server: boolean }): Promise<Outcome>;
  show(): void;
  dispose(): void;
}

/** An app that takes the focus more often while the reader writes elsewhere, by ways that cannot be refused, is stopped. */
const mostThefts = 2;

type Start = Omit<Extract<ToClient, { type: 'start' }>, 'type'>;

export function runClient(client: Client, start: Start, events: ClientEvents): ClientRun {
  const { port, tab } = client;
  const sender: PageSender = { tab, send: port.send };
  let path = start.path;
  const pending = createPending(events.unsettled);
  let isAlive = false;
  let hasCrashed = false;
  // At rest too, while somebody looks: the process that is stuck may be that of other sandboxes as well.
  const isBusy = () => isAlive && (pending.isAwaited() || client.isSeen());
  const watchdog = watch({
    ask: (challenge) => port.send({ type: 'ping', challenge }),
    isBusy,
    onStuck: (seconds) => events.dead(stuck(seconds), seconds),
  });

  function fail(failure: Failure): void {
    const problem = events.explain(failure);
    hasCrashed ||= failure.fatal;
    if (pending.isAwaited()) pending.fail(problem, failure.fatal);
    else events.problem(problem);
  }

  function receive(message: FromClient): void {
    if (message.type === 'request') events.request(sender, message.id, message.request);
    else if (message.type === 'abort') events.abort(sender, message.id);
    else if (message.type === 'console') events.log(message.level, message.text);
    else if (message.type === 'cookie') events.cookie(message.cookie, path);
    else if (message.type === 'failed') fail(message);
    else if (message.type === 'hydrated') pending.answer('hydrated', true);
    else if (message.type === 'updated') pending.answer('updated', message.ok);
    else if (message.type === 'pong') watchdog.heard(message.challenge);
    else if (message.type === 'gesture') client.focus.hasGesture();
    else if (message.type === 'focus-taken') client.focus.wasTaken(message.isToBlame);
    // Only who has the focus gets keys.
    else if (message.type === 'key') client.focus.isHere() && events.key(message.key);
    else if (message.type === 'focus-refused') refused(message.again);
    else if (message.type === 'left') events.dead(left);
    else if (message.type === 'restless') events.dead(restless);
    else if (message.type === 'location') {
      path = message.location.path;
      events.location(tab, message.location);
    }
  }

  let thefts = 0;
  function refused(again: boolean): void {
    thefts += 1;
    if (thefts === 1) events.notice(focusRefused);
    if (again) events.dead(thief);
  }
  client.focus.listen({
    onChange: (isAllowed, isElsewhere) => port.send({ type: 'focus', isAllowed, isElsewhere }),
    onStolen: () => refused(thefts >= mostThefts),
  });
  port.listen(
    (message) => {
      isAlive = true;
      receive(message);
    },
    () => events.dead(flooded),
  );
  const stopCounting = client.watchStrays(() => events.dead(straying));
  port.send({ type: 'ping', challenge: 0 });
  const alive = pending.next('hydrated');
  port.send({ type: 'start', ...start });

  return {
    ...sender,
    path: () => path,
    hasCrashed: () => hasCrashed,
    check: watchdog.check,
    isQuick: watchdog.isQuick,
    alive,
    update(change) {
      const outcome = pending.next('updated');
      port.send({ type: 'update', ...change });
      return outcome;
    },
    show: client.show,
    dispose() {
      watchdog.stop();
      stopCounting();
      events.left(sender);
      client.dispose();
    },
  };
}

const stuck = (seconds: number): Problem => ({
  stage: 'client',
  message: `the page didn't respond for ${seconds} s, so it was stopped`,
  fix: 'run it again, in case your machine was busy; if it stops again, look for slow code, such as deep recursion or a slow regular expression',
});

const focusRefused =
  'the app tried to move the focus while you were typing outside it; the focus stays where you type';

const thief: Problem = {
  stage: 'client',
  message: 'the page kept trying to move the focus while you were typing outside it, so it was stopped',
  fix: 'call focus() when the user clicks or presses a key in the app, not in a timer',
};

const left: Problem = {
  stage: 'client',
  message: 'the page left its frame for a URL outside the app, so it was stopped',
  fix: 'look for a form sent by submit(), location.reload() in code run by eval, or a URL such as about:blank',
};

const restless: Problem = {
  stage: 'client',
  message: 'the page kept changing the URL of its frame, so it was stopped',
  fix: 'look for a timer or a loop that sets location.hash, then run again',
};

const flooded: Problem = {
  stage: 'client',
  message: 'the page sent more messages than the sandbox can handle, so it was stopped',
  fix: 'look for a timer or a loop that logs or sends requests without a pause, then run again',
};

const straying: Problem = {
  stage: 'client',
  message: 'the page kept posting messages to the windows around it, so it was stopped',
  fix: 'look for a timer or a loop that calls parent.postMessage or top.postMessage, then run again',
};
