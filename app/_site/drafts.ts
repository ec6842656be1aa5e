import type { PageMapItem } from 'nextra';
import { getPageMap } from 'nextra/page-map';

/** A page with `draft: true` in its front matter is one while somebody writes, and nowhere else. */
const showsDrafts = process.env.NODE_ENV === 'development';

const isDraft = (item: PageMapItem) => 'frontMatter' in item && item.frontMatter?.draft === true;

/** The pages and folders of `content/`, without drafts where readers see it. */
export async function sitePageMap(): Promise<PageMapItem[]> {
  const pageMap = await getPageMap();
  return showsDrafts ? pageMap : pageMap.filter((item) => !isDraft(item));
}

/** Names of pages that readers do not see. */
export async function hiddenPages(): Promise<string[]> {
  if (showsDrafts) return [];
  return (await getPageMap()).flatMap((item) => (isDraft(item) && 'name' in item ? [item.name] : []));
}
