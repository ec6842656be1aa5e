import { type Drift, driftBetween, driftText, loadCatalog } from '../../catalog';
import { pinnedTargets, previewTargets, type Target } from '../../evidence/targets';
import { UserError } from './user-error';

/** What changed between a release and the pinned one of its line and mode. @throws {UserError} where it was not recorded */
export function driftOf(release: string): { older: string; newer: string; drifts: Drift[] } {
  const { experiments, claims } = loadCatalog();
  if (!experiments.some(({ recordings, previews }) => release in recordings || release in previews)) {
    throw new UserError(
      `Nothing is recorded on ${release}. First run: npm run evidence -- --next ${release}`,
    );
  }
  const isSibling = ({ id, cacheComponents }: Target) =>
    id.split('.')[0] === release.split('.')[0] && cacheComponents === release.endsWith('-cache-components');
  const preview = previewTargets.find(({ id }) => id === release);
  const other = preview?.comparedWith ?? pinnedTargets.find(isSibling)?.id ?? '';
  const [older = '', newer = ''] = [release, other].sort(new Intl.Collator('en', { numeric: true }).compare);
  return { older, newer, drifts: driftBetween(experiments, claims, older, newer) };
}

/** Prints what changed between a release and the pinned one of its line and mode. */
export function reportDrift(release: string): number {
  const { older, newer, drifts } = driftOf(release);
  console.log(`From ${older} to ${newer}: ${drifts.length} observations changed.\n`);
  for (const drift of drifts) console.log(`${driftText(drift)}\n`);
  return 0;
}
