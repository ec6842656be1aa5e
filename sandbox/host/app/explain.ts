import type { CompiledApp } from '../../shared/compiled-app';
import { locate } from '../../shared/locate';
import type { FromClient, Problem } from '../../shared/protocol';

/** In characters: React makes ten digits, an app may make its own. */
const longestDigest = 200;

/**
 * In production React tells the browser only the digest of a server error; the server's console has its text.
 *
 * @param serverErrors what the server's console has told, latest first
 */
export function explainFailure(
  { message, stack, onServer }: Extract<FromClient, { type: 'failed' }>,
  serverErrors: readonly string[],
  app: CompiledApp['app'],
): Problem {
  const { digest } = onServer ?? {};
  const isLong = digest !== undefined && digest.length > longestDigest;
  const logged =
    onServer && !isLong && serverErrors.find((text) => !digest || text.includes(`digest: '${digest}'`));
  if (logged) return locate('server', logged, { modules: app.server });
  return locate('client', stack, { message, modules: app.client });
}

/** A page that never settles; what the server has logged may be the reason. */
export function unsettled(seconds: number, [logged]: readonly string[]): Problem {
  return {
    stage: 'client',
    message: `the page didn't start within ${seconds} s`,
    fix: logged
      ? `the server logged: ${logged.split('\n')[0]}`
      : 'look for something that never finishes, such as an await that never resolves',
  };
}
