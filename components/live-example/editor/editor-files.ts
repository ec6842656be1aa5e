import type { Files } from '../../../sandbox/host/connect';

/**
 * The editor's library takes what it edits for a project of its own: it rewrites /package.json, throws where
 * that is no JSON, and throws where its entry is missing. So it gets the files below a folder, beside an entry
 * that nobody sees. Source: @codesandbox/sandpack-client@2.19.8 dist/utils, addPackageJSONIfNeeded
 */
const folder = '/files';
export const entry = '/app/page.tsx';

/** Where the editor knows a file of the app. */
export const pathInEditor = (path: string): string => folder + path;

export const toEditor = (files: Files): Files => ({
  [entry]: '',
  ...Object.fromEntries(Object.entries(files).map(([path, code]) => [pathInEditor(path), code])),
});
