import type { Folder, MdxFile, PageMapItem } from 'nextra';
import {
  type Article,
  articleAt,
  type ClaimView,
  type ExampleView,
  type ExperimentView,
  loadCatalog,
  type Source,
} from '../../catalog';
import { shortened } from '../../components/ui/shorten';
import { typeset } from '../../components/ui/typeset';
import { sitePageMap } from './drafts';

/** One page a reader can open. */
export interface SitePage {
  /** Path without the base path, such as `/decisions`. */
  route: string;
  title: string;
  description: string;
}

/** Separators of the sidebar have a name and no address. */
const isFile = (item: PageMapItem): item is MdxFile => 'route' in item && !('children' in item);
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
  return flatten(await sitePageMap());
}

/** The articles of the guide, in sidebar order. */
export async function articlesInOrder(): Promise<Article[]> {
  const catalog = typeset(loadCatalog());
  const pages = await documentationPages();
  return pages.flatMap(({ route }) => articleAt(catalog, route.slice(1)) ?? []);
}

/** The page of an example. All of them would make the sidebar too long. */
export const examplePage = ({
  slug,
  title,
  lesson,
}: Pick<ExampleView, 'slug' | 'title' | 'lesson'>): SitePage => ({
  route: `/examples/${slug}`,
  title: `Example: ${title}`,
  description: shortened(lesson),
});

const plain = (text: string) => text.replaceAll('`', '');

/** The page of an experiment. */
export const experimentPage = ({
  id,
  question,
  answer,
}: Pick<ExperimentView, 'id' | 'question' | 'answer'>): SitePage => ({
  route: `/evidence/${id}`,
  title: plain(question),
  description: shortened(plain(answer)),
});

/** The page of a claim. */
export const claimPage = ({
  id,
  statement,
  kind,
  verdict,
  why,
}: Pick<ClaimView, 'id' | 'statement' | 'kind' | 'verdict' | 'why'>): SitePage => ({
  route: `/claims/${id}`,
  title: plain(statement),
  description: shortened(`${kind === 'advice' ? 'Advice, ' : ''}${verdict}: ${plain(why)}`),
});

/** The page of an article. */
export const sourcePage = ({ id, title, stance }: Pick<Source, 'id' | 'title' | 'stance'>): SitePage => ({
  route: `/sources/${id}`,
  title: `Claim by claim: ${title}`,
  description: stance,
});

/** Every page a reader can open. Pages for embedding show what is on one of these, so search engines need not list them. */
export async function allPages(): Promise<SitePage[]> {
  const { examples, claims, experiments, sources } = typeset(loadCatalog());
  return [
    ...(await documentationPages()),
    ...examples.map(examplePage),
    ...claims.map(claimPage),
    ...experiments.map(experimentPage),
    ...sources.map(sourcePage),
  ];
}
