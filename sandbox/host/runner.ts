import { type CompiledApp, compileApp } from '../compile/compile';
import { BuildError } from '../compile/problem';
import type { Files, FromClient, HostMessage, Problem } from '../protocol';
import type { Assets } from './assets';
import { locate } from './locate';
import { openSession, type Session } from './session';
import { connectHalves } from './wire';

const origin = 'http://localhost:3000';
/** A page that has not come alive by then is taken for stuck, in milliseconds. */
const patience = 10_000;

/**
 * Runs the reader's app, one build after another. A new build boots beside the running one and takes its
 * place when its page is alive, so the last version that worked stays on screen whatever is typed.
 */
export function createRunner(assets: Promise<Assets>, report: (message: HostMessage) => void) {
  let attempt = 0;
  let shown: Session | undefined;
  let starting: Session | undefined;
  let spare: Promise<Session> | undefined;

  /** Boots the next pair of halves ahead of time; at rest there is only the one that is shown. */
  function prepare(): void {
    spare ??= assets.then(openSession);
    spare.catch(() => undefined); // told when the session is taken
  }

  function takeSpare(): Promise<Session> {
    const session = spare ?? assets.then(openSession);
    spare = undefined;
    return session;
  }

  async function run(files: Files): Promise<void> {
    const current = ++attempt;
    const started = performance.now();
    report({ type: 'building', attempt: current });
    const compiled = build(files, current);
    if (!compiled) return;
    const session = await takeSpare().catch((error: unknown) => failedToOpen(error));
    if ('problem' in session) return report({ type: 'problem', attempt: current, problem: session.problem });
    if (current !== attempt) return session.dispose();
    starting?.dispose();
    starting = session;
    const problem = await startSession(session, compiled, current);
    if (current !== attempt) return session.dispose();
    starting = undefined;
    if (problem) {
      session.dispose();
      report({ type: 'problem', attempt: current, problem });
      return;
    }
    shown?.dispose();
    shown = session;
    session.frame.className = 'shown';
    report({ type: 'ready', attempt: current, milliseconds: performance.now() - started });
  }

  function build(files: Files, current: number): CompiledApp | undefined {
    try {
      const compiled = compileApp(files, crypto.getRandomValues(new Uint32Array(2)).join(''));
      for (const text of compiled.notices) report({ type: 'notice', attempt: current, text });
      return compiled;
    } catch (error) {
      const problem: Problem =
        error instanceof BuildError ? error.problem : { stage: 'build', message: String(error) };
      report({ type: 'problem', attempt: current, problem });
      return undefined;
    }
  }

  /** Resolves once the page is alive, or with what kept it from coming alive. */
  function startSession(
    session: Session,
    { app, styles }: CompiledApp,
    current: number,
  ): Promise<Problem | undefined> {
    return new Promise((resolve) => {
      let alive = false;
      let serverError: string | undefined;
      const wire = connectHalves(
        session,
        (exchange) => report({ type: 'exchange', attempt: current, exchange }),
        ({ level, text }) => {
          if (level === 'error') serverError = text;
          report({ type: 'console', attempt: current, half: 'server', level, text });
        },
      );
      const receive = (message: FromClient) => {
        if (message.type === 'request') wire.send(message.id, message.request);
        else if (message.type === 'console') report({ ...message, attempt: current, half: 'client' });
        else if (message.type === 'hydrated') {
          alive = true;
          resolve(undefined);
        } else if (message.type === 'failed') {
          const problem =
            serverError && !alive
              ? locate('server', serverError)
              : locate('client', message.stack, message.message);
          if (alive) report({ type: 'problem', attempt: current, problem });
          else resolve(problem);
        }
      };
      session.client.listen(receive);
      session.server.send({ type: 'start', app });
      session.client.send({ type: 'start', modules: app.client, styles, origin, path: '/' });
      setTimeout(() => resolve(stuck), patience);
    });
  }

  prepare();
  return { run, prepare };
}

const failedToOpen = (error: unknown): { problem: Problem } => ({
  problem: { stage: 'build', message: String(error), fix: 'reload the page' },
});

const stuck: Problem = {
  stage: 'client',
  message: `the page did not come alive within ${patience / 1000} s`,
  fix: 'look for something that never settles, such as an await without an answer',
};
