import type { CompiledApp } from '../compile/compile';
import type { FromClient, HostMessage, Problem } from '../protocol';
import { locate } from './locate';
import type { Session } from './session';
import { connectHalves, type Wire } from './wire';

/** The address that the app believes it has. */
export const appOrigin = 'http://localhost:3000';
/** A page that has not come alive by then is taken for stuck, in milliseconds. */
const patience = 10_000;
/** More lines than this in one second are dropped, so that a logging loop cannot flood the page. */
const linesPerSecond = 200;

type WithoutAttempt<Message> = Message extends HostMessage ? Omit<Message, 'attempt'> : never;
export type ReportRun = (message: WithoutAttempt<HostMessage>) => void;

/** One build of the app in one session. */
export interface AppRun {
  wire: Wire;
  /** Settles once the page is alive, with undefined, or with what kept it from coming alive. */
  alive: Promise<Problem | undefined>;
}

/** Sends a compiled app to both halves of a session and listens to them. */
export function startRun(session: Session, { app, styles }: CompiledApp, report: ReportRun): AppRun {
  const serverErrors: string[] = [];
  const log = limitConsole(report);
  const wire = connectHalves(
    session,
    (exchange) => report({ type: 'exchange', exchange }),
    ({ level, text }) => {
      if (level === 'error') serverErrors.unshift(text);
      log({ type: 'console', half: 'server', level, text });
    },
  );
  const explain = (failure: Extract<FromClient, { type: 'failed' }>) =>
    explainFailure(failure, serverErrors, app);

  const alive = new Promise<Problem | undefined>((resolve) => {
    const timer = setTimeout(() => resolve(stuck(serverErrors)), patience);
    const settle = (problem?: Problem) => {
      clearTimeout(timer);
      settled = true;
      resolve(problem);
    };
    let settled = false;
    session.client.listen((message) => {
      if (message.type === 'request') wire.fromPage(message.id, message.request);
      else if (message.type === 'console') log({ ...message, half: 'client' });
      else if (message.type === 'hydrated') settle();
      else if (message.fatal && !settled) settle(explain(message));
      else report({ type: 'problem', problem: explain(message) });
    });
  });
  session.server.send({ type: 'start', app });
  session.client.send({ type: 'start', modules: app.client, styles, origin: appOrigin, path: '/' });
  return { wire, alive };
}

/**
 * In production React tells the browser only the digest of a server error; the server's console has its text.
 */
function explainFailure(
  { message, stack, onServer }: Extract<FromClient, { type: 'failed' }>,
  serverErrors: string[],
  app: CompiledApp['app'],
): Problem {
  const { digest } = onServer ?? {};
  const logged = onServer && serverErrors.find((text) => !digest || text.includes(`digest: '${digest}'`));
  if (logged) return locate('server', logged, { modules: app.server });
  return locate('client', stack, { message, modules: app.client });
}

function stuck([logged]: string[]): Problem {
  return {
    stage: 'client',
    message: `the page did not come alive within ${patience / 1000} s`,
    fix: logged
      ? `the server logged: ${logged.split('\n')[0]}`
      : 'look for something that never settles, such as an await without an answer',
  };
}

function limitConsole(report: ReportRun): ReportRun {
  let lines = 0;
  return (message) => {
    lines += 1;
    if (lines === 1) {
      setTimeout(() => {
        if (lines > linesPerSecond) {
          const text = `${lines - linesPerSecond} more lines were logged within a second; they are left out`;
          report({ type: 'notice', text });
        }
        lines = 0;
      }, 1000);
    }
    if (lines <= linesPerSecond) report(message);
  };
}
