/** The name of the site, as titles and previews give it. */
export const siteName = 'Action or Route';

const basePath = process.env.NEXT_PUBLIC_BASE_PATH ?? '';
const origin = (process.env.NEXT_PUBLIC_SITE_URL ?? '').replace(/\/+$/, '');

/**
 * The absolute address of a path of this site, for readers outside it (sitemap, link previews).
 * @param path begins with a slash; `/` is the home page
 */
export const absoluteUrl = (path: string): string => `${origin}${basePath}${path}`;

/** The same for links that only make sense with a real address; undefined where the site was built without `SITE_URL`. */
export const publicUrl = (path: string): string | undefined =>
  process.env.NEXT_PUBLIC_HAS_SITE_URL ? absoluteUrl(path) : undefined;

/** A place in the files of this project. */
export interface SourcePlace {
  /** From the root. */
  path: string;
  line?: number;
}

/** Where a place can be read and changed on the host of the repository; undefined while package.json names none. */
export function sourceAddress({ path, line }: SourcePlace): string | undefined {
  const repository = process.env.NEXT_PUBLIC_REPOSITORY;
  if (!repository) return undefined;
  // `plain`: the text with its lines, also of what the host would draw.
  return `${repository}/blob/HEAD/${path}${line === undefined ? '' : `?plain=1#L${line}`}`;
}

/** A new issue with a form and some of its fields filled in; undefined while package.json names no repository. */
export function issueAddress(form: string, fields: Readonly<Record<string, string>>): string | undefined {
  const repository = process.env.NEXT_PUBLIC_REPOSITORY;
  return repository && `${repository}/issues/new?${new URLSearchParams({ template: form, ...fields })}`;
}

/** The file name of a page's preview image: `/` becomes `home.png`. */
export const previewImageName = (route: string): string =>
  `${route === '/' ? 'home' : route.slice(1).replaceAll('/', '-')}.png`;

/** The folder of a talk (`npm run talk`) may lie anywhere, so its pages name its root as they see it, such as `..`. */
const root = (typeof document !== 'undefined' && document.documentElement.dataset.root) || basePath;

/** A path of this site as a plain anchor needs it: `next/link` would add the base path by itself. */
export const pathOnSite = (path: string): string => `${root}${path}`;

/** The page of a claim. */
export const claimPath = (id: string): string => pathOnSite(`/claims/${id}`);

/** The page of an article: what it says, claim by claim. */
export const sourcePath = (id: string): string => pathOnSite(`/sources/${id}`);

/** The page of an experiment. */
export const evidencePath = (id: string): string => pathOnSite(`/evidence/${id}`);

/** Where a use case is in the decision table. */
export const decisionPath = (id: string): string => pathOnSite(`/decisions#${id}`);

/** Where a conformance case is in the table of all. */
export const casePath = (id: string): string => pathOnSite(`/conformance#${id}`);

/** The page of an example. */
export const examplePath = (slug: string): string => pathOnSite(`/examples/${slug}`);

/** An example alone, for slides and other sites. */
export const embedPath = (slug: string): string => pathOnSite(`/embed/${slug}`);

/** Leads embeds with this id from another window. The folder of a talk has it too, and its server may know a page by its file alone. */
export const remotePath = (id: string): string =>
  pathOnSite(`/embed/remote${root === basePath ? '' : '.html'}?id=${id}`);

/** Where an embed is put together for slides and pages. @param name its path below `/embed/` */
export const builderPath = (name: string): string => pathOnSite(`/embed-builder?embed=${name}`);

/** The picture of a variant's first page, as HTML without scripts. */
export const thumbnailPath = (slug: string, variant: string): string =>
  pathOnSite(`/rendered/${slug}.${variant}.html`);

/** Where the record of an advisory is, outside this site. */
export const advisoryAddress = (id: string) =>
  id.startsWith('CVE') ? `https://www.cve.org/CVERecord?id=${id}` : `https://github.com/advisories/${id}`;
