/** What an app that `next build` refuses is, and the files that the sandbox is given for it. */
import type { ConformanceMode } from '../../../../data/schema';
import type { AppFiles } from '../app-files';

export interface Refusal {
  name: string;
  /** The folder under `app/` or `pages/api/` that holds the fault. */
  folder: string;
  /** Where the message points; for faults of a whole route Next.js names the route. */
  at: { file: string; line: number } | { route: string };
  /** Words of the message, the same on both targets; empty where each parser has its own. */
  words: string;
}

export const inFile = (folder: string, file: string, line: number) => ({
  file: `/app/${folder}/${file}`,
  line,
});

/** An app that is refused as a whole: `build-errors/<app>`. */
export interface AppRefusal {
  name: string;
  app: string;
  /** What the message of the sandbox points to; Next.js names no file. */
  file: string;
  words: string;
}

/** An app that is refused for its configuration. */
export interface ConfigRefusal {
  name: string;
  /** What `next.config.ts` exports. */
  config: string;
  /** What its page does not go with; left out where the configuration is refused by itself. */
  page?: string;
  /** What takes the place of the files of the smallest app; undefined takes one away. */
  files?: Record<string, string | undefined>;
  /** The file that the message points to, where it is not that of `page` or the configuration. */
  at?: string;
  words: string;
}

/** The smallest app with a configuration. */
const smallestApp = ({ config, page = '' }: ConfigRefusal): AppFiles => ({
  '/next.config.ts': `export default ${config};`,
  '/app/layout.tsx':
    'export default function Layout({ children }: { children: React.ReactNode }) { return <html><body>{children}</body></html>; }',
  '/app/page.tsx': `${page}export default function Page() { return null; }`,
});

export const filesOfConfig = (refusal: ConfigRefusal): AppFiles =>
  Object.fromEntries(
    Object.entries({ ...smallestApp(refusal), ...refusal.files }).flatMap(([path, text]) =>
      text === undefined ? [] : [[path, text] as const],
    ),
  );

/** The faulty route by itself, with what every app needs. */
export function filesOfRefusal(files: AppFiles, { folder }: Refusal): AppFiles {
  const isKept = (path: string) =>
    !/^\/(?:app|pages\/api)\/.+\//.test(path) ||
    path.startsWith(`/app/${folder}/`) ||
    path.startsWith(`/pages/api/${folder}/`);
  return Object.fromEntries(Object.entries(files).filter(([path]) => isKept(path)));
}

/** The mode that an app with this configuration is in. */
export const modeOfConfig = ({ config }: ConfigRefusal): ConformanceMode =>
  config.includes('cacheComponents: true') ? 'cached' : 'classic';

/** The file that the message must point to. */
export const fileOfConfig = ({ at, page }: ConfigRefusal): string =>
  at ?? (page ? '/app/page.tsx' : '/next.config.ts');
