import { pathOnSite } from '../ui/address';
import { checkFiles, isRecord } from './check-files';
import { isFromLink, type Origin, type Start } from './origin';
import type { Workspace } from './workspace';

const prefix = 'conformance/';
/** Build, group or refusal, and mode, as the address names them: `default/actions/cached`. */
const name = /^[a-z0-9-]+\/[a-z0-9-]+\/(?:classic|cached)$/;

/** The id of a start for an app of conformance cases. */
export const caseAppId = (app: string): string => prefix + app;

/** The app of conformance cases that a start is; undefined where it is another. */
export const caseAppIn = (id: string): string | undefined =>
  id.startsWith(prefix) ? id.slice(prefix.length) : undefined;

/** The app of conformance cases that files come from; undefined where they come from elsewhere. */
export const caseAppOf = (from: Origin): string | undefined =>
  isFromLink(from) ? undefined : caseAppIn(from.start);

/** What readers call such an app. */
export function caseAppTitle(app: string): string {
  const [build, group = app, mode] = app.split('/');
  const what =
    build === 'build-errors'
      ? `An app that the build refuses: “${group.replaceAll('-', ' ')}”`
      : `The app of the conformance cases “${group}”`;
  return `${what}, ${mode === 'classic' ? 'without' : 'with'} Cache Components`;
}

const page = /\/page\.[jt]sx?$/;
const folderOf = (file: string) => file.slice(0, file.lastIndexOf('/'));

/**
 * The page that an app of conformance cases is run at: that in the folder of the file which is shown first. All such apps have
 * the same home page, which says nothing of the cases.
 *
 * @returns undefined where there is none, or its address has values
 */
export function casePageOf({
  from,
  opensWith = '',
  original,
}: Pick<Workspace, 'from' | 'opensWith' | 'original'>): string | undefined {
  const folder = folderOf(opensWith);
  const hasPage = Object.keys(original).some((file) => page.test(file) && folderOf(file) === folder);
  const [, folders] = (caseAppOf(from) && hasPage && /^(?:\/src)?\/app(\/.*)$/.exec(folder)) || [];
  const segments = folders?.split('/').filter((segment) => segment !== '' && !/^\(\w+\)$/.test(segment));
  return segments?.every((segment) => /^[\w-]+$/.test(segment)) ? `/${segments.join('/')}` : undefined;
}

/**
 * Loads an app of conformance cases.
 *
 * @param app as an address names it, which anyone may have written
 * @returns undefined where the site has no such app
 * @throws {Error} where it cannot be loaded
 */
export async function loadCaseApp(app: string): Promise<Start | undefined> {
  if (!name.test(app)) return undefined;
  const response = await fetch(pathOnSite(`/data/conformance/${app}.json`));
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`the app could not be loaded: the site answered ${response.status}`);
  const published: unknown = await response.json();
  const checked = checkFiles(isRecord(published) && published.files);
  if ('problem' in checked) throw new Error(`the app could not be loaded: ${checked.problem}`);
  const open = isRecord(published) && typeof published.open === 'string' ? published.open : undefined;
  return { id: caseAppId(app), title: caseAppTitle(app), files: checked.files, open };
}
