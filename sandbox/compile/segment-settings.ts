import type { SegmentSetting } from '../shared/protocol';
import { moduleExports } from './exports';
import type { ParsedModule } from './parse';

/** Source: https://nextjs.org/docs/app/api-reference/file-conventions/route-segment-config, next@16.4.6 dist/build/analysis/get-page-static-info.js */
const settings = [
  'dynamic',
  'dynamicParams',
  'ensureStatic',
  'experimental_ppr',
  'fetchCache',
  'instant',
  'maxDuration',
  'preferredRegion',
  'prefetch',
  'revalidate',
  'runtime',
];

/** The settings that a page, layout or Route Handler exports, with their places. */
export function segmentSettings(module: ParsedModule): SegmentSetting[] {
  if (!/\/(?:page|layout|route)\.\w+$/.test(module.file)) return [];
  return moduleExports(module.ast)
    .filter(({ name }) => settings.includes(name))
    .map(({ name, start }) => ({ file: module.file, name, ...module.positionAt(start) }));
}
