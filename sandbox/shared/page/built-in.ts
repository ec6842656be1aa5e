import { boundaryModule, outletModule } from '../page-tree';
import { MetadataBoundary, OutletBoundary, ViewportBoundary } from './boundaries';
import { nextClientPackages } from './next-packages';
import { Outlet, TemplateContent } from './outlet';

/**
 * Client Components that pages use without a file of the app: exports by the module id under which Flight rows
 * name them. The outlet's is the place of its counterpart in Next.js.
 */
export const builtInClientModules: Record<string, Record<string, unknown>> = {
  [outletModule]: { Outlet, TemplateContent },
  [boundaryModule]: { MetadataBoundary, OutletBoundary, ViewportBoundary },
  'next/link': nextClientPackages['next/link'],
  'next/form': nextClientPackages['next/form'],
  'next/image': nextClientPackages['next/image'],
  'next/script': nextClientPackages['next/script'],
};
