import {
  METADATA_BOUNDARY_NAME,
  OUTLET_BOUNDARY_NAME,
  VIEWPORT_BOUNDARY_NAME,
} from 'next/dist/lib/framework/boundary-constants';
import type { ReactNode } from 'react';

/** A component that shows what is in it; React names it in its component stacks, whatever a minifier calls it. */
const named = (name: string) =>
  Object.defineProperty(({ children }: { children: ReactNode }) => children, 'name', { value: name });

/** Source: next@16.4.6 dist/lib/framework/boundary-components.js */
export const MetadataBoundary = named(METADATA_BOUNDARY_NAME);
export const OutletBoundary = named(OUTLET_BOUNDARY_NAME);
export const ViewportBoundary = named(VIEWPORT_BOUNDARY_NAME);
