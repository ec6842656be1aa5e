import type { Folder, MdxFile, PageMapItem } from 'nextra';
import { getPageMap } from 'nextra/page-map';
import { type ExampleView, loadCatalog } from '../../catalog';

/** One page a reader can open. */
export interface SitePage {
  /** Path without the base path, such as `/decisions`. */
  route: string;
  title: string;
  description: string;
}

const isFile = (item: PageMapItem): item is MdxFile => 'name' in item && !('children' in item);
const isFolder = (item: PageMapItem): item is Folder => 'children' in item;

/** @throws {Error} where a page has no title or no description: both are shown by search engines and previews */
function toPage({ route, frontMatter = {} }: MdxFile): SitePage {
  const { title, description } = frontMatter;
  if (typeof title !== 'string' || typeof description !== 'string') {
    throw new Error(`the page ${route} needs a title and a description in its front matter`);
  }
  return { route, title, description };
}

function flatten(items: PageMapItem[]): SitePage[] {
  return items.flatMap((item) => {
    if (isFolder(item)) return flatten(item.children);
    return isFile(item) ? [toPage(item)] : [];
  });
}

/** The pages with navigation around them, home first, in sidebar order. */
export async function documentationPages(): Promise<SitePage[]> {
  return flatten(await getPageMap());
}

/** The page of an example. All of them would make the sidebar too long. */
export const examplePage = ({
  slug,
  title,
  lesson,
}: Pick<ExampleView, 'slug' | 'title' | 'lesson'>): SitePage => ({
  route: `/examples/${slug}`,
  title: `Example: ${title}`,
  description: lesson,
});

/** Pages of the Pages Router: Nextra's page map does not know them. */
function chromeFreePages(): SitePage[] {
  const examples = loadCatalog().examples.map(({ slug, title, lesson }) => ({
    route: `/embed/${slug}`,
    title: `${title}: the example alone`,
    description: lesson,
  }));
  const table = {
    route: '/embed/decision-table',
    title: 'Decision table, for slides',
    description: 'The decision table on its own, for slides and for other sites.',
  };
  return [...examples, table];
}

/** Every page a reader can open. */
export async function allPages(): Promise<SitePage[]> {
  const examplePages = loadCatalog().examples.map(examplePage);
  return [...(await documentationPages()), ...examplePages, ...chromeFreePages()];
}
