/**
 * What `next build` refuses. One build on real Next.js names every bad file of an app; the sandbox and the playground get
 * each bad route by itself, and the sandbox must name the same file with the same words.
 */
import type { ConformanceMode } from '../../../../data/schema';
import type { AppFiles } from '../app-files';
import { compileRefusals, rootParamRefusals } from './compile';
import { configRefusals } from './config';
import { prerenderRefusals } from './prerender';
import { fileOfConfig, filesOfConfig, filesOfRefusal, modeOfConfig, type Refusal } from './refusal';
import { appRefusals } from './whole-app';

export { configRefusals } from './config';
export {
  type ConfigRefusal,
  fileOfConfig,
  filesOfConfig,
  filesOfRefusal,
  modeOfConfig,
  type Refusal,
} from './refusal';
export { appRefusals } from './whole-app';

/** Holds each app that is refused, or of which each route is. */
export const refusedFolder = 'sandbox/tests/conformance/build-errors';

/** Apps of which each route has a fault of its own. */
export const routeRefusals: readonly { app: string; refusals: readonly Refusal[] }[] = [
  { app: 'compile', refusals: compileRefusals },
  { app: 'prerender', refusals: prerenderRefusals },
  { app: 'root-params', refusals: rootParamRefusals },
];

/** An app with one fault. */
export interface RefusedApp {
  name: string;
  mode: ConformanceMode;
  /** The file with the fault; that of the page, where the fault is that of a route. */
  open: string | undefined;
  files: AppFiles;
}

function pageOf({ folder: route, at }: Refusal, files: AppFiles): string | undefined {
  if ('file' in at) return at.file;
  return Object.keys(files).find((path) => path.startsWith(`/app/${route}/`) && path.endsWith('/page.tsx'));
}

/** @param folder the files of a folder of this repository, by absolute path in it */
export function refusedApps(folder: (path: string) => AppFiles): RefusedApp[] {
  const ofRoutes = routeRefusals.flatMap(({ app, refusals }) => {
    const all = folder(`${refusedFolder}/${app}`);
    return refusals.map((refusal): RefusedApp => {
      const files = filesOfRefusal(all, refusal);
      return { name: refusal.name, mode: 'cached', open: pageOf(refusal, files), files };
    });
  });
  const ofConfigs = configRefusals.map(
    (refusal): RefusedApp => ({
      name: refusal.name,
      mode: modeOfConfig(refusal),
      open: fileOfConfig(refusal),
      files: filesOfConfig(refusal),
    }),
  );
  const whole = appRefusals.map(
    ({ name, app, file }): RefusedApp => ({
      name,
      mode: 'cached',
      open: file,
      files: folder(`${refusedFolder}/${app}`),
    }),
  );
  return [...ofRoutes, ...ofConfigs, ...whole];
}

/** A refusal as the record has it. */
export const caseOfRefusal = (name: string): string => `refused: ${name}`;
