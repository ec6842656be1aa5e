'use client';

import type { Advisory } from '../../catalog';
import { affectedBy } from '../../catalog/affected';
import { AdvisoryFinder } from '../../components/advisories/advisory-finder';

/** The box with the catalog's own comparison behind it, which the tests hold. */
export const AffectedBox = ({ advisories }: { advisories: readonly Advisory[] }) => (
  <AdvisoryFinder advisories={advisories} find={affectedBy} />
);
