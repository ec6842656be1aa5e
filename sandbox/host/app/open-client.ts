import type { CompiledApp } from '../../shared/compiled-app';
import { atMostEvery, createRate, mostReports } from '../../shared/limits';
import type { Problem, Settings, Tab } from '../../shared/protocol';
import { appOrigin } from '../app-origin';
import type { Session } from '../frames/session';
import { knownPlace } from '../gate/known-place';
import type { CookieJar } from '../wire/cookies';
import type { Wire } from '../wire/wire';
import { type ClientRun, runClient } from './client-run';
import { explainFailure, unsettled } from './explain';
import type { Report } from './report';

/** Writing `document.cookie` in a loop must not send all cookies around each time; in milliseconds. */
const cookiesEvery = 50;

/** What the tabs of one app have in common. */
export interface TabsOptions {
  wire: Wire;
  jar: CookieJar;
  /** Settles when the server can answer. */
  started: Promise<unknown>;
  settings(): Settings;
  compiled(): CompiledApp;
  /** What the server's console has told of errors, latest first. */
  errors: readonly string[];
  report: Report;
  log: Report;
  /** Why the route at this path cannot be served; undefined where it can. */
  brokenAt(path: string): Problem | undefined;
  /** Does work that does not wait for the end of a pause. */
  unpaused<Result>(work: () => Promise<Result>): Promise<Result>;
  dead(problem: Problem, silence?: number): void;
}

/** Runs the app in a new frame of this tab. */
export async function openClient(
  session: Session,
  tab: Tab,
  path: string,
  { wire, jar, started, settings, compiled, errors, report, log, brokenAt, dead }: TabsOptions,
  pushCookies: () => void,
): Promise<ClientRun> {
  const client = await session.openClient(tab);
  const { app, styles } = compiled();
  const { scripts } = settings();
  const pushSoon = atMostEvery(cookiesEvery, pushCookies);
  const mayAsk = createRate(mostReports.problem);
  const start = { modules: app.client, styles, origin: appOrigin, path, scripts };
  return runClient(
    client,
    { ...start, cookies: readableAt(jar, path) },
    {
      // An app that has not started answers nobody.
      request: (page, id, request) => void started.then(() => wire.fromPage(page, id, request)),
      abort: wire.abort,
      left: wire.leave,
      cookie(cookie, at) {
        jar.write(cookie, pathnameOf(at));
        pushSoon();
      },
      location(at, location) {
        report({ type: 'location', tab: at, location });
        const problem = mayAsk() ? brokenAt(location.path) : undefined;
        if (problem) report({ type: 'problem', problem });
      },
      log: (level, text) => log({ type: 'console', side: 'client', level, text }),
      notice: (text) => report({ type: 'notice', text }),
      key: (key) => report({ type: 'key', key }),
      problem: (problem) => report({ type: 'problem', problem }),
      explain: (failure) => knownPlace(explainFailure(failure, errors, compiled().app), compiled().app),
      unsettled: (seconds) => unsettled(seconds, errors),
      dead,
    },
  );
}

const pathnameOf = (path: string) => new URL(path, appOrigin).pathname;
/** What scripts at this address may read. */
export const readableAt = (jar: CookieJar, path: string) => jar.readable(pathnameOf(path));
