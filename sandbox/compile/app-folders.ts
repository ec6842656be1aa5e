import type { Files } from '../shared/protocol';

/** Where an app keeps its routes, without a slash at the end. */
export interface AppFolders {
  /** `/app`, or `/src/app` where there is no `/app`. */
  app: string;
  /** `/pages` or `/src/pages`. */
  pages: string;
  /** The folder of `proxy.ts`: `` or `/src`. */
  root: string;
}

/** Source: https://nextjs.org/docs/app/api-reference/file-conventions/src-folder */
export function appFolders(files: Files): AppFolders {
  const has = (folder: string) => Object.keys(files).some((file) => file.startsWith(`${folder}/`));
  const root = !has('/app') && !has('/pages') && (has('/src/app') || has('/src/pages')) ? '/src' : '';
  return { app: `${root}/app`, pages: `${root}/pages`, root };
}
