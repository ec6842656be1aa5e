/**
 * `npm test`: everything a change must pass: the checks, a build, the journeys in a real browser, and parity.
 * What takes longer than a change should wait is run by itself: the examples also without Cache Components and broken on
 * purpose (`npm run parity -- --all`), the conformance suite (`npm run conformance`), the attacks (`npm run hostile`).
 */
import { pinnedTargets } from '../evidence/targets';
import { main as check } from './check';
import { describeChromium, prepareChromium } from './chromium';
import { main as evidence } from './evidence';
import { PlainError } from './lib/plain-error';
import { runCommand, tool } from './lib/run-command';
import { readBasePath } from './lib/settings';
import { buildSiteOnce } from './lib/site-build';
import { main as parity } from './parity';

export async function main(args: string[] = []) {
  if (readBasePath(process.env.BASE_PATH)) {
    throw new PlainError('The journeys read the site at its root. Run: BASE_PATH= npm test');
  }
  // First, because it may have to install one, or has to be told that it cannot.
  const chromium = await prepareChromium();
  console.log(describeChromium(chromium));
  await check();
  await buildSiteOnce(process.cwd());
  console.log('Journeys in the browser');
  const env = { CHROMIUM_PATH: chromium.path };
  const journeys = await runCommand({ ...tool('playwright', 'test', ...args), env }, 'terminal');
  if (journeys.code !== 0) {
    throw new PlainError('A journey failed. `npx playwright show-report` shows what the browser saw.');
  }
  console.log('The experiments, on the current Next.js, against what is recorded');
  const current = pinnedTargets.at(-1)?.next ?? '';
  const differing = await evidence(['--next', current, '--quick', '--verify']);
  if (differing !== 0) {
    throw new PlainError(
      'What Next.js does differs from what is recorded; each difference stands above with its fix.',
    );
  }
  console.log('The examples, in the sandbox and on real Next.js with Cache Components');
  return parity(['--default-mode']);
}
