import { type CompiledApp, compileApp } from '../compile/compile';
import { BuildError } from '../compile/problem';
import type { Files, HostMessage, OutsideAnswer, Problem, WireRequest } from '../protocol';
import { acceptRequest } from './accept';
import { appOrigin, type ReportRun, startRun } from './app-run';
import type { Session } from './session';
import type { Wire } from './wire';

/**
 * Runs the reader's app, one build after another. A new build boots beside the running one and takes its
 * place when its page is alive, so the last version that worked stays on screen whatever is typed. Only the
 * latest build is ever booting. Each build has a server half of its own, so what an app keeps in memory
 * starts anew with each.
 *
 * @param open boots a session without an app; rejects where that fails
 */
export function createRunner(open: () => Promise<Session>, report: (message: HostMessage) => void) {
  let attempt = 0;
  let shown: { session: Session; wire: Wire } | undefined;
  let starting: Session | undefined;
  let spare: Promise<Session> | undefined;

  function openSpare(): Promise<Session> {
    spare ??= open();
    spare.catch(() => {
      spare = undefined;
    });
    return spare;
  }

  async function run(files: Files): Promise<void> {
    const current = ++attempt;
    const started = performance.now();
    const say: ReportRun = (message) => report({ ...message, attempt: current });
    say({ type: 'building' });
    starting?.dispose();
    starting = undefined;
    const compiled = build(files, say);
    const session = compiled && (await openSpare().catch((error: unknown) => failedToOpen(error, say)));
    if (!compiled || !session || current !== attempt) return;
    spare = undefined;
    starting = session;
    const { alive, wire } = startRun(session, compiled, say);
    const problem = await alive;
    if (current !== attempt) return;
    starting = undefined;
    if (problem) {
      session.dispose();
      return say({ type: 'problem', problem });
    }
    shown?.session.dispose();
    shown = { session, wire };
    session.frame.className = 'shown';
    say({ type: 'ready', milliseconds: performance.now() - started });
  }

  async function request(id: number, asked: WireRequest): Promise<void> {
    const current = attempt;
    const answer = await ask(shown?.wire, asked);
    report({ type: 'response', attempt: current, id, answer });
  }

  /** Boots the next pair of halves ahead of time; at rest there is only the one that is shown. */
  function prepare(): void {
    openSpare().catch(() => undefined); // told when the session is taken
  }

  prepare();
  return { run, prepare, request };
}

function build(files: Files, say: ReportRun): CompiledApp | undefined {
  try {
    const compiled = compileApp(files, crypto.getRandomValues(new Uint32Array(2)).join(''));
    for (const text of compiled.notices) say({ type: 'notice', text });
    return compiled;
  } catch (error) {
    const problem: Problem =
      error instanceof BuildError ? error.problem : { stage: 'build', message: String(error) };
    say({ type: 'problem', problem });
    return undefined;
  }
}

function ask(wire: Wire | undefined, { url, headers, ...rest }: WireRequest): Promise<OutsideAnswer> {
  if (!wire) return Promise.resolve({ ok: false, error: 'no app is running' });
  if (!URL.canParse(url, appOrigin)) return Promise.resolve({ ok: false, error: `"${url}" is no address` });
  const target = new URL(url, appOrigin);
  const hasHost = headers.some(([name]) => name.toLowerCase() === 'host');
  const request = acceptRequest({
    ...rest,
    url: appOrigin + target.pathname + target.search,
    headers: hasHost ? headers : [...headers, ['host', target.host]],
  });
  return request
    ? wire.fromOutside(request)
    : Promise.resolve({ ok: false, error: 'the request is not well formed' });
}

function failedToOpen(error: unknown, say: ReportRun): undefined {
  say({ type: 'problem', problem: { stage: 'build', message: String(error), fix: 'reload the page' } });
}
