import type { ExperimentFolder } from './types';

/** Files under `next-14/` and the like lie over the others on that line, and are left out on the rest. */
function filesFor(files: ExperimentFolder['files'], line: number): [path: string, text: string][] {
  const own = Object.entries(files).filter(
    ([path]) => path !== 'steps.ts' && (!/^next-\d+\//.test(path) || path.startsWith(`next-${line}/`)),
  );
  return own
    .sort(([a], [b]) => Number(a.startsWith('next-')) - Number(b.startsWith('next-')))
    .map(([path, text]) => [path.replace(/^next-\d+\//, ''), text]);
}

/** In the app that experiments share, `app/page.tsx` of `action-ids` is at `/app/action-ids/page.tsx`. */
const sharedPath = (id: string, path: string) => `/${path.replace(/^(app|pages\/api|pages)\//, `$1/${id}/`)}`;

/**
 * The files of an experiment by their path in the app, such as `/app/action-ids/page.tsx`; without what is under
 * every app.
 * @param line of Next.js: 14, 15 or 16
 */
export function experimentApp(
  { id, build, files }: Pick<ExperimentFolder, 'id' | 'build' | 'files'>,
  line: number,
): Record<string, string> {
  const placed = filesFor(files, line).map(([path, text]) => [
    build === 'shared' ? sharedPath(id, path) : `/${path}`,
    text,
  ]);
  return Object.fromEntries(placed);
}
