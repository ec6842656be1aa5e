import { loadCatalog } from '../../catalog';
import {
  type AdvisoryQuery,
  findAdvisories,
  fixesInWords,
  isOnTopic,
  mostSevereFirst,
  safeReleaseOf,
} from '../../catalog/advisory-figures';
import { advisoryLabels } from '../../catalog/advisory-labels';
import { majorsKeptSafe, releaseLines } from '../../catalog/release-lines';
import { AdvisoryTable } from '../../components/advisories/advisory-table';
import { listedFlaws } from '../../components/advisories/listed-flaw';
import { ReleaseLineTable } from '../../components/advisories/release-line-table';
import { pathOnSite } from '../../components/ui/address';
import { AffectedBoxInOwnChunk } from './affected-box-in-own-chunk';
import { named } from './unknown-name';

/** `<Advisories />`: every advisory, newest first, and a box that tells which of them affect an app. */
export function AllAdvisories() {
  const { advisories } = loadCatalog();
  return (
    <>
      <AffectedBoxInOwnChunk
        flaws={listedFlaws(mostSevereFirst(advisories))}
        traits={advisoryLabels.traits}
        safe={majorsKeptSafe(advisories)}
      />
      <AdvisoryTable
        caption="Published Next.js vulnerabilities, newest first"
        advisories={advisories.toReversed()}
        labels={advisoryLabels}
      />
      <p>
        The same list <a href={pathOnSite('/data/advisories.json')}>as JSON</a>, with{' '}
        <a href={pathOnSite('/data/advisories.schema.json')}>its schema</a>.
      </p>
    </>
  );
}

function found(component: string, query: AdvisoryQuery) {
  const [written = ''] = Object.values(query).flat().map(String);
  return named(component, written, () => findAdvisories(loadCatalog().advisories, query));
}

/** `<AdvisoryCount line="14" />` in a sentence: how many advisories are like this. */
export const AdvisoryCount = (query: AdvisoryQuery) => <>{found('AdvisoryCount', query).length}</>;

/** `<AdvisoryList caption="…" about="handler" />`: advisories like this, with all that their records say. */
export function AdvisoryList({ caption, ...query }: AdvisoryQuery & { caption: string }) {
  return (
    <AdvisoryTable caption={caption} advisories={found('AdvisoryList', query)} labels={advisoryLabels} />
  );
}

/** `<FixedIn id="CVE-2025-29927" />` in a sentence: the releases with the fix. */
export function FixedIn({ id }: { id: string }) {
  return found('FixedIn', { ids: [id] }).map(fixesInWords);
}

/** `<SafeRelease line="16" />` in a sentence: the lowest release of the line without a known flaw. */
export function SafeRelease({ line }: { line: string }) {
  return <>{named('SafeRelease', line, () => safeReleaseOf(line, loadCatalog().advisories))}</>;
}

/** `<AdvisoryLines caption="…" />`: what each line of releases is left with. */
export function AdvisoryLines({ caption }: { caption: string }) {
  const lines = releaseLines(loadCatalog().advisories);
  return <ReleaseLineTable caption={caption} lines={lines} isOnTopic={isOnTopic} />;
}
