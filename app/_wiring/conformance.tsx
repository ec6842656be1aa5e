import { loadCatalog } from '../../catalog';
import { groupsOfRows } from '../../components/conformance/rows';
import { ConformanceSummary } from '../../components/conformance/summary';
import { LazyConformanceTable } from '../../components/lazy';
import { DifferenceTable } from '../../components/sandbox-differences/difference-table';
import { pathOnSite } from '../../components/ui/address';

/** `<ConformanceCounts />`: how many cases did what, on each target and in each mode. */
export const ConformanceCounts = () => (
  <ConformanceSummary groups={groupsOfRows(loadCatalog().conformance)} />
);

/** `<ConformanceCases />`: every case of the suite, with what it did. */
export const ConformanceCases = () => (
  <>
    <LazyConformanceTable groups={groupsOfRows(loadCatalog().conformance)} />
    <p>
      The same cases <a href={pathOnSite('/data/conformance.json')}>as JSON</a>, with{' '}
      <a href={pathOnSite('/data/conformance.schema.json')}>its schema</a>.
    </p>
  </>
);

/** `<SandboxDifferences />`: the list of differences, with the cases that show them. */
export const SandboxDifferences = () => (
  <DifferenceTable cases={loadCatalog().conformance.flatMap(({ cases }) => cases)} />
);
