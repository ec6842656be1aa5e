import { loadCatalog } from '../../catalog';
import { AdvisoryTable } from '../../components/advisories/advisory-table';
import { AffectedBox } from './affected-box';

/** `<Advisories />`: every advisory, and a box that tells which of them affect a release. */
export function AllAdvisories() {
  const { advisories } = loadCatalog();
  return (
    <>
      <AffectedBox advisories={advisories} />
      <AdvisoryTable advisories={advisories} />
    </>
  );
}
