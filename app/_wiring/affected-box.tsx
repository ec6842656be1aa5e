'use client';

import { findingsFor, traitsToAsk } from '../../catalog/affected';
import { AdvisoryFinder, type FinderProps } from '../../components/advisories/advisory-finder';

/** The box with the catalog's own comparison behind it, which the tests hold. */
export const AffectedBox = (props: FinderProps) => (
  <AdvisoryFinder {...props} find={findingsFor} toAsk={traitsToAsk} />
);
